package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Conditions that must not hold together, what every fact must have, and counts with an upper bound. */
final class TogetherTest {
    private static final String UNANSWERED = """
            rule: unanswered
            when:
              - { fact: launch-made, as: $launch }
              - not:
                  - { fact: act-condemned, as: $word, where: { of: $launch } }
                  - { fact: sanction-imposed, where: { by: { parties-overlap: $word.by } }, time: { after: $word } }
            then: { conclude: solidarity-signal, with: { parties: $launch.by, shown-by: $launch } }
            """;
    private static final String LAUNCH = "- { id: launch, kind: launch-made, by: ner, time: 2023-01-02 }\n";
    private static final String WORD = "- { id: word, kind: act-condemned, by: fra, of: launch, time: 2023-01-03 }\n";

    @Test
    void a_condemnation_alone_or_a_measure_alone_does_not_count() {
        assertThat(Told.concluded(UNANSWERED, LAUNCH + WORD, "2023-02-01")).hasSize(1);
        assertThat(Told.concluded(UNANSWERED, LAUNCH + imposed("fra", "2023-01-04"), "2023-02-01"))
                .hasSize(1);
    }

    @Test
    void a_condemnation_and_a_measure_of_the_same_party_count_together() {
        assertThat(Told.concluded(UNANSWERED, LAUNCH + WORD + imposed("fra", "2023-01-04"), "2023-02-01"))
                .isEmpty();
        assertThat(Told.concluded(UNANSWERED, LAUNCH + WORD + imposed("mli", "2023-01-04"), "2023-02-01"))
                .hasSize(1);
        assertThat(Told.concluded(UNANSWERED, LAUNCH + WORD + imposed("fra", "2023-01-02"), "2023-02-01"))
                .hasSize(1);
    }

    @Test
    void a_measure_of_an_unknown_day_leaves_it_undecided() {
        assertThat(Told.concluded(UNANSWERED, LAUNCH + WORD + imposed("fra", "2023-01"), "2023-02-01"))
                .containsExactly("possibly solidarity-signal{parties=ner, shown-by=launch}");
    }

    private static String imposed(String by, String day) {
        return "- { id: measure, kind: sanction-imposed, by: %s, to: ner, time: %s }\n".formatted(by, day);
    }

    private static final String ALL_CONDEMNED = """
            rule: all-condemned
            when:
              - every: { of: launch-made, as: $launch, where: { by: ner }, has: [{ fact: act-condemned, where: { of: $launch } }] }
            then: { conclude: solidarity-signal, with: { parties: [ner], shown-by: [launch] } }
            """;

    @Test
    void every_launch_must_be_condemned_and_there_must_be_one() {
        String second = "- { id: second, kind: launch-made, by: ner, time: 2023-01-05 }\n";
        assertThat(Told.concluded(ALL_CONDEMNED, LAUNCH + WORD, "2023-02-01")).hasSize(1);
        assertThat(Told.concluded(ALL_CONDEMNED, LAUNCH + WORD + second, "2023-02-01"))
                .isEmpty();
        assertThat(Told.concluded(ALL_CONDEMNED, WORD.replace("of: launch,", ""), "2023-02-01"))
                .isEmpty();
    }

    @Test
    void every_launch_may_have_to_be_without_condemnation() {
        String uncondemned = ALL_CONDEMNED.replace("[{ fact: act", "[{ not: act");
        assertThat(Told.concluded(uncondemned, LAUNCH, "2023-02-01")).hasSize(1);
        assertThat(Told.concluded(uncondemned, LAUNCH + WORD, "2023-02-01")).isEmpty();
    }

    private static final String SEVERAL = """
            rule: several
            when:
              - { fact: launch-made, as: $launch }
              - count: { of: act-condemned, where: { of: $launch }, distinct: { states-of: by }, %s }
            then: { conclude: solidarity-signal, with: { parties: $launch.by, shown-by: $launch } }
            """;

    @Test
    void a_count_may_have_an_upper_bound_or_be_exact() {
        String other = "- { id: other, kind: act-condemned, by: mli, of: launch, time: 2023-01-03 }\n";
        String again = "- { id: again, kind: act-condemned, by: fra, of: launch, time: 2023-01-04 }\n";
        String most = SEVERAL.formatted("at-most: 1");
        assertThat(Told.concluded(most, LAUNCH, "2023-02-01")).hasSize(1);
        assertThat(Told.concluded(most, LAUNCH + WORD + again, "2023-02-01")).hasSize(1);
        assertThat(Told.concluded(most, LAUNCH + WORD + other, "2023-02-01")).isEmpty();
        String exactly = SEVERAL.formatted("exactly: 2");
        assertThat(Told.concluded(exactly, LAUNCH + WORD + again, "2023-02-01")).isEmpty();
        assertThat(Told.concluded(exactly, LAUNCH + WORD + again + other, "2023-02-01"))
                .hasSize(1);
    }

    @Test
    void an_upper_bound_waits_until_no_more_can_come() {
        String soon = SEVERAL.formatted("at-most: 1, time: { after: $launch, within: 30 days }");
        assertThat(Told.findings(soon, LAUNCH, "2023-02-01").pending())
                .extracting(pending -> pending.until().toString())
                .containsExactly("2023-02-01");
        assertThat(Told.concluded(soon, LAUNCH, "2023-02-02")).hasSize(1);
    }

    @Test
    void a_fact_not_known_to_fit_counts_towards_a_bound_only_possibly() {
        String none = SEVERAL.formatted("exactly: 0, time: { after: 2023-01-10 }");
        String someday = WORD.replace("2023-01-03", "2023-01");
        assertThat(Told.concluded(none, LAUNCH + someday, "2023-02-01"))
                .containsExactly("possibly solidarity-signal{parties=ner, shown-by=launch}");
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        assertThat(Told.problems(SEVERAL.formatted("at-least: 3, at-most: 2")))
                .singleElement()
                .asString()
                .contains("no number is at least 3 and at most 2");
        assertThat(Told.problems(SEVERAL.formatted("at-most: 2, as: $all")))
                .singleElement()
                .asString()
                .contains("a group that may be empty has no name");
        assertThat(Told.problems(UNANSWERED
                        .replace(
                                "{ fact: act-condemned, as: $word, where: { of: $launch } }",
                                "{ not: act-condemned, where: { of: $launch } }")
                        .replace(
                                "{ fact: sanction-imposed, where: { by: { parties-overlap: $word.by } }, time: { after: $word } }",
                                "{ not: sanction-imposed }")))
                .singleElement()
                .asString()
                .contains("nothing in this list is a fact");
        assertThat(Told.problems(UNANSWERED.replace(
                        "{ fact: act-condemned, as: $word, where: { of: $launch } }",
                        "{ count: { of: act-condemned, at-least: 2 } }")))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("only 'fact', 'not' and 'exists' can stand in a list under 'not'"));
    }
}
