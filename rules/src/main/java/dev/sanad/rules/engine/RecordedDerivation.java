package dev.sanad.rules.engine;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.Sought;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Pattern;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A derivation as it was matched: plan and nodes, from which bindings and premises are told when asked. The
 * derivations of one conclusion form a list, so that recording one costs no more than these few words.
 */
final class RecordedDerivation implements Derivation, Iterable<Derivation> {
    private final Plan plan;
    private final Node[] nodes;
    private final World world;
    private @Nullable RecordedDerivation next;

    RecordedDerivation(Plan plan, Node[] nodes, World world) {
        this.plan = plan;
        this.nodes = nodes;
        this.world = world;
    }

    /** Puts another way to the same conclusion behind this one. */
    void append(RecordedDerivation other) {
        other.next = next;
        next = other;
    }

    @Nullable
    RecordedDerivation next() {
        return next;
    }

    @Override
    public RuleCard rule() {
        return plan.clause().rule().card();
    }

    @Override
    public SortedMap<String, Value> bindings() {
        SortedMap<String, Value> bindings = new TreeMap<>();
        Nodes match = new MatchNodes(nodes, world);
        plan.variables().forEach((name, located) -> {
            Value value = located.value(match);
            if (value != null) {
                bindings.put(name, value);
            }
        });
        return bindings;
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        for (Condition condition : plan.clause().conditions()) {
            if (condition instanceof Condition.Lacks) {
                plan.lacks().stream()
                        .filter(lack -> lack.condition() == condition)
                        .forEach(lack -> premises.add(absent(lack)));
            } else {
                premises.add(present(condition, nodes[plan.slotOf(condition)]));
            }
        }
        return premises;
    }

    private Premise present(Condition condition, Node node) {
        if (node instanceof FactNode fact) {
            return new Premise.Held(fact.fact());
        }
        Condition.Counts counts = (Condition.Counts) condition;
        GroupNode group = (GroupNode) node;
        return new Premise.Counted(
                sought(counts.pattern()),
                group.members().stream().map(FactNode::fact).toList(),
                new Threshold(counts).distinct(group),
                counts.atLeast());
    }

    private Premise absent(Plan.Sought lack) {
        return new Premise.Absent(
                sought(lack.pattern()), world.searched(lack.pattern().kind()));
    }

    private Sought sought(Pattern pattern) {
        return new SoughtPattern(pattern, plan, new MatchNodes(nodes, world)).describe();
    }

    @Override
    public Optional<List<ActorId>> claimedBy() {
        return plan.head().claimants(new MatchNodes(nodes, world));
    }

    /** The facts that were matched or counted. */
    Stream<Fact> facts() {
        return Stream.of(nodes).flatMap(node -> {
            if (node instanceof FactNode fact) {
                return Stream.of(fact.fact());
            }
            return node instanceof GroupNode group ? group.members().stream().map(FactNode::fact) : Stream.empty();
        });
    }

    /** This derivation and those behind it. */
    @Override
    public Iterator<Derivation> iterator() {
        return new Iterator<>() {
            private @Nullable RecordedDerivation ahead = RecordedDerivation.this;

            @Override
            public boolean hasNext() {
                return ahead != null;
            }

            @Override
            public Derivation next() {
                RecordedDerivation now = ahead;
                if (now == null) {
                    throw new NoSuchElementException();
                }
                ahead = now.next;
                return now;
            }
        };
    }
}
