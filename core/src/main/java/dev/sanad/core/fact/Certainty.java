package dev.sanad.core.fact;

import java.util.Locale;

/** A degree of certainty, in the order of FactBank's scale (Saurí and Pustejovsky 2009), most certain first. */
public enum Certainty {
    /** Without doubt. */
    CERTAIN,
    /** More likely than not. */
    PROBABLE,
    /** Possible. */
    POSSIBLE,
    /** Unknown. */
    UNKNOWN;

    /** {@return the keyword in dossiers and rules} */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the lower of two}
     *
     * @param other the certainty to compare with
     */
    public Certainty weaker(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return the higher of two}
     *
     * @param other the certainty to compare with
     */
    public Certainty stronger(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
