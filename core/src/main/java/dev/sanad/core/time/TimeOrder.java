package dev.sanad.core.time;

import java.util.Arrays;
import java.util.Optional;

/** An order between the time in a role and another time, over all the days that the two may mean. */
public enum TimeOrder {
    /** Its last day is not after the other's last day. */
    AT_MOST("at-most"),
    /** Its first day is not before the other's first day. */
    AT_LEAST("at-least"),
    /** Its last day lies before the other's first day. */
    LESS_THAN("less-than"),
    /** Its first day lies after the other's last day. */
    MORE_THAN("more-than");

    private final String keyword;

    TimeOrder(String keyword) {
        this.keyword = keyword;
    }

    /** The order with a keyword. */
    public static Optional<TimeOrder> named(String keyword) {
        return Arrays.stream(values())
                .filter(order -> order.keyword.equals(keyword))
                .findFirst();
    }

    /** The keyword in rules. */
    public String keyword() {
        return keyword;
    }

    /** Whether {@code mine} is in this order to {@code other}. */
    public boolean holds(When mine, When other) {
        return switch (this) {
            case AT_MOST -> mine.latestEnd() <= other.latestEnd();
            case AT_LEAST -> mine.earliestStart() >= other.earliestStart();
            case LESS_THAN -> mine.latestEnd() <= other.earliestStart();
            case MORE_THAN -> mine.earliestStart() >= other.latestEnd();
        };
    }
}
