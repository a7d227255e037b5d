package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import java.util.List;
import java.util.regex.Pattern;

/** Looks whether a kind bears codes that there are: those of CAMEO (Schrodt 2012), and the types of PLOVER (2023). */
final class EventCodes {
    private static final Pattern CAMEO = Pattern.compile("(0[1-9]|1[0-9]|20)[0-9]{0,2}");

    private static final List<String> PLOVER = List.of(
            "ACCUSE",
            "AGREE",
            "AID",
            "ASSAULT",
            "COERCE",
            "CONCEDE",
            "CONSULT",
            "COOPERATE",
            "MOBILIZE",
            "PROTEST",
            "REJECT",
            "REQUEST",
            "RETREAT",
            "SANCTION",
            "SUPPORT",
            "THREATEN");

    private final ReadingContext reading;

    EventCodes(ReadingContext reading) {
        this.reading = reading;
    }

    void checkCameo(Leaf code) {
        if (!CAMEO.matcher(code.text()).matches()) {
            warn(code, "CAMEO", "its roots are 01 to 20, with up to two digits more");
        }
    }

    /** Checks the type; which modes it has is not settled among those who use it. */
    void checkPlover(Leaf code) {
        String type = code.text().split("/", 2)[0];
        if (!PLOVER.contains(type)) {
            warn(code, "PLOVER", Suggestion.remedy(type, PLOVER));
        }
    }

    private void warn(Leaf code, String scheme, String remedy) {
        reading.problems()
                .warning(
                        VocabularyCodes.UNKNOWN_EVENT_CODE,
                        code.mark(),
                        scheme + " has no code '" + code.text() + "'",
                        remedy);
    }
}
