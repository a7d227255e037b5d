package dev.sanad.rules.proof;

import dev.sanad.core.time.Length;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.TimeCondition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Times worth trying for a fact: the days around those that it, or the others, are compared with, and spans of them. */
record TimeProposals(Pattern pattern, Match match) {
    /** Days first, those nearest to the day one stands on and not after it before others; then spans. */
    Stream<When> all() {
        LocalDate today = environment().ground().asOf().day();
        List<LocalDate> days = new ArrayList<>(days(today));
        days.sort(Comparator.comparing((LocalDate day) -> day.isAfter(today))
                .thenComparing(day -> Math.abs(day.toEpochDay() - today.toEpochDay())));
        List<LocalDate> inOrder = days.stream().sorted().toList();
        Stream<When> spans = inOrder.stream()
                .flatMap(from -> inOrder.stream().filter(from::isBefore).map(to -> span(from, to)));
        return Stream.concat(days.stream().map(When::day), spans);
    }

    private Environment environment() {
        return match.environment();
    }

    private TreeSet<LocalDate> days(LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(today));
        Environment environment = environment();
        match.held()
                .values()
                .forEach(fact -> fact.time().stream()
                        .flatMap(time -> Stream.concat(time.firstDay().stream(), time.lastDay().stream()))
                        .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)))));
        for (TimeCondition condition : pattern.times()) {
            if (environment.knows(condition.to())) {
                environment.times(condition.to()).stream()
                        .flatMap(other -> other.time().stream())
                        .flatMap(time -> Stream.concat(time.firstDay().stream(), time.lastDay().stream()))
                        .forEach(day -> around(day, condition.test(), days));
            }
        }
        return days;
    }

    private static void around(LocalDate day, TimeTest test, TreeSet<LocalDate> days) {
        for (int shift = -2; shift <= 2; shift++) {
            days.add(day.plusDays(shift));
        }
        for (Length length : lengths(test)) {
            days.add(length.after(day));
            days.add(length.before(day));
        }
    }

    private static List<Length> lengths(TimeTest test) {
        List<Length> lengths = new ArrayList<>();
        if (test.within() != null) {
            lengths.add(test.within());
        }
        if (test.byAtLeast() != null) {
            lengths.add(test.byAtLeast());
        }
        return lengths;
    }

    private static When span(LocalDate from, LocalDate to) {
        return When.parse(from + "/" + to, ZoneOffset.UTC).orThrow();
    }
}
