package dev.sanad.core.internal.time;

import dev.sanad.core.time.When;
import java.math.BigDecimal;

/** An order between the time in a role and another time, over all the days that the two may mean. */
public enum TimeOrder {
    /** Its last day is not after the other's last day. */
    AT_MOST,
    /** Its first day is not before the other's first day. */
    AT_LEAST,
    /** Its last day lies before the other's first day. */
    LESS_THAN,
    /** Its first day lies after the other's last day. */
    MORE_THAN;

    /**
     * {@return whether {@code mine} is in this order to {@code other}}
     *
     * @param mine the time to test
     * @param other the time to compare with
     */
    public boolean holds(When mine, When other) {
        return switch (this) {
            case AT_MOST -> mine.latestEnd() <= other.latestEnd();
            case AT_LEAST -> mine.earliestStart() >= other.earliestStart();
            case LESS_THAN -> mine.latestEnd() <= other.earliestStart();
            case MORE_THAN -> mine.earliestStart() >= other.latestEnd();
        };
    }

    /**
     * {@return whether the number {@code mine} is in this order to {@code other}}
     *
     * @param mine the number to test
     * @param other the number to compare with
     */
    public boolean holds(BigDecimal mine, BigDecimal other) {
        int order = mine.compareTo(other);
        return switch (this) {
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case LESS_THAN -> order < 0;
            case MORE_THAN -> order > 0;
        };
    }
}
