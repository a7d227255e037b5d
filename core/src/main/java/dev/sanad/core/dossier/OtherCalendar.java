package dev.sanad.core.dossier;

import dev.sanad.core.internal.time.Hijri;
import dev.sanad.core.time.When;
import java.util.List;
import java.util.Optional;

/** Dates of another calendar that were written as Gregorian ones. */
final class OtherCalendar {
    private static final long CENTURIES = 200 * 365L;

    private OtherCalendar() {}

    /** Whether a time lies centuries before all of some others. */
    static boolean isLongBefore(When time, List<When> others) {
        return time.firstDay().isPresent()
                && !others.isEmpty()
                && others.stream().allMatch(other -> other.earliestStart() - time.latestEnd() > CENTURIES);
    }

    /** What to do about a time that lies centuries before all of some others; empty if it is near them in no calendar. */
    static Optional<String> remedy(When time, List<When> others) {
        return isLongBefore(time, others)
                ? Hijri.asGregorian(time)
                        .filter(read -> others.stream()
                                .allMatch(other -> Math.abs(other.earliestStart() - read.earliestStart()) < CENTURIES))
                        .map(read -> "if it is a Hijri date, write " + read)
                : Optional.empty();
    }
}
