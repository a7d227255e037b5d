package dev.sanad.core.time;

import org.jspecify.annotations.Nullable;

/**
 * The earliest readings of two imprecise times that satisfy a time test.
 *
 * <p>A simple temporal network (Dechter, Meiri and Pearl 1991, "Temporal constraint networks") over the two starts and
 * the two ends. Every constraint says that one of them is no less than an increasing function of another: a fixed
 * number of days, or a length of the calendar. Such constraints have a least solution, found by raising the least
 * values until all are kept; if one is raised above its bound there is none.
 */
final class EarliestSolution {

    /** The calendar repeats itself after 400 years: what has not settled by then never will. */
    private static final int DAYS_OF_400_YEARS = 146_097;

    /** Four values that differ by fixed numbers of days settle in four rounds or never (Bellman 1958, "On a routing problem"). */
    private static final int FEW = 8;

    private final TimeTest test;
    private final When mine;
    private final When other;
    private long myStart;
    private long myEnd;
    private long otherStart;
    private long otherEnd;

    EarliestSolution(TimeTest test, When mine, When other) {
        this.test = test;
        this.mine = mine;
        this.other = other;
    }

    boolean exists() {
        boolean hasGap = test.within() != null || test.byAtLeast() != null;
        return settles(false, FEW)
                && (!hasGap
                        || settles(
                                true, isOfDays(test.within()) && isOfDays(test.byAtLeast()) ? FEW : DAYS_OF_400_YEARS));
    }

    private static boolean isOfDays(@Nullable Length length) {
        return length == null || length.unit() == LengthUnit.DAY || length.unit() == LengthUnit.WEEK;
    }

    /** Whether all constraints, or all but those of the gap, are kept at last. */
    private boolean settles(boolean withGap, int rounds) {
        myStart = mine.earliestStart();
        myEnd = mine.earliestEnd();
        otherStart = other.earliestStart();
        otherEnd = other.earliestEnd();
        for (int round = 0; round <= rounds; round++) {
            long before = myStart + myEnd + otherStart + otherEnd;
            keepEachAnInterval();
            keepRelation();
            if (withGap) {
                keepGap();
            }
            if (isOutOfBounds()) {
                return false;
            }
            if (before == myStart + myEnd + otherStart + otherEnd) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutOfBounds() {
        return myStart > mine.latestStart()
                || myEnd > mine.latestEnd()
                || otherStart > other.latestStart()
                || otherEnd > other.latestEnd();
    }

    private void keepEachAnInterval() {
        myEnd = Math.max(myEnd, myStart + 1);
        otherEnd = Math.max(otherEnd, otherStart + 1);
        if (mine.isSomeDay()) {
            myStart = Math.max(myStart, myEnd - 1);
        }
        if (other.isSomeDay()) {
            otherStart = Math.max(otherStart, otherEnd - 1);
        }
    }

    private void keepRelation() {
        TimeRelation relation = test.relation();
        myStart = relation.startToStart.raiseMine(myStart, otherStart);
        otherStart = relation.startToStart.raiseOther(myStart, otherStart);
        myStart = relation.startToEnd.raiseMine(myStart, otherEnd);
        otherEnd = relation.startToEnd.raiseOther(myStart, otherEnd);
        myEnd = relation.endToStart.raiseMine(myEnd, otherStart);
        otherStart = relation.endToStart.raiseOther(myEnd, otherStart);
        myEnd = relation.endToEnd.raiseMine(myEnd, otherEnd);
        otherEnd = relation.endToEnd.raiseOther(myEnd, otherEnd);
    }

    private void keepGap() {
        @Nullable Length within = test.within();
        @Nullable Length byAtLeast = test.byAtLeast();
        boolean isForward = test.relation().isForward();
        if (within != null && isForward) {
            otherEnd = Math.max(otherEnd, within.firstReaching(myEnd - 1) + 1);
        } else if (within != null) {
            myStart = Math.max(myStart, within.before(otherStart));
        }
        if (byAtLeast != null && isForward) {
            myStart = Math.max(myStart, byAtLeast.after(otherEnd - 1));
        } else if (byAtLeast != null) {
            otherStart = Math.max(otherStart, byAtLeast.firstReachingBackTo(myEnd - 1));
        }
    }
}
