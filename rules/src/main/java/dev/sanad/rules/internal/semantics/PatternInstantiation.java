package dev.sanad.rules.internal.semantics;

import dev.sanad.core.justification.Sought;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.TimeCondition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes a pattern with its variables bound; variables that only the pattern itself binds stay open. */
public record PatternInstantiation(Bindings bindings) {
    public Sought of(Pattern pattern) {
        List<Sought.Criterion> where = pattern.tests().stream()
                .filter(test -> bindings.knows(test.operand()))
                .flatMap(test -> bindings.value(test.operand()).stream()
                        .map(value -> new Sought.Criterion(
                                test.role(), test.comparison().whenBound(), value)))
                .toList();
        List<Sought.TimeCriterion> times = pattern.times().stream()
                .filter(time -> bindings.knows(time.to()))
                .flatMap(this::times)
                .toList();
        return new Sought(pattern.kind(), where, times, pattern.modalities(), Optional.empty());
    }

    private Stream<Sought.TimeCriterion> times(TimeCondition condition) {
        return bindings.times(condition.to()).stream()
                .flatMap(other -> other.time().stream()
                        .map(time -> new Sought.TimeCriterion(
                                condition.test(), time, other.fact(), bindings.happened(other))));
    }
}
