package dev.sanad.rules.internal.engine.coded;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.internal.engine.drl.SoughtFacts;
import dev.sanad.rules.internal.engine.drl.Terms;
import dev.sanad.rules.internal.engine.drl.ToConclude.StatedPremise;
import dev.sanad.rules.internal.engine.node.DistinctWords;
import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.GroupNode;
import dev.sanad.rules.internal.engine.node.NodeOperand;
import dev.sanad.rules.internal.engine.node.Threshold;
import dev.sanad.rules.internal.engine.node.TimeWords;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.engine.node.WorldNode;
import dev.sanad.rules.internal.engine.plan.SoughtTimes;
import dev.sanad.rules.language.Operator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule that is code says it concluded from, as premises. */
record StatedPremises(List<StatedPremise> stated, World world) {
    List<Premise> premises() {
        return stated.stream().map(this::premise).toList();
    }

    Stream<Fact> facts() {
        return stated.stream().flatMap(premise -> {
            if (premise instanceof StatedPremise.Held held) {
                return Stream.of(((FactNode) held.fact()).fact());
            }
            return premise instanceof StatedPremise.Counted group
                    ? NodeOperand.group(group.members()).members().stream().map(FactNode::fact)
                    : Stream.empty();
        });
    }

    /** For each thing that must be absent, the last day on which it could happen, where there is one. */
    Stream<LocalDate> lastDays() {
        return stated.stream()
                .filter(StatedPremise.Absent.class::isInstance)
                .flatMap(lack -> lastDay(((StatedPremise.Absent) lack).sought()).stream());
    }

    private Optional<LocalDate> lastDay(SoughtFacts sought) {
        return sought.times().stream()
                .filter(time -> !(time.operand() instanceof Terms.Today))
                .flatMap(time -> operand(time).times().stream()
                        .flatMap(Stream::ofNullable)
                        .flatMap(when -> TimeWords.parse(time.operator()).lastDayThatCouldHold(when).stream()))
                .min(LocalDate::compareTo);
    }

    private Premise premise(StatedPremise premise) {
        if (premise instanceof StatedPremise.Held held) {
            return new Premise.Held(((FactNode) held.fact()).fact());
        }
        if (premise instanceof StatedPremise.Absent lack) {
            return new Premise.Absent(
                    describe(lack.sought()),
                    world.searched(new KindId(lack.sought().kind())));
        }
        StatedPremise.Counted counted = (StatedPremise.Counted) premise;
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
            String operator =
                    role.operator().equals(Operator.EACH.keyword()) ? Operator.INCLUDES.keyword() : role.operator();
            if (value != null) {
                where.add(new Sought.Criterion(role.role(), operator, value));
            }
        }
        List<Sought.TimeCriterion> times = new ArrayList<>();
        for (SoughtFacts.Criterion time : sought.times()) {
            times.addAll(describe(time));
        }
        return new Sought(new KindId(sought.kind()), where, times);
    }

    private List<Sought.TimeCriterion> describe(SoughtFacts.Criterion time) {
        NodeOperand operand = operand(time);
        List<@Nullable When> times = operand.times();
        return SoughtTimes.describe(time.operator(), times, operand.value());
    }

    private NodeOperand operand(SoughtFacts.Criterion criterion) {
        return NodeOperand.require(criterion.operand(), new WorldNode(world));
    }
}
