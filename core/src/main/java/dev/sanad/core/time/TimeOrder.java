package dev.sanad.core.time;

import java.util.Arrays;
import java.util.Optional;

/** How a time that fills a role compares with another by order, over all the days that the two may mean. */
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

    /** The order that rules call by {@code keyword}. */
    public static Optional<TimeOrder> named(String keyword) {
        return Arrays.stream(values())
                .filter(order -> order.keyword.equals(keyword))
                .findFirst();
    }

    /** What rules call it. */
    public String keyword() {
        return keyword;
    }

    /** Whether {@code mine} compares so with {@code other}. */
    public boolean holds(When mine, When other) {
        return switch (this) {
            case AT_MOST -> mine.latestEnd() <= other.latestEnd();
            case AT_LEAST -> mine.earliestStart() >= other.earliestStart();
            case LESS_THAN -> mine.latestEnd() <= other.earliestStart();
            case MORE_THAN -> mine.earliestStart() >= other.latestEnd();
        };
    }
}
