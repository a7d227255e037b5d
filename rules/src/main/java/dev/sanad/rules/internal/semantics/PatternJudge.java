package dev.sanad.rules.internal.semantics;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.TimeCondition;
import dev.sanad.rules.language.Worth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges whether facts match a pattern. Every occurrence of a variable must equal its value. */
public final class PatternJudge {
    private final Pattern pattern;
    private final Reading reading;

    public PatternJudge(Pattern pattern) {
        this(pattern, Reading.CERTAIN);
    }

    PatternJudge(Pattern pattern, Reading reading) {
        this.pattern = pattern;
        this.reading = reading;
    }

    /** Whether a fact matches; of tests with variables that are not bound yet, only whether there is something to test. */
    public boolean matches(Fact fact, Bindings bindings) {
        return isOfKind(fact, bindings.factBase())
                && bindings.factBase().holds(fact, reading)
                && isBoundAsAsked(fact, bindings)
                && meetsTests(fact, bindings);
    }

    private boolean meetsTests(Fact fact, Bindings bindings) {
        return pattern.times().stream()
                        .filter(time -> bindings.knows(time.to()))
                        .allMatch(time -> lies(fact, reading.of(time.test()), time.to(), bindings))
                && pattern.tests().stream().allMatch(test -> meets(fact, test, bindings));
    }

    private static boolean meets(Fact fact, RoleTest test, Bindings bindings) {
        return bindings.knows(test.operand())
                ? new RoleJudge(bindings).meets(fact, test)
                : RoleJudge.allowsNothing(test.operator())
                        || fact.valueOf(test.role()).isPresent();
    }

    /**
     * Whether a fact of this pattern's condition may match, or have matched, whatever supports it: on some reading of times,
     * and for some value of the pattern's local variables.
     */
    public static boolean mayMatch(Fact fact, Literal condition, Scope scope, Bindings bindings) {
        PatternJudge judge = new PatternJudge(condition.pattern(), Reading.POSSIBLE);
        return judge.isOfKindAndModality(fact, bindings.factBase())
                && bind(fact, condition, scope.local(condition), bindings).stream()
                        .anyMatch(bound -> judge.isBoundAsAsked(fact, bound) && judge.meetsTests(fact, bound));
    }

    /** The same of a pattern, by what is bound. */
    static boolean mayMatch(Fact fact, Pattern pattern, Bindings bindings) {
        PatternJudge judge = new PatternJudge(pattern, Reading.POSSIBLE);
        return judge.isOfKindAndModality(fact, bindings.factBase())
                && judge.isBoundAsAsked(fact, bindings)
                && judge.meetsTests(fact, bindings);
    }

    /** The facts that match for some value of the pattern's local variables. */
    Stream<Fact> matching(Literal condition, Scope scope, Bindings bindings) {
        Scope local = scope.local(condition);
        Stream<Fact> matching = bindings.factBase().candidates(pattern, reading, bindings).stream()
                .filter(fact -> matches(fact, bindings));
        return local.variables().isEmpty()
                ? matching
                : matching.filter(fact ->
                        bind(fact, condition, local, bindings).stream().anyMatch(bound -> matches(fact, bound)));
    }

    /**
     * Every binding of the variables that this pattern represents: to the fact, to the values of its roles, to each
     * element. None if a role is empty.
     */
    public static List<Bindings> bind(Fact fact, Literal condition, Scope scope, Bindings bindings) {
        List<Bindings> ways = List.of(bindings);
        for (String name : scope.variables()) {
            Scope.Binder place = scope.find(name).orElseThrow();
            if (place.condition() == condition && !place.site().isOfGroup()) {
                List<BoundValue> choices = valuesAt(place, fact).stream()
                        .map(value -> new BoundValue(value, Optional.of(fact)))
                        .toList();
                ways = ways.stream()
                        .flatMap(way -> choices.stream().map(choice -> way.with(name, choice)))
                        .toList();
            }
        }
        return ways;
    }

    public static List<Value> valuesAt(Scope.Binder place, Fact fact) {
        return switch (place.site()) {
            case FACT -> List.of(itself(fact));
            case ROLE -> fact.valueOf(place.role()).stream().toList();
            case ELEMENT -> fact.valueOf(place.role()).map(Value::elements).orElse(List.of());
            case GROUP, NUMBER -> throw new IllegalArgumentException("a group is not a fact");
        };
    }

    private boolean isOfKind(Fact fact, FactBase factBase) {
        return isOfKindAndModality(fact, factBase)
                && (!pattern.worth().asksForCertainty()
                        || pattern.worth().certainties().contains(factBase.certainty(fact)))
                && hasRoots(fact, pattern.worth(), factBase);
    }

    private boolean isOfKindAndModality(Fact fact, FactBase factBase) {
        return factBase.vocabulary().isA(fact.kind(), pattern.kind())
                && pattern.modalities().contains(fact.modality());
    }

    /** Whether enough root sources support a fact, and one of a grade that is asked for. */
    public static boolean hasRoots(Fact fact, Worth worth, FactBase factBase) {
        return (!worth.asksForRoots() || factBase.rootsOf(fact).size() >= worth.roots())
                && (!worth.asksForGrade()
                        || factBase.rootsOf(fact).stream()
                                .anyMatch(root -> worth.grades().contains(factBase.gradeOf(root))));
    }

    private boolean isBoundAsAsked(Fact fact, Bindings bindings) {
        return pattern.as().flatMap(bindings::find).stream()
                        .allMatch(bound -> bound.value().equals(itself(fact)))
                && pattern.saves().stream()
                        .allMatch(save -> fact.valueOf(save.role())
                                .filter(value -> bindings.find(save.variable()).stream()
                                        .allMatch(bound -> Sets.areEqual(value, bound.value())))
                                .isPresent());
    }

    /** Whether a fact's time meets a condition on every reading. */
    public static boolean lies(Fact fact, TimeCondition condition, Bindings bindings) {
        return lies(fact, condition.test(), condition.to(), bindings);
    }

    private static boolean lies(Fact fact, TimeTest test, Operand to, Bindings bindings) {
        List<Bindings.TimeOf> others = bindings.times(to);
        return !others.isEmpty()
                && others.stream()
                        .allMatch(other -> other.fact()
                                        .filter(fact.id()::equals)
                                        .isPresent()
                                ? fact.time().filter(test::holdsWithItself).isPresent()
                                : lies(fact.time(), test, other.time()));
    }

    private static boolean lies(Optional<When> mine, TimeTest test, Optional<When> other) {
        return mine.isPresent() && other.isPresent() && test.holds(mine.get(), other.get());
    }

    public static Value itself(Fact fact) {
        return new Value.Facts(List.of(fact.id()));
    }
}
