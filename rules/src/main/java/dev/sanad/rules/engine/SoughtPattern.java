package dev.sanad.rules.engine;

import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Operator;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with its variables replaced by what a match bound them to. What only the pattern itself binds
 * stays open.
 */
record SoughtPattern(Pattern pattern, Plan plan, Nodes match) {
    Sought describe() {
        List<Sought.Criterion> where = new ArrayList<>();
        for (RoleTest test : pattern.tests()) {
            read(test.operand())
                    .map(located -> located.value(match))
                    .ifPresent(value -> where.add(new Sought.Criterion(test.role(), keyword(test), value)));
        }
        List<Sought.TimeCriterion> times = new ArrayList<>();
        for (TimeCondition time : pattern.times()) {
            read(time.to()).ifPresent(located -> times.addAll(describe(time, located)));
        }
        return new Sought(pattern.kind(), where, times);
    }

    private List<Sought.TimeCriterion> describe(TimeCondition time, Located located) {
        List<Sought.TimeCriterion> described = new ArrayList<>();
        List<@Nullable When> times = located.times(match);
        Value value = located.value(match);
        for (int i = 0; i < times.size(); i++) {
            When when = times.get(i);
            String fact =
                    value instanceof Value.Facts facts ? facts.ids().get(i).value() : "";
            if (when != null) {
                described.add(new Sought.TimeCriterion(keyword(time.test()), when.edtf(), fact));
            }
        }
        return described;
    }

    private static String keyword(RoleTest test) {
        String operator = test.operator() == Operator.EACH
                ? Operator.INCLUDES.keyword()
                : test.operator().keyword();
        return test.sized() ? "size " + operator : operator;
    }

    private static String keyword(TimeTest test) {
        StringBuilder words = new StringBuilder(test.possibly() ? "possibly-" : "")
                .append(test.relation().keyword());
        Optional.ofNullable(test.within())
                .ifPresent(length -> words.append(" within ").append(length));
        Optional.ofNullable(test.byAtLeast())
                .ifPresent(length -> words.append(" by-at-least ").append(length));
        return words.toString();
    }

    private Optional<Located> read(Operand operand) {
        return operand.variables().allMatch(plan.variables()::containsKey)
                ? Optional.of(Planner.read(
                        operand,
                        name -> Optional.ofNullable(plan.variables().get(name)).orElseThrow()))
                : Optional.empty();
    }
}
