package dev.sanad.core.justification;

import java.util.Locale;

/** The standing of a conclusion, the firmest first. */
public enum Standing {
    /** Some derivation from actual events rests on the narrators alone. */
    ESTABLISHED,
    /** True according to a speaker. */
    ATTRIBUTED,
    /** Rests on a plan or a condition. */
    ANTICIPATED,
    /** Rests on a guess. */
    SPECULATIVE,
    /** A dispute about it was concluded; both sides are kept. */
    DISPUTED;

    /** {@return the keyword in rules and results} */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the less firm of two}
     *
     * @param other the standing to compare with
     */
    public Standing weaker(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
