package dev.sanad.rules.language;

import java.util.Locale;

/** The maturity of a rule (the levels of Sigma's rules). */
public enum Status {
    /** In use and kept as it is. */
    STABLE,
    /** On trial. */
    TEST,
    /** May change or go. */
    EXPERIMENTAL,
    /** To be replaced. */
    DEPRECATED;

    /** {@return the keyword in rules} */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
