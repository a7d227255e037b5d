package dev.sanad.core.justification;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.time.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the file covers: that nothing is on file means little where nothing was looked at.
 *
 * @param asOf the as-of day
 * @param lastSource the last day on which a source known by then was published; empty if no day of a source is known
 * @param searchedTo the last day up to which somebody looked for reports, and found no more than is on file
 * @param searchedFor the same for what concerns an event, where that differs; then nobody looked for what concerns others
 */
public record FileCoverage(
        AsOf asOf,
        Optional<LocalDate> lastSource,
        Optional<LocalDate> searchedTo,
        SortedMap<FactId, AsOf> searchedFor) {
    /**
     * Copies {@code searchedFor}.
     *
     * @param asOf the as-of day
     * @param lastSource the last day on which a source known by then was published; empty if no day of a source is known
     * @param searchedTo the last day up to which somebody looked for reports, and found no more than is on file
     * @param searchedFor the same for what concerns an event, where that differs; then nobody looked for what concerns others
     */
    public FileCoverage {
        searchedFor = Collections.unmodifiableSortedMap(new TreeMap<>((Map<FactId, AsOf>) searchedFor));
    }

    /** {@return whether it matters which events an absence concerns} */
    public boolean differs() {
        return !searchedFor.isEmpty();
    }

    /**
     * {@return whether a fact that is not on file could be: its time is not bounded, or a source was published, or looked for,
     * after the last day on which it could have come}
     *
     * @param sought the fact that was looked for
     * @param about the events that it concerns, if it matters
     */
    public boolean covers(Sought sought, Collection<FactId> about) {
        return lastSource.stream()
                .flatMap(day -> sought.closes(asOf, day).stream())
                .allMatch(closed -> covers(closed, about));
    }

    private boolean covers(LocalDate closed, Collection<FactId> about) {
        return lastSource.filter(closed::isBefore).isPresent()
                || searchedTo(about).filter(day -> !day.isBefore(closed)).isPresent();
    }

    private Optional<LocalDate> searchedTo(Collection<FactId> about) {
        if (!differs() || about.isEmpty()) {
            return searchedTo;
        }
        return searchedFor.keySet().containsAll(about)
                ? about.stream()
                        .flatMap(event -> Optional.ofNullable(searchedFor.get(event)).stream())
                        .map(AsOf::day)
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }
}
