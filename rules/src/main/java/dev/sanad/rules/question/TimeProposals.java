package dev.sanad.rules.question;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.time.Length;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.rules.internal.semantics.Bindings;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.TimeCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Times worth trying for a fact: the days around those in the time conditions, and spans of them. */
record TimeProposals(PartialMatch partial, Pattern pattern) {
    /** The longest sequence of facts, each after the one before, for which time is left. */
    private static final int LONGEST_ROW = 4;

    /** Days first, then spans; the days nearest to the last one that leaves time for later facts come first. */
    Stream<When> all() {
        LocalDate latest = latest(pattern, LONGEST_ROW);
        List<LocalDate> days = new ArrayList<>(days(latest));
        days.sort(Comparator.comparing((LocalDate day) -> day.isAfter(latest))
                .thenComparing(day -> Math.abs(day.toEpochDay() - latest.toEpochDay())));
        List<LocalDate> inOrder = days.stream().sorted().toList();
        Stream<When> spans = inOrder.stream()
                .flatMap(from -> inOrder.stream().filter(from::isBefore).map(to -> span(from, to)));
        return Stream.concat(days.stream().map(When::day), spans);
    }

    private Bindings bindings() {
        return partial.match().bindings();
    }

    private List<Literal> conditions() {
        return partial.match().clause().conditions();
    }

    private LocalDate today() {
        return bindings().factBase().asOf().day();
    }

    /** The last day of a fact that leaves time, until today, for all that must follow or stay absent. */
    private LocalDate latest(Pattern first, int depth) {
        return depth == 0
                ? today()
                : conditions().stream()
                        .flatMap(follower -> timesFrom(first, follower)
                                .filter(time -> time.test().relation().isForward())
                                .flatMap(time -> latest(follower, time.test(), depth - 1).stream()))
                        .min(Comparator.naturalOrder())
                        .orElseGet(this::today);
    }

    private Optional<LocalDate> latest(Literal follower, TimeTest test, int depth) {
        if (follower.asAbsent().isPresent()) {
            return Optional.ofNullable(test.within())
                    .map(within -> within.before(today()).minusDays(1));
        }
        LocalDate last = latest(follower.pattern(), depth);
        return Optional.of(
                test.byAtLeast() == null ? last.minusDays(1) : test.byAtLeast().before(last));
    }

    /** The time conditions that relate a condition's fact to that of a pattern. */
    private static Stream<TimeCondition> timesFrom(Pattern first, Literal follower) {
        return follower.pattern().times().stream()
                .filter(time -> first.as().isPresent() && time.to().asVariable().equals(first.as()));
    }

    private TreeSet<LocalDate> days(LocalDate latest) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(today(), latest));
        Bindings bindings = bindings();
        partial.match().held().values().stream()
                .flatMap(TimeProposals::daysOf)
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        for (TimeCondition condition : pattern.times()) {
            if (bindings.knows(condition.to())) {
                bindings.times(condition.to()).stream()
                        .flatMap(other -> other.time().stream())
                        .flatMap(TimeProposals::daysOf)
                        .forEach(day -> around(day, condition.test(), days));
            }
        }
        for (int i = 0; i < conditions().size(); i++) {
            List<LocalDate> follow = Optional.ofNullable(partial.match().held().get(i)).stream()
                    .flatMap(TimeProposals::daysOf)
                    .toList();
            timesFrom(pattern, conditions().get(i))
                    .forEach(time -> (follow.isEmpty() ? List.of(latest) : follow)
                            .forEach(day -> around(day, time.test(), days)));
        }
        return days;
    }

    private static Stream<LocalDate> daysOf(Fact fact) {
        return fact.time().stream().flatMap(TimeProposals::daysOf);
    }

    private static Stream<LocalDate> daysOf(When time) {
        return Stream.concat(time.firstDay().stream(), time.lastDay().stream());
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
        return Stream.of(Optional.ofNullable(test.within()), Optional.ofNullable(test.byAtLeast()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static When span(LocalDate from, LocalDate to) {
        return When.span(List.of(When.day(from), When.day(to))).orElseThrow();
    }
}
