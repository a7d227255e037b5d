package dev.sanad.core.justification;

import org.jspecify.annotations.Nullable;

/** The name of a rule, unique in a rule set. */
public record RuleId(String value) implements Comparable<RuleId> {
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    // Written out, as for every map key here: a record's own costs far more on first use.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
