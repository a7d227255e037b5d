package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Doubt;
import dev.sanad.core.time.When;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.GroupNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Judges whether matches, which are found where their conditions possibly hold, hold certainly. What is negated or counted
 * is complete by then; whether the facts that a match holds follow certainly is settled when their stratum is complete.
 */
final class CertainMatches {
    private final World world;

    CertainMatches(World world) {
        this.world = world;
    }

    /** Whether a match holds certainly. */
    boolean holds(Plan plan, Node[] nodes) {
        boolean nothingIsInDoubt =
                !world.doubtful().isPossible() && !plan.certainly().coarseDate();
        return nothingIsInDoubt || (areMembersSure(plan, nodes) && holds(plan, nodes, false));
    }

    /**
     * Whether a match holds certainly whose groups have sure members only.
     *
     * @param againstAll whether facts that certainly fit an absence are still to be looked for
     */
    boolean holds(Plan plan, Node[] nodes, boolean againstAll) {
        Nodes match = new MatchNodes(nodes, world);
        for (Node node : nodes) {
            for (FactNode fact : node.facts()) {
                if (!fact.isCertain()) {
                    return false;
                }
            }
        }
        for (Constraint time : plan.certainly().times()) {
            if (!time.holds(match)) {
                return false;
            }
        }
        for (Plan.AbsentPattern absent : plan.certainly().absent()) {
            if (absent.search()
                    .filter(search -> Searches.isExceeded(search, match, world))
                    .isPresent()) {
                return false;
            }
            if (absent.search().isPresent()) {
                continue;
            }
            for (FactNode candidate : candidates(absent, match, againstAll)) {
                if (fits(candidate, absent, plan, match)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean areMembersSure(Plan plan, Node[] nodes) {
        for (int slot : plan.certainly().members().keySet()) {
            if (unsure(plan, nodes, slot).findAny().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** The members of a group that do not certainly belong to it. */
    private static Stream<FactNode> unsure(Plan plan, Node[] nodes, int slot) {
        List<Constraint> constraints =
                Objects.requireNonNull(plan.certainly().members().get(slot));
        Nodes match = new MatchNodes(nodes, nodes[slot].world());
        return ((GroupNode) nodes[slot])
                .members().stream()
                        .filter(member -> !member.isCertain()
                                || !constraints.stream()
                                        .allMatch(constraint -> constraint.holds(match.with(slot, member))));
    }

    /** The facts that may possibly fit an absence: those in doubt, and all if they are compared with what is in doubt. */
    private Collection<FactNode> candidates(Plan.AbsentPattern absent, Nodes match, boolean all) {
        return all || absent.isComparedWithItself() || isComparedWithDoubtful(absent, match)
                ? absent.planned().candidates(match, world)
                : world.doubtful().ofKind(absent.pattern().kind());
    }

    private static boolean isComparedWithDoubtful(Plan.AbsentPattern absent, Nodes match) {
        for (Plan.Wait wait : absent.waits()) {
            for (When time : wait.to().times(match)) {
                if (time != null && !time.isPrecise()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fits(FactNode node, Plan.AbsentPattern absent, Plan plan, Nodes match) {
        return absent.planned().mayBe(node)
                && absent.planned().holds(match.with(plan.slots().size(), node));
    }

    /** What keeps a match from being certain, premise by premise. */
    List<Doubt> doubts(Plan plan, Node[] nodes) {
        List<Doubt> doubts = new ArrayList<>();
        List<Literal> conditions = plan.clause().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            int premise = i;
            Stream<Doubt> found = conditions
                    .get(i)
                    .fold(
                            held -> held(plan, nodes, plan.slotOf(held))
                                    .map(fact -> new Doubt(premise, fact.fact(), false)),
                            absent -> absent(plan, nodes, absent).map(fact -> new Doubt(premise, fact, true)),
                            counted -> unsure(plan, nodes, plan.slotOf(counted))
                                    .map(fact -> new Doubt(premise, fact.fact(), false)));
            found.distinct()
                    .sorted(Comparator.comparing(doubt -> doubt.fact().id()))
                    .forEach(doubts::add);
        }
        return List.copyOf(doubts);
    }

    private Stream<FactNode> held(Plan plan, Node[] nodes, int slot) {
        FactNode fact = (FactNode) nodes[slot];
        if (!fact.isCertain()) {
            return Stream.of(fact);
        }
        Nodes match = new MatchNodes(nodes, world);
        return plan.certainly().times().stream()
                .flatMap(time -> time.asChecked().stream())
                .filter(time -> time.own() == slot && !time.holds(match))
                .flatMap(time -> {
                    List<FactNode> compared = Stream.concat(
                                    Stream.of(fact),
                                    time.other().needs().boxed().flatMap(other -> nodes[other].facts().stream()))
                            .toList();
                    return imprecise(compared);
                });
    }

    /** The imprecise among facts; the first if none is, and so some date to which they are compared. */
    private static Stream<FactNode> imprecise(List<FactNode> compared) {
        List<FactNode> imprecise =
                compared.stream().filter(FactNode::isImprecise).toList();
        return imprecise.isEmpty() ? compared.stream().limit(1) : imprecise.stream();
    }

    private Stream<Fact> absent(Plan plan, Node[] nodes, Condition.Absent condition) {
        Nodes match = new MatchNodes(nodes, world);
        Plan.AbsentPattern absent =
                plan.certainly().absent().get(plan.clause().absent().indexOf(condition));
        Stream<FactNode> fitting = absent.search()
                .map(search -> Searches.found(search, match, world).stream())
                .orElseGet(() -> candidates(absent, match, false).stream()
                        .filter(candidate -> fits(candidate, absent, plan, match)));
        return fitting.flatMap(node -> {
                    List<FactNode> compared = new ArrayList<>(List.of(node));
                    if (!node.isCertain()) {
                        return compared.stream();
                    }
                    absent.waits().stream()
                            .flatMap(wait -> wait.to().needs().boxed())
                            .forEach(slot -> compared.addAll(nodes[slot].facts()));
                    return imprecise(compared);
                })
                .map(FactNode::fact);
    }
}
