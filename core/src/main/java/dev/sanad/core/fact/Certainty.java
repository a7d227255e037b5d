package dev.sanad.core.fact;

import java.util.Locale;

/** How sure something is; the order of FactBank's scale (Saurí and Pustejovsky 2009), surest first. */
public enum Certainty {
    /** Without doubt. */
    CERTAIN,
    /** More likely than not. */
    PROBABLE,
    /** It may be so. */
    POSSIBLE,
    /** Nothing can be said. */
    UNKNOWN;

    /** As dossiers and rules write it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The less sure of two. */
    public Certainty weaker(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The surer of two. */
    public Certainty stronger(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
