package dev.sanad.rules.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The effect of one more report. */
final class WatchForTest {
    static Iterable<Story> stories() {
        return Story.both();
    }

    @Test
    void a_show_of_force_by_north_korea_would_trigger_the_joint_response() {
        Findings findings = Story.of("camp-david-2023", "2023-09-08").findings();
        assertThat(WatchFor.indicators(findings, Story.RULES)).anySatisfy(indicator -> {
            assertThat(indicator.rule().id()).hasToString("detachment");
            assertThat(indicator.missing().kind()).hasToString("provocation");
            assertThat(indicator.missing().where())
                    .anySatisfy(
                            criterion -> assertThat(criterion.value().texts()).containsExactly("prk"));
            assertThat(indicator.have()).contains(new FactId("further-provocation"));
        });
    }

    @Test
    void what_has_happened_is_not_watched_for() {
        Findings findings = Story.of("trilateral-2023", "2023-09-13").findings();
        assertThat(WatchFor.indicators(findings, Story.RULES))
                .extracting(indicator -> indicator.rule().id().value())
                .doesNotContain("detachment");
    }

    @Test
    void a_window_that_closed_is_not_watched() {
        Findings findings = Story.of("trilateral-2023", "2023-11-12").findings();
        assertThat(WatchFor.indicators(findings, Story.RULES))
                .extracting(indicator -> indicator.rule().id().value())
                .doesNotContain("anticipation-realised");
    }

    /** Only one report: the smallest addition for what a rule would conclude is one event. */
    @ParameterizedTest
    @MethodSource("stories")
    void one_report_is_enough_for_what_is_known_in_full(Story story) {
        Findings findings = story.findings();
        List<Indicator> indicators = WatchFor.indicators(findings, Story.RULES);
        assertThat(indicators).isNotEmpty();
        int tried = 0;
        for (Indicator indicator : indicators) {
            if (!Set.of("detachment", "fulfilment", "fulfilment-of-agreement", "breach", "anticipation-realised")
                    .contains(indicator.rule().id().value())) {
                continue;
            }
            Question question = new Question(indicator.kind(), indicator.roles().values());
            List<Event> additions = WhyNot.ask(question, findings, Story.RULES, Story.REASONER).attempts().stream()
                    .filter(attempt ->
                            attempt.rule().id().equals(indicator.rule().id()))
                    .findFirst()
                    .map(Attempt::additions)
                    .orElseThrow();
            assertThat(additions).as("%s", indicator).hasSize(1);
            tried++;
        }
        assertThat(tried).isGreaterThan(5);
    }
}
