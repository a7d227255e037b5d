package dev.sanad.core.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of a time, from its first to its last epoch day, and each relation as in the specification. */
record Reading(long first, long last) {

    /** Every reading of a time whose unknown ends lie between two days. */
    static List<Reading> of(When when, long from, long to) {
        List<Reading> readings = new ArrayList<>();
        long lastStart = Math.min(when.latestStart(), to);
        for (long first = Math.max(when.earliestStart(), from); first <= lastStart; first++) {
            if (when.isSomeDay()) {
                readings.add(new Reading(first, first));
                continue;
            }
            long lastEnd = Math.min(when.latestEnd() - 1, to);
            for (long last = Math.max(first, when.earliestEnd() - 1); last <= lastEnd; last++) {
                readings.add(new Reading(first, last));
            }
        }
        return readings;
    }

    boolean lies(TimeRelation relation, Reading other) {
        return switch (relation) {
            case BEFORE -> last < other.first;
            case AFTER -> first > other.last;
            case NOT_BEFORE -> last >= other.first;
            case NOT_AFTER -> first <= other.last;
            case MEETS -> last + 1 == other.first;
            case MET_BY -> first == other.last + 1;
            case OVERLAPS -> first < other.first && last >= other.first && last < other.last;
            case OVERLAPPED_BY -> other.lies(TimeRelation.OVERLAPS, this);
            case STARTS -> first == other.first && last < other.last;
            case STARTED_BY -> other.lies(TimeRelation.STARTS, this);
            case DURING -> first > other.first && last < other.last;
            case CONTAINS -> other.lies(TimeRelation.DURING, this);
            case FINISHES -> last == other.last && first > other.first;
            case FINISHED_BY -> other.lies(TimeRelation.FINISHES, this);
            case EQUALS -> equals(other);
            case BY, BEGUN_BY -> throw new IllegalArgumentException("a deadline is a time, not a reading of one");
        };
    }

    boolean isWithin(TimeRelation relation, @Nullable Length length, Reading other) {
        return length == null
                || (List.of(TimeRelation.AFTER, TimeRelation.NOT_BEFORE).contains(relation)
                        ? last <= length.after(other.last)
                        : first >= length.before(other.first));
    }

    boolean isByAtLeast(TimeRelation relation, @Nullable Length length, Reading other) {
        return length == null
                || (List.of(TimeRelation.AFTER, TimeRelation.NOT_BEFORE).contains(relation)
                        ? first >= length.after(other.last)
                        : last <= length.before(other.first));
    }
}
