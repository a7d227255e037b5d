package dev.sanad.core.time;

import java.util.Arrays;
import java.util.Optional;

/**
 * A relation between two times: the thirteen relations of Allen (1983) on half-open intervals of days, the
 * contraries of two of them, and a deadline for the end or the start.
 *
 * <p>Two are wider here than Allen's: {@link #AFTER} also holds if one starts on the day when the other is over
 * (Allen's met-by), and {@link #BEFORE} mirrors it. So on whole days 2 March is after 1 March. Of two moments of one day, one
 * is before or after the other, or meets a deadline, by the clock; in all else a moment is its day.
 */
public enum TimeRelation {
    /** Mine is over when, or before, the other starts. */
    BEFORE("before", Order.ANY, Order.ANY, Order.AT_MOST, Order.ANY),
    /** Mine starts when, or after, the other is over. */
    AFTER("after", Order.ANY, Order.AT_LEAST, Order.ANY, Order.ANY),
    /** Mine is not over when the other starts, or before: on one day, neither is before the other. */
    NOT_BEFORE("not-before", Order.ANY, Order.ANY, Order.MORE, Order.ANY),
    /** Mine does not start when the other is over, or after. */
    NOT_AFTER("not-after", Order.ANY, Order.LESS, Order.ANY, Order.ANY),
    /** Mine is over on the day when the other starts. */
    MEETS("meets", Order.ANY, Order.ANY, Order.EQUAL, Order.ANY),
    /** Mine starts on the day when the other is over. */
    MET_BY("met-by", Order.ANY, Order.EQUAL, Order.ANY, Order.ANY),
    /** Mine starts first, and ends within the other. */
    OVERLAPS("overlaps", Order.LESS, Order.ANY, Order.MORE, Order.LESS),
    /** The other starts first, and ends within mine. */
    OVERLAPPED_BY("overlapped-by", Order.MORE, Order.LESS, Order.ANY, Order.MORE),
    /** Both start together; mine ends first. */
    STARTS("starts", Order.EQUAL, Order.ANY, Order.ANY, Order.LESS),
    /** Both start together; the other ends first. */
    STARTED_BY("started-by", Order.EQUAL, Order.ANY, Order.ANY, Order.MORE),
    /** Mine starts later and ends earlier than the other. */
    DURING("during", Order.MORE, Order.ANY, Order.ANY, Order.LESS),
    /** The other starts later and ends earlier than mine. */
    CONTAINS("contains", Order.LESS, Order.ANY, Order.ANY, Order.MORE),
    /** Both end together; mine starts later. */
    FINISHES("finishes", Order.MORE, Order.ANY, Order.ANY, Order.EQUAL),
    /** Both end together; the other starts later. */
    FINISHED_BY("finished-by", Order.LESS, Order.ANY, Order.ANY, Order.EQUAL),
    /** Both start and end together. */
    EQUALS("equals", Order.EQUAL, Order.ANY, Order.ANY, Order.EQUAL),
    /** Mine ends no later than the last day that the other may have: the other is a deadline. */
    BY("by", Order.ANY, Order.ANY, Order.ANY, Order.AT_MOST),
    /** Mine starts no later than the last day that the other may have, and may go on: talks that are due on a day can last for three. */
    BEGUN_BY("begun-by", Order.ANY, Order.LESS, Order.ANY, Order.ANY);

    private final String keyword;
    final Order startToStart;
    final Order startToEnd;
    final Order endToStart;
    final Order endToEnd;

    TimeRelation(String keyword, Order startToStart, Order startToEnd, Order endToStart, Order endToEnd) {
        this.keyword = keyword;
        this.startToStart = startToStart;
        this.startToEnd = startToEnd;
        this.endToStart = endToStart;
        this.endToEnd = endToEnd;
    }

    /**
     * {@return the relation with a keyword}
     *
     * @param keyword the keyword, as in files
     */
    public static Optional<TimeRelation> named(String keyword) {
        return Arrays.stream(values())
                .filter(relation -> relation.keyword.equals(keyword))
                .findFirst();
    }

    /** {@return the keyword in rules} */
    public String keyword() {
        return keyword;
    }

    /** {@return whether there is a gap between the two that a length can bound: one of them comes first, or neither does} */
    public boolean hasGap() {
        return isForward() || this == BEFORE || this == NOT_AFTER;
    }

    /** Whether a gap leaves only some days to start on: mine that need only not be before the other may be long since on its way. */
    boolean boundsStart() {
        return this == BEFORE || this == AFTER;
    }

    /** {@return whether a gap is counted from the other to mine: mine comes later, or may} */
    public boolean isForward() {
        return this == AFTER || this == NOT_BEFORE;
    }

    /** Whether it holds for two moments of one day, which compare so: negative if mine comes first. */
    boolean holdsWithinDay(int order) {
        return switch (this) {
            case BEFORE -> order < 0;
            case AFTER -> order > 0;
            case NOT_BEFORE -> order >= 0;
            case NOT_AFTER, BY -> order <= 0;
            case EQUALS, BEGUN_BY -> true; // as days
            case MEETS, MET_BY, OVERLAPS, OVERLAPPED_BY, STARTS, STARTED_BY, DURING, CONTAINS, FINISHES, FINISHED_BY ->
                false;
        };
    }

    /** Whether it holds for every reading of both. */
    boolean always(When mine, When other) {
        if (this == BY) {
            return mine.latestEnd() <= other.latestEnd();
        }
        if (this == BEGUN_BY) {
            return mine.latestStart() < other.latestEnd();
        }
        return startToStart.always(mine.earliestStart(), mine.latestStart(), other.earliestStart(), other.latestStart())
                && startToEnd.always(mine.earliestStart(), mine.latestStart(), other.earliestEnd(), other.latestEnd())
                && endToStart.always(mine.earliestEnd(), mine.latestEnd(), other.earliestStart(), other.latestStart())
                && endToEnd.always(mine.earliestEnd(), mine.latestEnd(), other.earliestEnd(), other.latestEnd());
    }
}
