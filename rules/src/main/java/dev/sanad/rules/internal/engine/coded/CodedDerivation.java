package dev.sanad.rules.internal.engine.coded;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Modality;
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
import dev.sanad.rules.language.CodedAbsence;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.Condition.Distinct;
import dev.sanad.rules.language.StratifiedRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final List<GroupNode> groups = new ArrayList<>();
    private final StatedPremises stated;
    private final Optional<List<ActorId>> claimedBy;

    CodedDerivation(
            CodedRule rule, Match match, World world, StatedPremises stated, Optional<List<ActorId>> claimedBy) {
        super(layer(rule, world));
        this.rule = rule;
        this.world = world;
        this.stated = stated;
        this.claimedBy = claimedBy;
        match.getObjects().forEach(this::record);
        for (String name : match.getDeclarationIds()) {
            if (!VariableNames.isNameless(name)) {
                value(match.getDeclarationValue(name), world)
                        .ifPresent(value -> bindings.put(VariableNames.ofRule(name), value));
            }
        }
    }

    /**
     * Code sees what it negates or counts as it is on file, on one reading only: if anything there is in doubt, what it
     * concludes is not certain, unless it asks what possibly holds.
     */
    private static Layer layer(CodedRule rule, World world) {
        boolean isSure = rule.dependencies().stream()
                .filter(StratifiedRule.Dependency::complete)
                .map(StratifiedRule.Dependency::kind)
                .allMatch(kind -> world.doubtful().ofKind(kind).isEmpty() || isAbsentOnEveryReading(kind, rule));
        return isSure ? Layer.BOTH : Layer.POSSIBLE;
    }

    /** Whether a kind must only be absent, and a fact of it that possibly fits is one too many. */
    private static boolean isAbsentOnEveryReading(KindId kind, CodedRule rule) {
        List<CodedAbsence> absences = rule.absences().stream()
                .filter(absence -> absence.kind().equals(kind))
                .toList();
        long needs = rule.dependencies().stream()
                .filter(needed -> needed.complete() && needed.kind().equals(kind))
                .count();
        return absences.size() >= needs && absences.stream().allMatch(CodedAbsence::isOnSomeReading);
    }

    /** Keeps a fact, or a group of facts; several functions of one accumulate give their results as an array. */
    private void record(@Nullable Object object) {
        if (object instanceof FactNode fact) {
            held.add(fact);
        } else if (object instanceof Object[] results) {
            Stream.of(results).forEach(this::record);
        } else if (object instanceof Collection<?> group
                && !group.isEmpty()
                && group.stream().allMatch(FactNode.class::isInstance)) {
            groups.add(NodeOperand.group(group));
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
        groups.forEach(group -> premises.add(counted(group)));
        rule.absences().forEach(absence -> premises.add(absent(absence)));
        return premises;
    }

    private Premise counted(GroupNode group) {
        Threshold threshold =
                new Threshold(new Distinct.Facts(), group.members().size());
        List<Fact> members = group.members().stream().map(FactNode::fact).toList();
        return new Premise.Counted(
                new Sought(commonKind(members), List.of(), List.of()),
                members,
                members.size(),
                members.size(),
                threshold.countsAs(group));
    }

    /** The narrowest kind that all of them are. */
    private KindId commonKind(List<Fact> facts) {
        List<KindId> shared = new ArrayList<>(world.ancestorsOf(facts.get(0).kind()));
        facts.forEach(fact -> shared.retainAll(world.ancestorsOf(fact.kind())));
        return shared.stream()
                .min(Comparator.comparingInt(
                                (KindId kind) -> -world.ancestorsOf(kind).size())
                        .thenComparing(KindId::value))
                .orElseThrow();
    }

    private Premise absent(CodedAbsence absence) {
        Optional<String> condition = Optional.of(absence.condition()).filter(code -> !code.isEmpty());
        return new Premise.Absent(
                new Sought(absence.kind(), List.of(), List.of(), Set.of(Modality.ACTUAL), condition),
                world.searched(absence.kind()));
    }

    @Override
    public Optional<List<ActorId>> claimedBy() {
        return claimedBy;
    }

    @Override
    protected Stream<FactNode> nodes() {
        return !stated.stated().isEmpty()
                ? stated.nodes()
                : Stream.concat(held.stream(), groups.stream().flatMap(group -> group.members().stream()));
    }
}
