package dev.sanad.rules.internal.semantics;

import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.TimeTest;
import dev.sanad.rules.language.Operator;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.TimeCondition;
import java.util.List;
import java.util.stream.Stream;

/** Says what a pattern looks for, once variables are bound; what only the pattern itself binds stays open. */
public record PatternInstantiation(Bindings bindings) {
    public Sought of(Pattern pattern) {
        List<Sought.Criterion> where = pattern.tests().stream()
                .filter(test -> bindings.knows(test.operand()))
                .flatMap(test -> bindings.value(test.operand()).stream()
                        .map(value -> new Sought.Criterion(test.role(), keyword(test), value)))
                .toList();
        List<Sought.TimeCriterion> times = pattern.times().stream()
                .filter(time -> bindings.knows(time.to()))
                .flatMap(this::times)
                .toList();
        return new Sought(pattern.kind(), where, times);
    }

    private Stream<Sought.TimeCriterion> times(TimeCondition condition) {
        return bindings.times(condition.to()).stream()
                .flatMap(other -> other.time().stream()
                        .map(time -> new Sought.TimeCriterion(keyword(condition.test()), time.edtf(), other.id())));
    }

    /** An element that is one of those bound is the same as a set that includes it. */
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
