package dev.sanad.core.justification;

/**
 * The name of a rule, unique in a rule set.
 *
 * @param value the name as rules and results give it
 */
public record RuleId(String value) implements Comparable<RuleId> {
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
