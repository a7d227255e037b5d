package dev.sanad.rules.language;

import java.util.Locale;

/** How far a rule can be relied on to stay as it is (the levels of Sigma's rules). */
public enum Status {
    /** In use and kept as it is. */
    STABLE,
    /** On trial. */
    TEST,
    /** May change or go. */
    EXPERIMENTAL,
    /** To be replaced. */
    DEPRECATED;

    /** As rules write it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
