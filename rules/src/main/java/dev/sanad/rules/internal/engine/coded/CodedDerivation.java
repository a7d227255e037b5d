package dev.sanad.rules.internal.engine.coded;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.internal.engine.drl.VariableNames;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.GroupNode;
import dev.sanad.rules.internal.engine.node.NodeOperand;
import dev.sanad.rules.internal.engine.node.RecordedDerivation;
import dev.sanad.rules.internal.engine.node.Threshold;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.engine.node.WorldNode;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.Condition.Distinct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/**
 * A derivation by a rule in code: its bindings, the facts that matched, the groups that it collected, and the kinds of
 * which its text demands an absence.
 */
public final class CodedDerivation extends RecordedDerivation {
    private final CodedRule rule;
    private final World world;
    private final SortedMap<String, Value> bindings = new TreeMap<>();
    private final List<FactNode> held = new ArrayList<>();
    private final List<List<FactNode>> groups = new ArrayList<>();
    private final StatedPremises stated;
    private final Optional<List<ActorId>> claimedBy;

    CodedDerivation(
            CodedRule rule, Match match, World world, StatedPremises stated, Optional<List<ActorId>> claimedBy) {
        this.rule = rule;
        this.world = world;
        this.stated = stated;
        this.claimedBy = claimedBy;
        for (Object object : match.getObjects()) {
            if (object instanceof FactNode fact) {
                held.add(fact);
            } else if (object instanceof Collection<?> group
                    && !group.isEmpty()
                    && group.stream().allMatch(FactNode.class::isInstance)) {
                groups.add(group.stream().map(FactNode.class::cast).toList());
            }
        }
        for (String name : match.getDeclarationIds()) {
            if (!VariableNames.isNameless(name)) {
                value(match.getDeclarationValue(name), world)
                        .ifPresent(value -> bindings.put(VariableNames.ofRule(name), value));
            }
        }
    }

    /** The value of a fact for a value of DRL, if there is one. */
    static Optional<Value> value(@Nullable Object bound, World world) {
        return NodeOperand.of(bound, new WorldNode(world)).map(NodeOperand::value);
    }

    @Override
    public RuleCard rule() {
        return rule.card();
    }

    @Override
    public SortedMap<String, Value> bindings() {
        return bindings;
    }

    @Override
    public List<Premise> premises() {
        if (!stated.stated().isEmpty()) {
            return stated.premises();
        }
        List<Premise> premises = new ArrayList<>();
        held.forEach(fact -> premises.add(new Premise.Held(fact.fact())));
        for (List<FactNode> group : groups) {
            Sought sought = new Sought(group.get(0).kind(), List.of(), List.of());
            GroupNode counted = new GroupNode(group);
            List<Fact> members = group.stream().map(FactNode::fact).toList();
            premises.add(new Premise.Counted(
                    sought,
                    members,
                    members.size(),
                    members.size(),
                    new Threshold(new Distinct.Facts(), members.size()).countsAs(counted)));
        }
        for (KindId kind : rule.absences()) {
            premises.add(new Premise.Absent(new Sought(kind, List.of(), List.of()), world.searched(kind)));
        }
        return premises;
    }

    @Override
    public Optional<List<ActorId>> claimedBy() {
        return claimedBy;
    }

    @Override
    public Stream<Fact> facts() {
        return !stated.stated().isEmpty()
                ? stated.facts()
                : Stream.concat(held.stream(), groups.stream().flatMap(List::stream))
                        .map(FactNode::fact);
    }
}
