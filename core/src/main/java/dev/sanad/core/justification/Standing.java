package dev.sanad.core.justification;

import java.util.Locale;

/** What a conclusion is worth, in one word; the firmest first. */
public enum Standing {
    /** Some derivation from actual events needs nobody's word but the narrators'. */
    ESTABLISHED,
    /** It is so according to somebody. */
    ATTRIBUTED,
    /** It rests on a plan or a condition. */
    ANTICIPATED,
    /** It rests on a guess. */
    SPECULATIVE,
    /** A dispute over it was concluded; both sides are kept. */
    DISPUTED;

    /** As rules and results write it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The less firm of two. */
    public Standing weaker(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
