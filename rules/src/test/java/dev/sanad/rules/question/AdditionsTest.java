package dev.sanad.rules.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.internal.semantics.Program;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events that would make a conclusion follow. */
final class AdditionsTest {
    private static final String KINDS = """
            vocabulary: kinds
            kinds:
              thing: { roles: { of: { type: event }, due: { type: time } } }
              other: { roles: { flag: { type: boolean } } }
              sub: { roles: { topic: { type: topic } } }
            conclusions:
              outcome: { roles: { of: { type: event, required: true } } }
            """;

    @TempDir
    Path folder;

    @Test
    void an_event_that_another_names_is_proposed_before_it() {
        assertThat(additions(
                        List.of(),
                        "{ fact: thing, as: $f, where: { of: $o, due: { at-most: as-of } } }",
                        "{ fact: other, as: $o, modality: [planned], where: { flag: true } }",
                        "{ fact: sub, where: { topic: { narrower-than: sec } } }"))
                .containsExactly("new-other on 2023-06-30 planned", "new-thing on 2023-06-30", "new-sub on 2023-06-30");
    }

    @Test
    void what_must_come_three_days_later_has_come_by_the_day_of_the_question() {
        assertThat(additions(
                        List.of(),
                        "{ fact: thing, as: $f }",
                        "{ exists: other, time: { after: $f, by-at-least: 3 days, within: 10 days } }"))
                .containsExactly("new-thing on 2023-06-27", "new-other on 2023-06-30");
    }

    @Test
    void a_row_of_events_leaves_time_for_each() {
        assertThat(additions(
                        List.of(),
                        "{ fact: thing, as: $f }",
                        "{ fact: other, as: $o, time: { after: $f, by-at-least: 3 days } }",
                        "{ fact: sub, time: { after: $o, by-at-least: 1 month } }"))
                .containsExactly("new-thing on 2023-05-27", "new-other on 2023-05-30", "new-sub on 2023-06-30");
    }

    @Test
    void what_must_stay_away_for_ten_days_has_stayed_away() {
        assertThat(additions(
                        List.of(), "{ fact: thing, as: $f }", "{ not: other, time: { after: $f, within: 10 days } }"))
                .containsExactly("new-thing on 2023-06-19");
    }

    @Test
    void what_came_before_something_on_file_is_proposed_before_it() {
        assertThat(additions(
                        List.of("{ id: o, kind: other, time: 2023-06-20 }"),
                        "{ fact: thing, as: $f }",
                        "{ fact: other, time: { after: $f, by-at-least: 3 days } }"))
                .containsExactly("new-thing on 2023-06-17");
    }

    @Test
    void what_can_only_lie_in_the_future_is_proposed_as_a_plan_or_not_at_all() {
        assertThat(
                        additions(
                                List.of(),
                                "{ fact: thing, as: $f, modality: [actual, planned], time: { after: as-of, by-at-least: 3 days } }"))
                .containsExactly("new-thing on 2023-07-03 planned");
        assertThat(additions(List.of(), "{ fact: thing, as: $f, time: { after: as-of } }"))
                .isEmpty();
    }

    /** The events with which a rule with these conditions would conclude something. */
    private List<String> additions(List<String> events, String... conditions) {
        Program program = new Program(
                KINDS,
                "vocabulary: more\nextends: [./vocabulary.yaml]\n",
                List.of(new Program.RuleText(
                        "r", List.of(conditions), "then: { conclude: outcome, with: { of: $f } }\n")),
                """
                dossier: d
                vocabulary: ./extension.yaml
                as-of: 2023-06-30
                topics: [{ id: sec }, { id: arms, part-of: sec }]
                """,
                events,
                LocalDate.of(2023, 6, 30));
        RuleSet rules = program.ruleSet(folder).orElseThrow();
        Dossier dossier = program.dossier(folder).orElseThrow();
        DroolsReasoner reasoner = new DroolsReasoner(rules);
        Findings findings = reasoner.reason(dossier, program.day());
        Question question = QuestionReader.read("outcome", findings).orElseThrow();
        return WhyNot.ask(question, findings, rules, reasoner).attempts().stream()
                .flatMap(attempt -> attempt.additions().stream())
                .map(AdditionsTest::inShort)
                .toList();
    }

    private static String inShort(Event event) {
        return event.id() + " on " + event.time().orElseThrow()
                + (event.modality().keyword().equals("actual")
                        ? ""
                        : " " + event.modality().keyword());
    }
}
