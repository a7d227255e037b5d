package dev.sanad.core.justification;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.RoleComparison;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pattern as it was looked for, with every variable replaced by its value.
 *
 * @param kind the kind, including subkinds
 * @param where the criteria for its roles
 * @param time the criteria for its time
 * @param modalities whether it happened, is planned, or the like: any of these
 * @param condition what a rule in code asks besides, as its author wrote it; empty for rules that are data
 */
public record Sought(
        KindId kind,
        List<Criterion> where,
        List<TimeCriterion> time,
        Set<Modality> modalities,
        Optional<String> condition) {
    private static final Set<Modality> ACTUAL = Set.of(Modality.ACTUAL);

    /**
     * Copies {@code where}, {@code time} and {@code modalities}.
     *
     * @param kind the kind, including subkinds
     * @param where the criteria for its roles
     * @param time the criteria for its time
     * @param modalities whether it happened, is planned, or the like: any of these
     * @param condition what a rule in code asks besides, as its author wrote it; empty for rules that are data
     */
    public Sought {
        where = List.copyOf(where);
        time = List.copyOf(time);
        modalities = Collections.unmodifiableSet(EnumSet.copyOf(modalities));
    }

    /**
     * A pattern of what happened, of a rule that is data.
     *
     * @param kind the kind
     * @param where the criteria for its roles
     * @param time the criteria for its time
     */
    public Sought(KindId kind, List<Criterion> where, List<TimeCriterion> time) {
        this(kind, where, time, ACTUAL, Optional.empty());
    }

    /**
     * A criterion for a role.
     *
     * @param role its name
     * @param comparison the comparison
     * @param value the value compared with
     */
    public record Criterion(String role, RoleComparison comparison, Value value) {}

    /**
     * A criterion for the time.
     *
     * @param test the relation with its lengths
     * @param to the time compared with
     * @param fact the fact whose time that is; empty if it is a date
     * @param happened whether that fact happened, so that its time is no later than the report of it
     */
    public record TimeCriterion(TimeTest test, When to, Optional<FactId> fact, boolean happened) {
        /** The last day on which what passes could come, where what happened did so by a day; empty if there is none. */
        private Stream<LocalDate> closes(LocalDate reported) {
            boolean isReportedWithin = happened
                    && to.firstDay().filter(day -> !day.isAfter(reported)).isPresent()
                    && to.lastDay().filter(day -> day.isAfter(reported)).isPresent();
            return Stream.concat(
                    test.lastDayThatCouldHold(to).stream(),
                    isReportedWithin ? test.lastDayThatCouldHold(When.day(reported)).stream() : Stream.empty())
                    .min(Comparator.naturalOrder())
                    .stream();
        }
    }

    /** {@return whether only what happened is sought, as goes without saying} */
    public boolean isOfWhatHappened() {
        return modalities.equals(ACTUAL);
    }

    /**
     * {@return the last day on which such a fact could come; empty if its time is bounded by nothing but the as-of day}
     *
     * @param asOf the as-of day
     * @param reported the last day of a report, by which all has happened that is said to have; at the latest the as-of day
     */
    public Optional<LocalDate> closes(AsOf asOf, LocalDate reported) {
        return time.stream()
                .filter(criterion ->
                        criterion.fact().isPresent() || !criterion.to().equals(asOf.asWhen()))
                .flatMap(criterion -> criterion.closes(reported))
                .min(Comparator.naturalOrder());
    }

    /** {@return whether no fact of any time could be such: it would have to end before it can end} */
    public boolean isOutOfTime() {
        return time.stream()
                .flatMap(criterion -> criterion.test().firstEnd(criterion.to()).stream())
                .anyMatch(first -> time.stream()
                        .flatMap(criterion -> criterion.test().lastEnd(criterion.to()).stream())
                        .anyMatch(last -> last.isBefore(first)));
    }
}
