package dev.sanad.rules.proof;

import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.TimeTest;
import dev.sanad.rules.language.Operator;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.TimeCondition;
import java.util.List;
import java.util.stream.Stream;

/** Describes a pattern with its variables bound; variables that only the pattern itself binds stay open. */
record Wanted(Environment environment) {
    Sought of(Pattern pattern) {
        List<Sought.Criterion> where = pattern.tests().stream()
                .filter(test -> environment.knows(test.operand()))
                .flatMap(test -> environment.value(test.operand()).stream()
                        .map(value -> new Sought.Criterion(test.role(), keyword(test), value)))
                .toList();
        List<Sought.TimeCriterion> times = pattern.times().stream()
                .filter(time -> environment.knows(time.to()))
                .flatMap(this::times)
                .toList();
        return new Sought(pattern.kind(), where, times);
    }

    private Stream<Sought.TimeCriterion> times(TimeCondition condition) {
        return environment.times(condition.to()).stream()
                .flatMap(other -> other.time().stream()
                        .map(time -> new Sought.TimeCriterion(keyword(condition.test()), time.edtf(), other.id())));
    }

    /** The keyword of the operator; comparing each element is the same as a set that includes it. */
    private static String keyword(RoleTest test) {
        Operator operator = test.operator() == Operator.EACH ? Operator.INCLUDES : test.operator();
        return (test.sized() ? "size " : "") + operator.keyword();
    }

    private static String keyword(TimeTest test) {
        return (test.possibly() ? "possibly-" : "")
                + test.relation().keyword()
                + (test.within() == null ? "" : " within " + test.within())
                + (test.byAtLeast() == null ? "" : " by-at-least " + test.byAtLeast());
    }
}
