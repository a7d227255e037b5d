package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Doubt;
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
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A derivation by a rule that is data: a plan and nodes, from which bindings and premises are computed on demand. */
public final class PlannedDerivation extends RecordedDerivation {
    private final Plan plan;
    private final Node[] nodes;
    private final World world;

    PlannedDerivation(Plan plan, Node[] nodes, World world, Layer layer) {
        super(layer);
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
        for (Literal condition : plan.clause().conditions()) {
            premises.add(condition.fold(this::held, this::absent, this::counted));
        }
        return premises;
    }

    private Premise held(Condition.Held condition) {
        return new Premise.Held(((FactNode) nodes[plan.slotOf(condition)]).fact());
    }

    private Premise absent(Condition.Absent condition) {
        Pattern pattern = condition.pattern();
        return new Premise.Absent(
                sought(pattern), world.searched(pattern.kind()), condition.atMost(), condition.beside(this::sought));
    }

    private Premise counted(Condition.Counted condition) {
        GroupNode group = (GroupNode) nodes[plan.slotOf(condition)];
        Threshold threshold = Threshold.of(condition);
        return new Premise.Counted(
                sought(condition.pattern()),
                group.members().stream().map(FactNode::fact).toList(),
                threshold.count(group),
                condition.atLeast(),
                threshold.countsAs(group));
    }

    private Sought sought(Pattern pattern) {
        return new SoughtPattern(pattern, plan, new MatchNodes(nodes, world)).describe();
    }

    @Override
    public Optional<List<ActorId>> claimedBy() {
        return plan.head().claimants(new MatchNodes(nodes, world));
    }

    @Override
    protected Stream<FactNode> nodes() {
        return Stream.of(nodes).flatMap(node -> node.facts().stream());
    }

    @Override
    public List<Doubt> doubts() {
        return new CertainMatches(world).doubts(plan, nodes);
    }
}
