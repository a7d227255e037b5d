package dev.sanad.rules.internal.engine.coded;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.RoleComparison;
import dev.sanad.rules.internal.engine.drl.SoughtFacts;
import dev.sanad.rules.internal.engine.drl.Terms;
import dev.sanad.rules.internal.engine.drl.ToConclude.StatedPremise;
import dev.sanad.rules.internal.engine.node.DistinctWords;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.GroupNode;
import dev.sanad.rules.internal.engine.node.ModalityWords;
import dev.sanad.rules.internal.engine.node.NodeOperand;
import dev.sanad.rules.internal.engine.node.RoleWords;
import dev.sanad.rules.internal.engine.node.Threshold;
import dev.sanad.rules.internal.engine.node.TimeWords;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.engine.node.WorldNode;
import dev.sanad.rules.internal.engine.plan.SoughtTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The premises that a rule in code names for its conclusion. */
record StatedPremises(List<StatedPremise> stated, World world) {
    List<Premise> premises() {
        return stated.stream().map(this::premise).toList();
    }

    Stream<FactNode> nodes() {
        return stated.stream()
                .flatMap(premise -> premise.fold(
                        held -> Stream.of((FactNode) held.fact()),
                        absent -> Stream.empty(),
                        counted -> NodeOperand.group(counted.members()).members().stream()));
    }

    /** For each required absence, the last day on which it could be overturned, if there is one. */
    Stream<LocalDate> lastDays() {
        return stated.stream()
                .flatMap(premise -> premise.fold(
                        held -> Stream.empty(),
                        absent -> lastDay(absent.sought()).stream(),
                        counted -> Stream.empty()));
    }

    private Optional<LocalDate> lastDay(SoughtFacts sought) {
        return sought.times().stream()
                .filter(time -> !(time.operand() instanceof Terms.Today))
                .flatMap(time -> operand(time).lastDaysToWaitFor(TimeWords.parse(time.operator())))
                .min(LocalDate::compareTo);
    }

    private Premise premise(StatedPremise premise) {
        return premise.fold(
                held -> new Premise.Held(((FactNode) held.fact()).fact()),
                absent -> new Premise.Absent(
                        describe(absent.sought()),
                        world.searched(new KindId(absent.sought().kind()))),
                this::counted);
    }

    private Premise counted(StatedPremise.Counted counted) {
        GroupNode group = NodeOperand.group(counted.members());
        Threshold threshold = new Threshold(DistinctWords.parse(counted.distinct()), counted.atLeast());
        return new Premise.Counted(
                describe(counted.sought()),
                group.members().stream().map(FactNode::fact).toList(),
                threshold.count(group),
                counted.atLeast(),
                threshold.countsAs(group));
    }

    private Sought describe(SoughtFacts sought) {
        List<Sought.Criterion> where = new ArrayList<>();
        for (SoughtFacts.Criterion role : sought.roles()) {
            Value value = operand(role).value();
            RoleComparison comparison = RoleWords.parse(role.operator());
            if (value != null) {
                where.add(new Sought.Criterion(role.role(), comparison.whenBound(), value));
            }
        }
        List<Sought.TimeCriterion> times = new ArrayList<>();
        for (SoughtFacts.Criterion time : sought.times()) {
            times.addAll(describe(time));
        }
        Set<Modality> modalities =
                sought.modalities().stream().map(ModalityWords::parse).collect(Collectors.toSet());
        return new Sought(new KindId(sought.kind()), where, times, modalities, Optional.empty());
    }

    private List<Sought.TimeCriterion> describe(SoughtFacts.Criterion time) {
        NodeOperand operand = operand(time);
        List<@Nullable When> times = operand.times();
        return SoughtTimes.describe(TimeWords.parse(time.operator()), times, operand.value(), world);
    }

    private NodeOperand operand(SoughtFacts.Criterion criterion) {
        return NodeOperand.require(criterion.operand(), new WorldNode(world));
    }
}
