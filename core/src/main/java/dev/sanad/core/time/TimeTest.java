package dev.sanad.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A test of two times: a relation, optionally with bounds on the gap between the two.
 *
 * <p>Within 14 days after 1 March, 15 March is in and 16 March is out, and 1 March itself is not after.
 *
 * @param relation the relation of the first to the other
 * @param possibly whether some reading of the two is enough; otherwise every reading must agree
 * @param within the longest gap: from the other's last day to mine when after or not before, from my first day to
 *     the other's when before or not after; null if it is not bounded
 * @param byAtLeast the shortest gap: from the other's last day to my first when after or not before, from my last to the
 *     other's first when before or not after; null if it is not bounded
 */
public record TimeTest(
        TimeRelation relation,
        boolean possibly,
        @Nullable Length within,
        @Nullable Length byAtLeast) {

    /**
     * Rejects lengths with relations that have no gap.
     *
     * @param relation the relation of the first to the other
     * @param possibly whether some reading of the two is enough; otherwise every reading must agree
     * @param within the longest gap: from the other's last day to mine when after or not before, from my first day to
     *     the other's when before or not after; null if it is not bounded
     * @param byAtLeast the shortest gap: from the other's last day to my first when after or not before, from my last to the
     *     other's first when before or not after; null if it is not bounded
     * @throws IllegalArgumentException if there is a length, but the relation {@linkplain TimeRelation#hasGap has no gap}
     */
    public TimeTest {
        if ((within != null || byAtLeast != null) && !relation.hasGap()) {
            throw new IllegalArgumentException("'" + relation.keyword() + "' has no gap that a length could bound");
        }
    }

    /**
     * {@return the test whether {@code relation} holds for every reading}
     *
     * @param relation the relation that the times must have
     */
    public static TimeTest of(TimeRelation relation) {
        return new TimeTest(relation, false, null, null);
    }

    /** {@return the same test, for which some reading of the two is enough} */
    public TimeTest onSomeReading() {
        return new TimeTest(relation, true, within, byAtLeast);
    }

    /** {@return the test in one line, such as {@code possibly-after within 90 days}} */
    public String keyword() {
        return (possibly ? "possibly-" : "")
                + relation.keyword()
                + (within == null ? "" : " within " + within)
                + (byAtLeast == null ? "" : " by-at-least " + byAtLeast);
    }

    /**
     * {@return whether {@code mine} passes the test against {@code other}}
     *
     * @param mine the time to test
     * @param other the time to test against
     */
    public boolean holds(When mine, When other) {
        boolean isOrder = relation == TimeRelation.BEFORE || relation == TimeRelation.AFTER;
        return holdsBetween(
                isOrder || relation == TimeRelation.BY ? mine.inOrder() : mine, isOrder ? other.inOrder() : other);
    }

    private boolean holdsBetween(When mine, When other) {
        if (mine.isOnDayOf(other)) {
            return relation.holdsWithinDay(mine.compareMoments(other)) && (byAtLeast == null || byAtLeast.count() == 0);
        }
        if (!possibly || (mine.isPrecise() && other.isPrecise())) {
            return relation.always(mine, other) && isGapAlwaysKept(mine, other);
        }
        return switch (relation) {
            case BY -> mine.earliestEnd() <= other.latestEnd();
            case BEGUN_BY -> mine.earliestStart() < other.latestEnd();
            case BEFORE,
                    AFTER,
                    NOT_BEFORE,
                    NOT_AFTER,
                    MEETS,
                    MET_BY,
                    OVERLAPS,
                    OVERLAPPED_BY,
                    STARTS,
                    STARTED_BY,
                    DURING,
                    CONTAINS,
                    FINISHES,
                    FINISHED_BY,
                    EQUALS -> new EarliestSolution(this, mine, other).exists();
        };
    }

    /**
     * {@return whether a fact's time passes the test against itself: both are one day, whichever it is, so that nothing is possibly
     * before itself}
     *
     * @param time the time
     */
    public boolean holdsWithItself(When time) {
        return possibly && !time.isPrecise()
                ? relation.holdsWithinDay(0) && (byAtLeast == null || byAtLeast.count() == 0)
                : holds(time, time);
    }

    private boolean isGapAlwaysKept(When mine, When other) {
        if (within == null && byAtLeast == null) {
            return true;
        }
        return relation.isForward()
                ? (within == null || mine.latestEnd() - 1 <= within.after(other.earliestEnd() - 1))
                        && (byAtLeast == null || mine.earliestStart() >= byAtLeast.after(other.latestEnd() - 1))
                : (within == null || mine.earliestStart() >= within.before(other.latestStart()))
                        && (byAtLeast == null || mine.latestEnd() - 1 <= byAtLeast.before(other.earliestStart()));
    }

    /**
     * {@return the greatest number of days between the first and the last start of a time that passes the test against an exact
     * one; 0 if it is not bounded on both sides}
     */
    public int mostDaysOfStarts() {
        return within == null || !relation.boundsStart() ? 0 : within.mostDays();
    }

    /**
     * {@return the first epoch day on which a time can start that passes the test on some reading of {@code other}, if it is bounded}
     *
     * @param other the time to test against
     */
    public long earliestStart(When other) {
        When to = other.inOrder();
        return relation == TimeRelation.AFTER || within == null
                ? to.isMoment() ? to.earliestStart() : to.earliestEnd()
                : within.before(other.earliestStart());
    }

    /**
     * {@return the last epoch day on which a time can start that passes the test on some reading of {@code other}; before the first
     * if no time passes}
     *
     * @param other the time to test against
     */
    public long latestStart(When other) {
        return relation == TimeRelation.AFTER && within != null
                ? within.after(other.inOrder().latestEnd() - 1)
                : other.isMoment() ? other.latestStart() : other.latestStart() - 1;
    }

    /**
     * The last day on which the test against {@code other} can come to hold: if it does not hold once that day has
     * passed, it never will. If the relation bounds only the start, this is the last possible start.
     *
     * @param other the time to test against
     * @return empty if there is no such last day, or if no time passes the test
     */
    public Optional<LocalDate> lastDayThatCouldHold(When other) {
        return Days.date(lastEpochDayThatCouldHold(other));
    }

    /**
     * The last day to wait for before the absence of what passes the test against {@code other} is settled.
     *
     * <p>What has happened is over: only what may come within a length of it, after its last day, is awaited.
     *
     * @param other the time to test against
     * @param happened whether it is the time of what has happened
     * @return empty if the test sets no such day; {@link LocalDate#MIN} if nothing is to be waited for
     */
    public Optional<LocalDate> lastDayToWaitFor(When other, boolean happened) {
        return lastDayThatCouldHold(other)
                .map(last -> happened
                                && other.lastDay()
                                        .filter(end -> !last.isAfter(end))
                                        .isPresent()
                        ? LocalDate.MIN
                        : last);
    }

    /**
     * The first day with which a time can end that passes the test on some reading.
     *
     * @param other the time to test against
     * @return empty if the test does not bound the end from below
     */
    public Optional<LocalDate> firstEnd(When other) {
        return switch (relation) {
            case AFTER, NOT_BEFORE -> {
                long start = relation == TimeRelation.AFTER && !other.isMoment()
                        ? other.inOrder().earliestEnd()
                        : other.earliestStart();
                yield Days.date(byAtLeast == null ? start : byAtLeast.after(other.earliestEnd() - 1));
            }
            case BEFORE,
                    NOT_AFTER,
                    MEETS,
                    MET_BY,
                    OVERLAPS,
                    OVERLAPPED_BY,
                    STARTS,
                    STARTED_BY,
                    DURING,
                    CONTAINS,
                    FINISHES,
                    FINISHED_BY,
                    EQUALS,
                    BY,
                    BEGUN_BY -> Optional.empty();
        };
    }

    /**
     * The last day with which a time can end that passes the test on some reading.
     *
     * @param other the time to test against
     * @return empty if the test does not bound the end from above
     */
    public Optional<LocalDate> lastEnd(When other) {
        return relation == TimeRelation.BEFORE || relation == TimeRelation.BY
                ? lastDayThatCouldHold(other)
                : Optional.empty();
    }

    private long lastEpochDayThatCouldHold(When other) {
        long firstDay = other.latestStart();
        long lastDay = Days.plus(other.latestEnd(), -1);
        return switch (relation) {
            case AFTER ->
                within == null ? When.OPEN_END : within.after(other.inOrder().latestEnd() - 1);
            case BEFORE ->
                byAtLeast == null ? other.isMoment() ? firstDay : Days.plus(firstDay, -1) : byAtLeast.before(firstDay);
            case NOT_BEFORE -> within == null ? When.OPEN_END : within.after(lastDay);
            case NOT_AFTER -> byAtLeast == null ? lastDay : byAtLeast.before(firstDay);
            case MEETS, CONTAINS -> Days.plus(firstDay, -1);
            case MET_BY -> Days.plus(lastDay, 1);
            case STARTED_BY -> firstDay;
            case OVERLAPS, STARTS, DURING -> Days.plus(lastDay, -1);
            case OVERLAPPED_BY, FINISHES, FINISHED_BY, EQUALS, BY, BEGUN_BY -> lastDay;
        };
    }
}
