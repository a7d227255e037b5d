package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.Sought;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.GroupNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.RecordedDerivation;
import dev.sanad.rules.internal.engine.node.Threshold;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Asking;
import dev.sanad.rules.language.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A derivation by a rule that is data: plan and nodes, from which bindings and premises are told when asked. */
public final class PlannedDerivation extends RecordedDerivation {
    private final Plan plan;
    private final Node[] nodes;
    private final World world;

    public PlannedDerivation(Plan plan, Node[] nodes, World world) {
        this.plan = plan;
        this.nodes = nodes;
        this.world = world;
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
        for (Asking condition : plan.clause().conditions()) {
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

    private Premise present(Asking condition, Node node) {
        if (node instanceof FactNode fact) {
            return new Premise.Held(fact.fact());
        }
        Condition.Counts counts = (Condition.Counts) condition;
        GroupNode group = (GroupNode) node;
        return new Premise.Counted(
                sought(counts.pattern()),
                group.members().stream().map(FactNode::fact).toList(),
                Threshold.of(counts).count(group),
                counts.atLeast(),
                Threshold.of(counts).countsAs(group));
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

    @Override
    public Stream<Fact> facts() {
        return Stream.of(nodes).flatMap(node -> {
            if (node instanceof FactNode fact) {
                return Stream.of(fact.fact());
            }
            return node instanceof GroupNode group ? group.members().stream().map(FactNode::fact) : Stream.empty();
        });
    }
}
