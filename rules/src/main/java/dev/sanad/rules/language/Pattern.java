package dev.sanad.rules.language;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.Length;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern of facts.
 *
 * @param kind its kind, or a supertype of it
 * @param as the variable that names the fact, without {@code $}
 * @param tests the tests of its roles
 * @param saves the variables beside other operators, with the roles they are bound to
 * @param times the conditions on its time
 * @param modalities the allowed modalities
 * @param worth what supports the facts
 * @param mark the place of the kind
 */
public record Pattern(
        KindId kind,
        Optional<String> as,
        List<RoleTest> tests,
        List<Save> saves,
        List<TimeCondition> times,
        Set<Modality> modalities,
        Worth worth,
        SourceMark mark) {
    /**
     * Copies {@code tests}, {@code saves}, {@code times} and {@code modalities}.
     *
     * @param kind its kind, or a supertype of it
     * @param as the variable that names the fact, without {@code $}
     * @param tests the tests of its roles
     * @param saves the variables beside other operators, with the roles they are bound to
     * @param times the conditions on its time
     * @param modalities the allowed modalities
     * @param worth what supports the facts
     * @param mark the place of the kind
     */
    public Pattern {
        tests = List.copyOf(tests);
        saves = List.copyOf(saves);
        times = List.copyOf(times);
        modalities = EnumSet.copyOf(modalities);
    }

    /**
     * A variable bound to a role, or to {@code time}, without a comparison.
     *
     * @param role its name
     * @param variable the variable, without {@code $}
     * @param mark its place
     */
    public record Save(String role, String variable, SourceMark mark) {}

    /**
     * {@return facts of a kind, whatever their roles, their time and their certainty, that are not denied, planned or the like}
     *
     * @param kind the id of the kind
     */
    public static Pattern of(String kind) {
        return new Pattern(
                new KindId(kind),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(Modality.ACTUAL),
                Worth.ANY,
                SourceMark.of(new SourceFile("condition on '" + kind + "'", "")));
    }

    /**
     * {@return the same facts, which a variable names}
     *
     * @param variable the variable without {@code $}
     */
    public Pattern as(String variable) {
        return new Pattern(kind, Optional.of(variable), tests, saves, times, modalities, worth, mark);
    }

    /**
     * {@return those of the facts in which a role is equal to something, or binds the variable that it is given}
     *
     * @param role the name of the role
     * @param operand the operand of the comparison
     */
    public Pattern where(String role, Operand operand) {
        return where(role, Operator.IS, operand);
    }

    /**
     * {@return those of the facts in which a role compares so}
     *
     * @param role the name of the role
     * @param operator the comparison
     * @param operand the operand of the comparison
     */
    public Pattern where(String role, Operator operator, Operand operand) {
        RoleTest test = new RoleTest(role, false, operator, operand, mark);
        return testing(Stream.concat(tests.stream(), Stream.of(test)).toList());
    }

    /**
     * {@return those of the facts whose time relates so to something}
     *
     * @param test the test of the time
     * @param to the time to test against
     */
    public Pattern when(TimeTest test, Operand to) {
        return timed(Stream.concat(times.stream(), Stream.of(new TimeCondition(test, to, mark)))
                .toList());
    }

    /**
     * {@return the same pattern with other tests of roles}
     *
     * @param others the tests instead
     */
    public Pattern testing(List<RoleTest> others) {
        return new Pattern(kind, as, others, saves, times, modalities, worth, mark);
    }

    /**
     * {@return the same pattern with other conditions on the time}
     *
     * @param others the conditions instead
     */
    public Pattern timed(List<TimeCondition> others) {
        return new Pattern(kind, as, tests, saves, others, modalities, worth, mark);
    }

    /**
     * {@return the other facts like those of this pattern that come at least so long before the one that it names} What it binds
     * itself beside other tests may be something else for them.
     *
     * @param length the shortest gap between them
     * @throws java.util.NoSuchElementException if no variable names the fact
     */
    public Pattern longBefore(Length length) {
        Operand named = Operand.variable(as.orElseThrow());
        Set<String> own = saves.stream().map(Save::variable).collect(Collectors.toSet());
        List<RoleTest> shared = tests.stream()
                .filter(test -> test.operand().variables().noneMatch(own::contains))
                .toList();
        return new Pattern(kind, Optional.empty(), shared, List.of(), times, modalities, worth, mark)
                .where(CommonRole.ITSELF.keyword(), Operator.NONE_OF, named)
                .when(new TimeTest(TimeRelation.BEFORE, false, null, length), named);
    }

    /**
     * {@return the same pattern, of facts of other modalities}
     *
     * @param others the allowed modalities instead, at least one
     */
    public Pattern of(Set<Modality> others) {
        return new Pattern(kind, as, tests, saves, times, others, worth, mark);
    }

    /**
     * {@return the same pattern, of facts with other support}
     *
     * @param other what must support them instead
     */
    public Pattern worth(Worth other) {
        return new Pattern(kind, as, tests, saves, times, modalities, other, mark);
    }

    /**
     * {@return the same pattern, whose times match if some reading of them does}
     *
     * <p>Nothing is absent that may be there: a negated condition looks for these facts.
     */
    public Pattern onSomeReading() {
        return timed(times.stream()
                .map(time -> new TimeCondition(time.test().onSomeReading(), time.to(), time.mark()))
                .toList());
    }

    /** The same pattern in a rule, where problems are reported. */
    Pattern at(SourceMark place) {
        return new Pattern(
                kind,
                as,
                tests.stream()
                        .map(test -> new RoleTest(test.role(), test.sized(), test.operator(), test.operand(), place))
                        .toList(),
                saves.stream()
                        .map(save -> new Save(save.role(), save.variable(), place))
                        .toList(),
                times.stream()
                        .map(time -> new TimeCondition(time.test(), time.to(), place))
                        .toList(),
                modalities,
                worth,
                place);
    }

    /** {@return the variables that it reads or binds, with repetitions} */
    public Stream<String> variables() {
        return Stream.concat(as.stream(), variablesBesideName());
    }

    /** {@return the same without the variable that names the fact, unless it occurs elsewhere too} */
    public Stream<String> variablesBesideName() {
        return Stream.of(
                        tests.stream().flatMap(test -> test.operand().variables()),
                        saves.stream().map(Save::variable),
                        times.stream().flatMap(time -> time.to().variables()))
                .flatMap(names -> names);
    }
}
