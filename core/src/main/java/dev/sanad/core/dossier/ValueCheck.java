package dev.sanad.core.dossier;

import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Role;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Checks that what a role holds is there: the actors, topics and events it names, the value in the role's list. */
final class ValueCheck {
    private final ReadingContext reading;
    private final KnownNames names;

    ValueCheck(ReadingContext reading, KnownNames names) {
        this.reading = reading;
        this.names = names;
    }

    /**
     * Notes what is unknown.
     *
     * @param marks the places at which one of the value's texts stands
     */
    void check(Value value, Role role, Function<String, List<SourceMark>> marks) {
        Runnable check = switch (role.type().sort()) {
            case ACTORS ->
                () -> check(
                        value,
                        DossierCodes.UNKNOWN_ACTOR,
                        "actor",
                        names::isActor,
                        new UnknownActor(reading, names)::remedy,
                        marks);
            case TOPICS ->
                () -> check(value, DossierCodes.UNKNOWN_TOPIC, "topic", names::isTopic, among(names::topics), marks);
            case FACTS ->
                () -> check(value, DossierCodes.UNKNOWN_EVENT, "event", names::isEvent, among(names::events), marks);
            case CODE ->
                () -> check(
                        value,
                        DossierCodes.UNKNOWN_CODE,
                        "value",
                        role.values()::containsKey,
                        among(() -> role.values().keySet().stream()),
                        marks);
            case TIME, TEXT, NUMBER, FLAG -> () -> {}; // they name nothing
        };
        check.run();
    }

    private UnaryOperator<String> among(Supplier<Stream<String>> known) {
        return wrong -> reading.remedy(wrong, known);
    }

    private void check(
            Value value,
            ProblemCode code,
            String noun,
            Predicate<String> isKnown,
            UnaryOperator<String> remedy,
            Function<String, List<SourceMark>> marks) {
        value.texts().stream()
                .filter(isKnown.negate())
                .forEach(text -> marks.apply(text)
                        .forEach(mark -> reading.problems()
                                .error(
                                        code(code, YamlProblem.UNKNOWN_WORD),
                                        mark,
                                        "unknown " + noun + " '" + text + "'",
                                        remedy.apply(text))));
    }

    /** The code of a problem: the general one outside dossiers, where the codes of dossiers do not apply. */
    private ProblemCode code(ProblemCode ofDossiers, YamlProblem general) {
        return codeIn(reading.form(), ofDossiers, general);
    }

    static ProblemCode codeIn(Form form, ProblemCode ofDossiers, YamlProblem general) {
        return form != Form.DOSSIER && form != Form.CASES ? general.in(form) : ofDossiers;
    }
}
