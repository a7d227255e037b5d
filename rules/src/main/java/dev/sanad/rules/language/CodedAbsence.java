package dev.sanad.rules.language;

import dev.sanad.core.vocabulary.KindId;
import java.util.regex.Pattern;

/**
 * A pattern that a rule in code wants to be absent.
 *
 * @param kind the kind of the facts
 * @param condition all that it asks of them besides, as the rule writes it; empty if it asks for nothing else
 */
public record CodedAbsence(KindId kind, String condition) {
    private static final Pattern TIME = Pattern.compile("(?i)\\b(get)?time(Is)?\\b");
    private static final Pattern ON_SOME_READING = Pattern.compile("\\btimeIs\\s*\\(\\s*\"possibly-");

    /**
     * {@return whether it ends as soon as a fact fits on some reading of imprecise times: it asks for no time, or only for what
     * possibly holds of one}
     */
    public boolean isOnSomeReading() {
        return TIME.matcher(condition).results().count()
                == ON_SOME_READING.matcher(condition).results().count();
    }
}
