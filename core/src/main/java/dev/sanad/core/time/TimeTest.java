package dev.sanad.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question of how one time lies to another: a relation, perhaps with bounds on the gap between the two.
 *
 * <p>Within 14 days after 1 March, 15 March is in and 16 March is out, and 1 March itself is not after.
 *
 * @param relation how the first must lie to the other
 * @param possibly whether some reading of the two is enough; otherwise every reading must agree
 * @param within the longest gap: from the other's last day to mine when after, from my first day to the other's when before
 * @param byAtLeast the shortest gap: from the other's last day to my first when after, from my last to the other's first
 *     when before
 */
public record TimeTest(
        TimeRelation relation,
        boolean possibly,
        @Nullable Length within,
        @Nullable Length byAtLeast) {

    /** A question whose lengths, if any, bound the gap of before or after. */
    public TimeTest {
        if ((within != null || byAtLeast != null) && !relation.hasGap()) {
            throw new IllegalArgumentException("'" + relation.keyword() + "' has no gap that a length could bound");
        }
    }

    /** Whether {@code relation} holds for every reading. */
    public static TimeTest of(TimeRelation relation) {
        return new TimeTest(relation, false, null, null);
    }

    /** In one line, such as {@code possibly-after within 90 days}. */
    public String keyword() {
        return (possibly ? "possibly-" : "")
                + relation.keyword()
                + (within == null ? "" : " within " + within)
                + (byAtLeast == null ? "" : " by-at-least " + byAtLeast);
    }

    /** Whether {@code mine} lies so to {@code other}. */
    public boolean holds(When mine, When other) {
        if (!possibly || (mine.isPrecise() && other.isPrecise())) {
            return relation.always(mine, other) && isGapAlwaysKept(mine, other);
        }
        return relation == TimeRelation.BY
                ? mine.earliestEnd() <= other.latestEnd()
                : new EarliestSolution(this, mine, other).exists();
    }

    private boolean isGapAlwaysKept(When mine, When other) {
        if (within == null && byAtLeast == null) {
            return true;
        }
        return relation == TimeRelation.AFTER
                ? (within == null || mine.latestEnd() - 1 <= within.after(other.earliestEnd() - 1))
                        && (byAtLeast == null || mine.earliestStart() >= byAtLeast.after(other.latestEnd() - 1))
                : (within == null || mine.earliestStart() >= within.before(other.latestStart()))
                        && (byAtLeast == null || mine.latestEnd() - 1 <= byAtLeast.before(other.earliestStart()));
    }

    /**
     * How many days at most lie between the first and the last on which something can start that lies so; 0 if they are
     * not bounded on both sides.
     */
    public int mostDaysOfStarts() {
        return within == null || possibly ? 0 : within.mostDays();
    }

    /** The first epoch day on which something can start that lies so to {@code other}, where that is bounded. */
    public long earliestStart(When other) {
        return relation == TimeRelation.AFTER || within == null
                ? other.latestEnd()
                : within.before(other.latestStart());
    }

    /** The last such day; before the first if nothing lies so. */
    public long latestStart(When other) {
        return relation == TimeRelation.AFTER && within != null
                ? within.after(other.earliestEnd() - 1)
                : other.earliestStart() - 1;
    }

    /**
     * The last day that something can have which lies so to {@code other}: what does not hold once that day has passed
     * never will. Where the relation bounds the start only, it is the last day on which such a thing can begin.
     *
     * @return none if something can lie so however late it is, or if nothing can
     */
    public Optional<LocalDate> lastDayThatCouldHold(When other) {
        return Days.date(lastEpochDayThatCouldHold(other));
    }

    private long lastEpochDayThatCouldHold(When other) {
        long firstDay = other.latestStart();
        long lastDay = Days.plus(other.latestEnd(), -1);
        return switch (relation) {
            case AFTER -> within == null ? When.OPEN_END : within.after(lastDay);
            case BEFORE -> byAtLeast == null ? Days.plus(firstDay, -1) : byAtLeast.before(firstDay);
            case MEETS, CONTAINS -> Days.plus(firstDay, -1);
            case MET_BY -> Days.plus(lastDay, 1);
            case STARTED_BY -> firstDay;
            case OVERLAPS, STARTS, DURING -> Days.plus(lastDay, -1);
            case OVERLAPPED_BY, FINISHES, FINISHED_BY, EQUALS, BY -> lastDay;
        };
    }
}
