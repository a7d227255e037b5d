package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Doubt;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.GroupNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import java.util.ArrayList;
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

    /** Whether a match with these nodes, none of which possibly fits an absence and certainly so, holds certainly. */
    boolean holds(Plan plan, Node[] nodes) {
        return areMembersSure(plan, nodes) && holds(plan, nodes, false);
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
            if (against(absent, plan, match, againstAll).findAny().isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean areMembersSure(Plan plan, Node[] nodes) {
        return plan.certainly().members().keySet().stream()
                .allMatch(slot -> unsure(plan, nodes, slot).findAny().isEmpty());
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

    /** The facts that possibly fit an absence. */
    private Stream<FactNode> against(Plan.AbsentPattern absent, Plan plan, Nodes match, boolean all) {
        Pattern pattern = absent.pattern();
        List<FactNode> candidates = all || isComparedWithDoubtful(absent, match)
                ? world.doubtful().allOfKind(pattern.kind())
                : world.doubtful().ofKind(pattern.kind());
        int own = plan.slots().size();
        return candidates.stream()
                .filter(node -> pattern.modalities().contains(node.fact().modality()))
                .filter(node -> !pattern.asksForCertainty() || node.isAmong(pattern.certainties()))
                .filter(node ->
                        absent.constraints().stream().allMatch(constraint -> constraint.holds(match.with(own, node))));
    }

    /** Whether a time to which an absent fact is related may itself be imprecise, so that exact facts possibly fit too. */
    private static boolean isComparedWithDoubtful(Plan.AbsentPattern absent, Nodes match) {
        long others = absent.pattern().times().stream()
                .filter(time -> !time.to().isToday())
                .count();
        return others > absent.waits().size()
                || absent.waits().stream()
                        .flatMap(wait -> wait.to().times(match).stream())
                        .anyMatch(time -> time != null && !time.isPrecise());
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
            found.distinct().forEach(doubts::add);
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
        return against(absent, plan, match, false)
                .flatMap(node -> {
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
