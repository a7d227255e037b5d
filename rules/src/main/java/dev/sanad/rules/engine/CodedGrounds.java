package dev.sanad.rules.engine;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.engine.drl.SoughtFacts;
import dev.sanad.rules.engine.drl.Terms;
import dev.sanad.rules.engine.drl.ToConclude.Ground;
import dev.sanad.rules.language.Operator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The premises that a rule in code names for its conclusion. */
record CodedGrounds(List<Ground> grounds, World world) {
    List<Premise> premises() {
        return grounds.stream().map(this::premise).toList();
    }

    Stream<Fact> facts() {
        return grounds.stream().flatMap(ground -> {
            if (ground instanceof Ground.Fact held) {
                return Stream.of(((FactNode) held.fact()).fact());
            }
            return ground instanceof Ground.Group group
                    ? Bound.group(group.members()).members().stream().map(FactNode::fact)
                    : Stream.empty();
        });
    }

    /** For each required absence, the last day on which it could be overturned, if there is one. */
    Stream<LocalDate> lastDays() {
        return grounds.stream()
                .filter(Ground.Lack.class::isInstance)
                .flatMap(lack -> lastDay(((Ground.Lack) lack).sought()).stream());
    }

    private Optional<LocalDate> lastDay(SoughtFacts sought) {
        return sought.times().stream()
                .filter(time -> !(time.operand() instanceof Terms.Today))
                .flatMap(time -> operand(time).times().stream()
                        .flatMap(Stream::ofNullable)
                        .flatMap(when -> TimeWords.parse(time.operator()).lastDayThatCouldHold(when).stream()))
                .min(LocalDate::compareTo);
    }

    private Premise premise(Ground ground) {
        if (ground instanceof Ground.Fact held) {
            return new Premise.Held(((FactNode) held.fact()).fact());
        }
        if (ground instanceof Ground.Lack lack) {
            return new Premise.Absent(
                    describe(lack.sought()),
                    world.searched(new KindId(lack.sought().kind())));
        }
        Ground.Group counted = (Ground.Group) ground;
        GroupNode group = Bound.group(counted.members());
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
        Bound operand = operand(time);
        List<@Nullable When> times = operand.times();
        return SoughtTimes.describe(time.operator(), times, operand.value());
    }

    private Bound operand(SoughtFacts.Criterion criterion) {
        return Bound.require(criterion.operand(), new WorldNode(world));
    }
}
