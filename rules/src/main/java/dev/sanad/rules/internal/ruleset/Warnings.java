package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.ProblemCode;
import java.util.List;
import java.util.stream.Stream;

/** The warnings that an author may allow. */
public final class Warnings {
    private static final List<String> OF_FORMS = List.of(
            "D110", "D111", "D114", "D122", "D124", "D125", "D126", "D127", "D128", "D129", "D134", "D138", "D139",
            "V110", "V301", "V302", "V303", "V304", "V305", "V306", "V307", "V308", "R301", "R302", "R303", "R304",
            "R305", "R306", "R307", "R308", "R309", "R310", "R311", "R312", "R313", "R314", "R315", "R316", "R317",
            "R318", "R319", "R320", "C104", "C301");

    /** Their codes. */
    public static final List<String> CODES = Stream.concat(
                    OF_FORMS.stream(),
                    Stream.of(Form.values())
                            .filter(form -> form != Form.QUESTION)
                            .flatMap(form -> Stream.of(
                                    YamlProblem.CUT_SHORT.in(form),
                                    YamlProblem.TURNS_TEXT.in(form),
                                    YamlProblem.CURLY_QUOTES.in(form)))
                            .map(ProblemCode::toString))
            .sorted()
            .toList();

    private Warnings() {}
}
