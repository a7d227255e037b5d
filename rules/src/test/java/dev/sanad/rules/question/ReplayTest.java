package dev.sanad.rules.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.answer.Flip;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.ruleset.DueDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A replay of a dossier from day to day. */
final class ReplayTest {
    @ParameterizedTest
    @CsvSource({
        "camp-david-2023, 2023-08-01, 2024-02-15",
        "trilateral-2023, 2023-05-25, 2024-01-15",
        "trilateral-2023, 2024-08-01, 2024-12-31"
    })
    void no_day_is_passed_over_on_which_something_changes(String name, LocalDate from, LocalDate to) {
        Story story = Story.of(name, to.toString());
        List<LocalDate> changed = new ArrayList<>();
        Findings before = Story.REASONER.reason(story.dossier(), new AsOf(from.minusDays(1)));
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Findings after = Story.REASONER.reason(story.dossier(), new AsOf(day));
            if (!Changes.between(before, after).isEmpty()) {
                changed.add(day);
            }
            before = after;
        }
        assertThat(replay(story, from, to).days())
                .extracting(day -> day.day().day())
                .containsExactlyElementsOf(changed);
        assertThat(changed).isNotEmpty();
    }

    @Test
    void the_promised_response_goes_from_conditional_to_detached_by_the_missile_launch() {
        Story story = Story.of("trilateral-2023", "2023-11-12");
        Timeline replay = replay(story, LocalDate.of(2023, 9, 7), LocalDate.of(2023, 11, 12));
        List<Flip> flips = replay.days().stream()
                .filter(day -> day.day().toString().equals("2023-09-13"))
                .flatMap(day -> day.flips().stream())
                .toList();
        assertThat(flips).anySatisfy(flip -> {
            assertThat(Flip.state(flip.before().orElseThrow())).isEqualTo("conditional");
            assertThat(Flip.state(flip.after().orElseThrow())).isEqualTo("detached");
        });
    }

    @Test
    void an_anticipated_event_is_missed_the_day_after_its_window() {
        Story story = Story.of("trilateral-2023", "2023-11-12");
        Timeline replay = replay(story, LocalDate.of(2023, 8, 24), LocalDate.of(2023, 11, 12));
        assertThat(replay.days())
                .filteredOn(day -> day.flips().stream()
                        .anyMatch(flip -> flip.after()
                                .map(Flip::state)
                                .filter("missed"::equals)
                                .isPresent()))
                .extracting(day -> day.day().toString())
                .containsExactly("2023-11-01");
    }

    @Test
    void a_digest_sums_up_the_days_of_a_week() {
        Story story = Story.of("trilateral-2023", "2023-11-12");
        Timeline digest =
                Timeline.digest(Story.REASONER, story.dossier(), LocalDate.of(2023, 11, 6), LocalDate.of(2023, 11, 12));
        assertThat(digest.days()).singleElement().satisfies(day -> {
            assertThat(day.before().asOf()).hasToString("2023-11-05");
            assertThat(day.changes().gained()).isNotEmpty();
        });
        assertThat(Timeline.digest(
                                Story.REASONER, story.dossier(), LocalDate.of(2023, 11, 10), LocalDate.of(2023, 11, 11))
                        .days())
                .isEmpty();
    }

    @Test
    void an_interruption_leaves_the_days_so_far_and_says_so() {
        Story story = Story.of("trilateral-2023", "2023-11-12");
        int[] left = {3};
        Timeline replay = Timeline.of(
                Story.REASONER,
                story.dossier(),
                LocalDate.of(2023, 6, 1),
                LocalDate.of(2023, 11, 12),
                new DueDays(Story.RULES),
                () -> left[0]-- == 0);
        assertThat(replay.isComplete()).isFalse();
        assertThat(replay.days())
                .isNotEmpty()
                .hasSizeLessThan(replay(story, LocalDate.of(2023, 6, 1), LocalDate.of(2023, 11, 12))
                        .days()
                        .size());
    }

    private static Timeline replay(Story story, LocalDate from, LocalDate to) {
        return Timeline.of(Story.REASONER, story.dossier(), from, to, new DueDays(Story.RULES), () -> false);
    }
}
