package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.justification.Sought;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern with its variables replaced by their values in a match. Variables that only the pattern itself binds stay
 * open.
 */
record SoughtPattern(Pattern pattern, Plan plan, Nodes match) {
    Sought describe() {
        List<Sought.Criterion> where = new ArrayList<>();
        for (RoleTest test : pattern.tests()) {
            read(test.operand())
                    .map(located -> located.value(match))
                    .ifPresent(value -> where.add(
                            new Sought.Criterion(test.role(), test.comparison().whenBound(), value)));
        }
        List<Sought.TimeCriterion> times = new ArrayList<>();
        for (TimeCondition time : pattern.times()) {
            read(time.to())
                    .ifPresent(located -> times.addAll(SoughtTimes.describe(
                            time.test(),
                            located.times(match),
                            located.value(match),
                            match.at(0).world())));
        }
        return new Sought(pattern.kind(), where, times, pattern.modalities(), Optional.empty());
    }

    private Optional<Located> read(Operand operand) {
        return operand.variables().allMatch(plan.variables()::containsKey)
                ? Optional.of(Located.of(
                        operand,
                        name -> Optional.ofNullable(plan.variables().get(name)).orElseThrow()))
                : Optional.empty();
    }
}
