package dev.sanad.core.answer;

import dev.sanad.core.ContinuedReasoning;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Retraction;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.source.Source;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A replay of a dossier from day to day.
 *
 * @param days the days on which something changed, in order; the first day is compared with an empty state
 * @param isComplete whether it reached the last day
 */
public record Timeline(List<Day> days, boolean isComplete) {
    /**
     * Copies {@code days}.
     *
     * @param days the days on which something changed, in order; the first day is compared with an empty state
     * @param isComplete whether it reached the last day
     */
    public Timeline {
        days = List.copyOf(days);
    }

    /**
     * A day on which something changed.
     *
     * @param day the day
     * @param before the findings until then
     * @param after the findings from then on
     * @param changes the differences
     * @param flips the changes of state among them
     */
    public record Day(AsOf day, Findings before, Findings after, Changes changes, List<Flip> flips) {
        /**
         * Copies {@code flips}.
         *
         * @param day the day
         * @param before the findings until then
         * @param after the findings from then on
         * @param changes the differences
         * @param flips the changes of state among them
         */
        public Day {
            flips = List.copyOf(flips);
        }
    }

    /**
     * Replays a dossier.
     *
     * @param reasoner the reasoner that each day uses
     * @param dossier the dossier
     * @param from the first day
     * @param to the last day
     * @param due the deadlines of findings, on which something may change without news
     * @param isOver polled before each day; once it returns true, the days so far are the answer
     * @return the timeline, complete unless {@code isOver} ended it
     */
    public static Timeline of(
            Reasoner reasoner,
            Dossier dossier,
            LocalDate from,
            LocalDate to,
            Function<Findings, ? extends Collection<LocalDate>> due,
            BooleanSupplier isOver) {
        ContinuedReasoning reasoning = reasoner.begin(dossier, new AsOf(from.minusDays(1)), Limits.none());
        Findings before = reasoning.findings();
        SortedSet<LocalDate> open = new TreeSet<>(news(dossier));
        open.add(from);
        List<Day> days = new ArrayList<>();
        LocalDate next = from;
        while (!open.tailSet(next).isEmpty()) {
            LocalDate day = open.tailSet(next).first();
            if (day.isAfter(to)) {
                break;
            }
            if (isOver.getAsBoolean()) {
                return new Timeline(days, false);
            }
            ContinuedReasoning.Step step = reasoning.goOn(dossier, new AsOf(day), Limits.none());
            Findings after = step.findings();
            Changes changes = Changes.of(before, step);
            if (!changes.isEmpty()) {
                days.add(new Day(new AsOf(day), before, after, changes, Flip.between(before, after)));
            }
            open.addAll(due.apply(after));
            before = after;
            next = day.plusDays(1);
        }
        return new Timeline(days, true);
    }

    /**
     * {@return what changed in a period as a whole, as if it were one day; no day if nothing did}
     *
     * @param reasoner the reasoner
     * @param dossier the dossier
     * @param from the first day of the period
     * @param to the last day of it
     */
    public static Timeline digest(Reasoner reasoner, Dossier dossier, LocalDate from, LocalDate to) {
        Findings before = reasoner.reason(dossier, new AsOf(from.minusDays(1)));
        Findings after = reasoner.reason(dossier, new AsOf(to));
        Changes changes = Changes.between(before, after);
        return new Timeline(
                changes.isEmpty()
                        ? List.of()
                        : List.of(new Day(new AsOf(to), before, after, changes, Flip.between(before, after))),
                true);
    }

    /**
     * {@return the days on which sources become known, reports are taken back, or events begin that no source of a day reports}
     *
     * @param dossier the dossier
     */
    public static SortedSet<LocalDate> news(Dossier dossier) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Event event : dossier.events().values()) {
            if (event.modality() == Modality.ACTUAL && event.cites().isEmpty()) {
                event.time().flatMap(When::firstDay).ifPresent(days::add);
            }
            for (Citation citation : event.cites()) {
                dossier.sources()
                        .find(citation.source())
                        .flatMap(Source::published)
                        .flatMap(published -> published.lastDay())
                        .ifPresent(days::add);
                citation.retraction().map(Retraction::day).ifPresent(days::add);
            }
        }
        return days;
    }
}
