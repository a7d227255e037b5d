package dev.sanad.core.justification;

import dev.sanad.core.time.AsOf;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the file covers: that nothing is on file means little where nothing was looked at.
 *
 * @param asOf the as-of day
 * @param lastSource the last day on which a source known by then was published; empty if no day of a source is known
 * @param searchedTo the last day up to which somebody looked for reports, and found no more than is on file
 */
public record FileCoverage(AsOf asOf, Optional<LocalDate> lastSource, Optional<LocalDate> searchedTo) {
    /**
     * {@return whether a fact that is not on file could be: its time is not bounded, or a source was published, or looked for,
     * after the last day on which it could have come}
     *
     * @param sought the fact that was looked for
     */
    public boolean covers(Sought sought) {
        return lastSource.isEmpty() || sought.closes(asOf).stream().allMatch(this::covers);
    }

    private boolean covers(LocalDate closed) {
        return lastSource.filter(closed::isBefore).isPresent()
                || searchedTo.filter(day -> !day.isBefore(closed)).isPresent();
    }
}
