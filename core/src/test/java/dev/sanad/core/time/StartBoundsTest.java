package dev.sanad.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A time within a length of another starts between two days, so that it can be looked up by its start. */
final class StartBoundsTest {
    private static final List<When> TIMES = Stream.of(
                    "2023-03-01",
                    "2023-03-15",
                    "2023-03-16",
                    "2023-03",
                    "2023",
                    "2023-02-20/2023-03-10",
                    "../2023-03-01",
                    "/2023-03-01",
                    "2023-03-01/..",
                    "2023-03-01/",
                    "2023-05-31",
                    "2023-04~")
            .map(text -> When.parse(text, ZoneOffset.UTC).orElseThrow())
            .toList();

    static Stream<TimeTest> tests() {
        return Stream.of(TimeRelation.AFTER, TimeRelation.BEFORE)
                .flatMap(relation -> Stream.of("14 days", "1 month", "3 months", "1 year")
                        .map(length -> new TimeTest(
                                relation, false, Length.parse(length).orElseThrow(), null)));
    }

    @ParameterizedTest
    @MethodSource("tests")
    void an_exact_time_that_possibly_passes_starts_between_the_bounds(TimeTest test) {
        TimeTest possibly = test.onSomeReading();
        for (When other : TIMES) {
            assertThat(TIMES.stream().filter(When::isPrecise).filter(mine -> possibly.holds(mine, other)))
                    .allSatisfy(mine -> assertThat(mine.earliestStart())
                            .isBetween(test.earliestStart(other), test.latestStart(other)));
        }
    }

    @ParameterizedTest
    @MethodSource("tests")
    void against_an_exact_time_the_bounds_lie_no_further_apart_than_said(TimeTest test) {
        assertThat(TIMES.stream().filter(When::isPrecise))
                .allSatisfy(other -> assertThat(test.latestStart(other) - test.earliestStart(other))
                        .isLessThan(test.mostDaysOfStarts()));
    }
}
