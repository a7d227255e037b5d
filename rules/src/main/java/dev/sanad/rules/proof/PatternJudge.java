package dev.sanad.rules.proof;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.When;
import dev.sanad.rules.language.Condition.Asking;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Scope;
import dev.sanad.rules.language.TimeCondition;
import java.util.List;
import java.util.Optional;

/** Judges whether facts match a pattern. Every occurrence of a variable must equal its value. */
final class PatternJudge {
    private final Pattern pattern;

    PatternJudge(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Whether a fact matches; tests with variables that are not bound yet are skipped. */
    boolean matches(Fact fact, Environment environment) {
        return isOfKind(fact, environment.ground())
                && isBoundAsAsked(fact, environment)
                && pattern.tests().stream()
                        .filter(test -> environment.knows(test.operand()))
                        .allMatch(test -> new RoleJudge(environment).meets(fact, test))
                && pattern.times().stream()
                        .filter(time -> environment.knows(time.to()))
                        .allMatch(time -> lies(fact, time, environment));
    }

    /** The facts that match for some value of the pattern's local variables. */
    List<Fact> matching(Asking condition, Scope scope, Environment environment) {
        Scope local = scope.local(condition);
        return environment.ground().ofKind(pattern.kind()).stream()
                .filter(fact -> isOfKind(fact, environment.ground()))
                .filter(fact ->
                        bind(fact, condition, local, environment).stream().anyMatch(bound -> matches(fact, bound)))
                .toList();
    }

    /**
     * Every binding of the variables that this pattern represents: to the fact, to the values of its roles, to each
     * element. None if a role is empty.
     */
    static List<Environment> bind(Fact fact, Asking condition, Scope scope, Environment environment) {
        List<Environment> ways = List.of(environment);
        for (String name : scope.variables()) {
            Scope.Binder place = scope.find(name).orElseThrow();
            if (place.condition() == condition && place.way() != Scope.Way.GROUP) {
                List<Bound> choices = valuesAt(place, fact).stream()
                        .map(value -> new Bound(value, Optional.of(fact)))
                        .toList();
                ways = ways.stream()
                        .flatMap(way -> choices.stream().map(choice -> way.with(name, choice)))
                        .toList();
            }
        }
        return ways;
    }

    static List<Value> valuesAt(Scope.Binder place, Fact fact) {
        return switch (place.way()) {
            case FACT -> List.of(itself(fact));
            case ROLE -> Ground.role(fact, place.role()).stream().toList();
            case ELEMENT -> Ground.role(fact, place.role()).map(Sets::elements).orElse(List.of());
            case GROUP -> throw new IllegalArgumentException("a group is not a fact");
        };
    }

    private boolean isOfKind(Fact fact, Ground ground) {
        return ground.vocabulary().isA(fact.kind(), pattern.kind())
                && pattern.modalities().contains(fact.modality())
                && (!pattern.asksForCertainty() || pattern.certainties().contains(ground.certainty(fact)));
    }

    private boolean isBoundAsAsked(Fact fact, Environment environment) {
        return pattern.as().flatMap(environment::find).stream()
                        .allMatch(bound -> bound.value().equals(itself(fact)))
                && pattern.saves().stream()
                        .allMatch(save -> Ground.role(fact, save.role())
                                .filter(value -> environment.find(save.variable()).stream()
                                        .allMatch(bound -> Sets.areEqual(value, bound.value())))
                                .isPresent());
    }

    static boolean lies(Fact fact, TimeCondition condition, Environment environment) {
        List<Environment.TimeOf> others = environment.times(condition.to());
        return !others.isEmpty() && others.stream().allMatch(other -> lies(fact.time(), condition, other.time()));
    }

    private static boolean lies(Optional<When> mine, TimeCondition condition, Optional<When> other) {
        return mine.isPresent() && other.isPresent() && condition.test().holds(mine.get(), other.get());
    }

    static Value itself(Fact fact) {
        return new Value.Facts(List.of(fact.id()));
    }
}
