package dev.sanad.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each answer compared with that of trying every reading of the two times, one by one. */
class EveryReadingTest {

    private static final long FROM = LocalDate.of(2022, 11, 1).toEpochDay();
    private static final long TO = LocalDate.of(2023, 6, 30).toEpochDay();

    private static final List<When> TIMES = """
            2023-01-31 2023-02-27 2023-02-28 2023-03-01 2023-03-15 2023-03-31
            2023-02 2023-03 2022-24 2023-21
            2023-02-27/2023-02-28 2023-02-27/2023-03-01 2023-02-28/2023-03-01 2023-03-01/2023-03-14
            2023-02/2023-03 2023-01-30/2023-02
            2023-02-27/ 2023-03-02/ /2023-02-28 /2023-03-10
            """.lines()
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(text -> When.parse(text, ZoneOffset.UTC).orElseThrow())
            .toList();

    private static final List<@Nullable Length> NO_LENGTH = Collections.singletonList(null);
    private static final List<@Nullable Length> LENGTHS = Collections.unmodifiableList(Arrays.asList(
            null,
            Length.days(1),
            Length.days(14),
            Length.days(28),
            Length.days(30),
            Length.months(1),
            Length.months(2)));

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BY", "BEGUN_BY"})
    void a_relation_holds_if_every_reading_agrees_and_possibly_if_one_does(TimeRelation relation) {
        List<String> wrong = new ArrayList<>();
        for (When mine : TIMES) {
            for (When other : TIMES) {
                List<Reading> mines = Reading.of(mine, FROM, TO);
                List<Reading> others = Reading.of(other, FROM, TO);
                for (@Nullable Length within : relation.hasGap() ? LENGTHS : NO_LENGTH) {
                    for (@Nullable Length byAtLeast : relation.hasGap() ? LENGTHS : NO_LENGTH) {
                        compare(relation, within, byAtLeast, mine, other, mines, others, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(
            TimeRelation relation,
            @Nullable Length within,
            @Nullable Length byAtLeast,
            When mine,
            When other,
            List<Reading> mines,
            List<Reading> others,
            List<String> wrong) {
        int agreeing = 0;
        for (Reading one : mines) {
            for (Reading two : others) {
                if (one.lies(relation, two)
                        && one.isWithin(relation, within, two)
                        && one.isByAtLeast(relation, byAtLeast, two)) {
                    agreeing++;
                }
            }
        }
        boolean every = agreeing == mines.size() * others.size();
        String question = String.format(
                Locale.ROOT, "%s %s %s within %s by at least %s", mine, relation, other, within, byAtLeast);
        if (new TimeTest(relation, false, within, byAtLeast).holds(mine, other) != every) {
            wrong.add(question + ": every reading says " + every);
        }
        if (new TimeTest(relation, true, within, byAtLeast).holds(mine, other) != agreeing > 0) {
            wrong.add(question + ": some reading says " + (agreeing > 0));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BY", "BEGUN_BY", "AFTER", "NOT_BEFORE"})
    void the_last_day_that_could_hold_is_the_last_one_of_any_reading(TimeRelation relation) {
        Predicate<TimeRelation> boundsTheEnd = TimeRelationTest.BOUNDS_THE_END::contains;
        for (When other : TIMES) {
            long last = Reading.of(other, FROM, TO).stream()
                    .flatMap(two -> everySpanNear(two).filter(one -> one.lies(relation, two)))
                    .mapToLong(one -> boundsTheEnd.test(relation) ? one.last() : one.first())
                    .max()
                    .orElse(When.OPEN_END);
            if (other.latestEnd() == When.OPEN_END || last == When.OPEN_END) {
                continue;
            }
            assertThat(TimeTest.of(relation).lastDayThatCouldHold(other))
                    .as("%s %s", relation, other)
                    .contains(LocalDate.ofEpochDay(last));
        }
    }

    private static Stream<Reading> everySpanNear(Reading reading) {
        List<Reading> spans = new ArrayList<>();
        for (long first : near(reading)) {
            for (long last : near(reading)) {
                if (first <= last) {
                    spans.add(new Reading(first, last));
                }
            }
        }
        return spans.stream();
    }

    private static List<Long> near(Reading reading) {
        return Stream.of(reading.first(), reading.last())
                .flatMap(day -> Stream.of(-2L, -1L, 0L, 1L, 2L).map(shift -> day + shift))
                .toList();
    }
}
