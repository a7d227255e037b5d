package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.When;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The days that a page tells of: of events, of the as-of day, and of what its rows wait for. */
final class TimeSpan {
    private final SortedMap<LocalDate, Event> events = new TreeMap<>();
    private final Map<Due, List<Row>> dues = new LinkedHashMap<>();
    private LocalDate first;
    private LocalDate last;

    /** What some rows wait for: a day, or the days of a window. */
    record Due(Optional<LocalDate> from, LocalDate to) {
        /** What a row waits for, if that is a time. */
        static Optional<Due> of(Row row) {
            return row.due()
                    .flatMap(Value::asTime)
                    .flatMap(time -> time.lastDay()
                            .map(to -> new Due(
                                    row.isWindow() ? time.firstDay().filter(day -> day.isBefore(to)) : Optional.empty(),
                                    to)));
        }

        LocalDate start() {
            return from.orElse(to);
        }
    }

    TimeSpan(Findings findings, Overview overview) {
        first = findings.asOf().day();
        last = first;
        for (Event event : findings.graph().events().values()) {
            Optional<LocalDate> day = event.time().flatMap(When::lastDay);
            boolean isOneDay = day.isPresent() && day.equals(event.time().flatMap(When::firstDay));
            if (isOneDay && event.modality() == Modality.ACTUAL && !event.background()) {
                events.putIfAbsent(day.get(), event);
            }
        }
        for (Row row : overview.rows()) {
            Due.of(row)
                    .ifPresent(due ->
                            dues.computeIfAbsent(due, none -> new ArrayList<>()).add(row));
        }
        Stream.concat(events.keySet().stream(), dues.keySet().stream().flatMap(due -> Stream.of(due.start(), due.to())))
                .forEach(day -> {
                    first = day.isBefore(first) ? day : first;
                    last = day.isAfter(last) ? day : last;
                });
    }

    /** The first event of each day that has one. */
    SortedMap<LocalDate, Event> events() {
        return events;
    }

    Map<Due, List<Row>> dues() {
        return dues;
    }

    boolean isOneDay() {
        return first.equals(last);
    }

    /** How far a day is from the first to the last, from 0 to 1; what was before counts as on the first. */
    double share(LocalDate day) {
        double length = last.toEpochDay() - first.toEpochDay();
        return Math.max(0, (day.toEpochDay() - first.toEpochDay()) / length);
    }

    /** The months that begin within it. */
    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(first).plusMonths(1),
                        month -> !month.atDay(1).isAfter(last),
                        month -> month.plusMonths(1))
                .toList();
    }
}
