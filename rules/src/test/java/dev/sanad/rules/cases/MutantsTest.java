package dev.sanad.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules are changed part by part, and what their cases do not notice is listed. */
final class MutantsTest {
    private static final String RULE = """
            rule: answer
            when:
              - { fact: launch-made, as: $launch, where: { by: $who } }
              - { fact: act-condemned, as: $answer, where: { of: $launch }, time: { after: $launch, within: 10 days } }
              - { not: withdrawal, where: { of: $answer } }
            then: { conclude: solidarity-signal, with: { parties: $who, shown-by: $answer } }
            """;
    private static final String CASES = """
            rules: [answer]
            as-of: 2023-09-30
            given:
              actors: [ { id: prk, type: state }, { id: kor, type: state } ]
              events: [ { id: l, kind: launch-made, by: prk, time: 2023-09-01 } ]
            cases:
              - case: an answer in time
                given: [ { id: c, kind: act-condemned, by: kor, of: l, time: 2023-09-11 } ]
                expect: [ solidarity-signal ]
            """;
    private static final String LATE = """
              - case: an answer too late
                given: [ { id: c, kind: act-condemned, by: kor, of: l, time: 2023-09-12 } ]
                expect-not: [ solidarity-signal ]
            """;

    @Test
    void a_bound_that_only_one_side_is_tried_of_can_be_moved_to_the_other() {
        assertThat(unnoticed(CASES))
                .contains("answer: fact act-condemned $answer after within 11 days")
                .doesNotContain("answer: fact act-condemned $answer after within 9 days");
        assertThat(unnoticed(CASES + LATE))
                .noneMatch(key -> key.contains("days"))
                .contains(
                        "answer: without not withdrawal",
                        "answer: fact act-condemned $answer without of is",
                        "answer: fact launch-made $launch in any modality");
    }

    @Test
    void a_condition_that_binds_what_the_conclusion_says_cannot_be_dropped() {
        assertThat(unnoticed(CASES)).noneMatch(key -> key.startsWith("answer: without fact"));
    }

    @Test
    void a_role_that_is_only_named_for_the_explanation_is_not_dropped() {
        String named = RULE.replace("of: $launch }, time", "of: $launch, by: $critics }, time")
                + "because: { en: \"{critics} answered.\" }\n";
        assertThat(unnoticed(named, CASES)).noneMatch(key -> key.contains("without by"));
        // Every statement has a speaker, and not every one an addressee.
        assertThat(unnoticed(named.replace("by: $critics", "to: $critics"), CASES.replace("of: l,", "of: l, to: prk,")))
                .contains("answer: fact act-condemned $answer without to is");
    }

    @Test
    void what_a_conclusion_rests_on_happened_whatever_is_asked_of_it() {
        String rules = RULE + """
                ---
                rule: again
                when:
                  - { fact: solidarity-signal, as: $signal, where: { shown-by: $answer } }
                  - { fact: act-condemned, as: $answer }
                then: { conclude: sustained-condemnation, with: { of: $answer } }
                """;
        String cases = CASES.replace("[answer]", "[answer, again]");
        String modality = "again: fact act-condemned $answer in any modality";
        assertThat(unnoticed(rules, cases)).doesNotContain(modality);
        assertThat(unnoticed(rules.replaceFirst("as: .answer,", "$0 modality: [actual, planned],"), cases))
                .contains(modality);
    }

    @Test
    void what_goes_through_the_parts_of_a_fact_itself_is_not_changed_where_the_fact_has_them_anyway() {
        String each = "has: [ { fact: act-condemned, where: { of: $launch, by: { parties-include: $one } } } ] } }\n";
        String parts = RULE.replace(
                "then:",
                "  - { every: { of: launch-made, where: { itself: $launch, by: { each: $one } }, " + each + "then:");
        assertThat(unnoticed(parts, CASES))
                .noneMatch(key -> key.contains("count launch-made"))
                .noneMatch(key -> key.contains("launch-made in any modality"))
                .contains("answer: without not launch-made");
        // Not every launch has an addressee.
        assertThat(unnoticed(parts.replace("by: { each", "to: { each"), CASES))
                .anyMatch(key -> key.contains("count launch-made"));
    }

    @Test
    void a_change_that_is_accepted_with_a_reason_is_no_fault_and_one_for_nothing_is_told() {
        MutantReport report = report(RULE, CASES + LATE + """
                mutants:
                  "answer: without not withdrawal": nobody withdraws here
                  "answer: fact act-condemned $answer after within 11 days": it is noticed
                """);
        assertThat(report.survivors())
                .filteredOn(survivor -> survivor.accepted().isPresent())
                .singleElement()
                .matches(survivor -> survivor.accepted().get().equals("nobody withdraws here"));
        assertThat(report.unexplained()).isEqualTo(report.survivors().size() - 1);
        assertThat(report.stale()).containsExactly("answer: fact act-condemned $answer after within 11 days");
    }

    private static List<String> unnoticed(String cases) {
        return unnoticed(RULE, cases);
    }

    private static List<String> unnoticed(String rules, String cases) {
        return report(rules, cases).survivors().stream()
                .map(MutantReport.Survivor::key)
                .toList();
    }

    private static MutantReport report(String text, String cases) {
        RuleSet rules = RuleSetReader.read("answer.yaml", text).orElseThrow();
        CaseFile file = CaseReader.read(new SourceFile("answer.cases.yaml", cases), rules)
                .orElseThrow();
        return new MutantRun(rules, List.of(file)).report();
    }
}
