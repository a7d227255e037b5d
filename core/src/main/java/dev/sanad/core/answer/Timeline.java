package dev.sanad.core.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.Source;
import dev.sanad.core.time.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * What followed from day to day.
 *
 * @param days those on which something changed, in order; the first day is compared with knowing nothing
 * @param isComplete whether it got to the last day, or was over before
 */
public record Timeline(List<Day> days, boolean isComplete) {
    /** Copies the list. */
    public Timeline {
        days = List.copyOf(days);
    }

    /**
     * A day on which something changed.
     *
     * @param day which
     * @param before what followed until then
     * @param after what followed from it on
     * @param changes the differences
     * @param flips the states among them
     */
    public record Day(AsOf day, Findings before, Findings after, Changes changes, List<Flip> flips) {
        /** Copies the list. */
        public Day {
            flips = List.copyOf(flips);
        }
    }

    /**
     * Replays a dossier.
     *
     * @param from the first day
     * @param to the last day
     * @param due from findings, the days on which more than the news may change something: deadlines
     * @param isOver asked before each day: once it says true, the days so far are the answer
     */
    public static Timeline of(
            Reasoner reasoner,
            Dossier dossier,
            LocalDate from,
            LocalDate to,
            Function<Findings, ? extends Collection<LocalDate>> due,
            BooleanSupplier isOver) {
        Findings before = reasoner.reason(dossier.with(new java.util.TreeMap<>()), new AsOf(from));
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
            Findings after = reasoner.reason(dossier, new AsOf(day));
            Changes changes = Changes.between(before, after);
            if (!changes.isEmpty()) {
                days.add(new Day(new AsOf(day), before, after, changes, Flip.between(before, after)));
            }
            open.addAll(due.apply(after));
            before = after;
            next = day.plusDays(1);
        }
        return new Timeline(days, true);
    }

    /** The days on which sources become known. */
    public static SortedSet<LocalDate> news(Dossier dossier) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Event event : dossier.events().values()) {
            for (Citation citation : event.cites()) {
                dossier.sources()
                        .find(citation.source())
                        .flatMap(Source::published)
                        .flatMap(published -> published.lastDay())
                        .ifPresent(days::add);
            }
        }
        return days;
    }
}
