package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Times of groups, a time and a length, and sums. */
final class ComputationTest {
    private static final String RULE = """
            rule: chorus
            when:
              - { count: { of: act-condemned, at-least: 2, as: $all } }
            then: { conclude: solidarity-signal, with: { parties: [ner], shown-by: [one] }, time: %s }
            """;
    private static final String WORDS = """
            - { id: one, kind: act-condemned, by: fra, time: 2023-01-05 }
            - { id: two, kind: act-condemned, by: mli, time: 2023-01-03 }
            - { id: three, kind: act-condemned, by: ner, time: 2023-01-09/2023-01-12 }
            """;

    @Test
    void the_first_the_last_and_the_span_of_a_group() {
        assertThat(time("{ first-of: $all }")).isEqualTo("2023-01-03");
        assertThat(time("{ last-of: $all }")).isEqualTo("2023-01-09/2023-01-12");
        assertThat(time("{ span-of: $all }")).isEqualTo("2023-01-03/2023-01-12");
    }

    @Test
    void a_group_is_not_one_time() {
        assertThat(Told.problems(RULE.formatted("$all")))
                .singleElement()
                .asString()
                .contains("{ first-of: $all }");
    }

    @Test
    void a_length_is_added_to_a_day_a_month_and_a_span() {
        assertThat(added("2023-01-31", "1 month")).isEqualTo("2023-02-28");
        assertThat(added("2023-01", "30 days")).isEqualTo("[2023-01-31..2023-03-02]");
        assertThat(added("2023-01-01/..", "2 weeks")).isEqualTo("2023-01-15/..");
    }

    private static String added(String time, String length) {
        String rule = """
                rule: later
                when:
                  - { fact: act-condemned, as: $word }
                then: { conclude: solidarity-signal, with: { parties: [ner], shown-by: $word }, time: { plus: [$word, %s] } }
                """.formatted(length);
        return Told.concluded(
                        rule,
                        "- { id: one, kind: act-condemned, by: fra, time: %s, modality: actual }\n".formatted(time),
                        "2023-02-01")
                .get(0)
                .replaceFirst("^[^}]*\\} ?", "");
    }

    @Test
    void a_sum_of_numbers_can_be_compared() {
        String rule = """
                rule: enough
                when:
                  - { fact: persons-detained, as: $detained, where: { number: { at-most: { sum: number, of: $all } } } }
                  - { count: { of: prisoners-released, at-least: 1, as: $all } }
                then: { conclude: solidarity-signal, with: { parties: [ner], shown-by: $detained } }
                """;
        String events = """
                - { id: detained, kind: persons-detained, by: ner, to: fra, number: 10, time: 2023-01-01 }
                - { id: one, kind: prisoners-released, by: ner, to: fra, number: 6, time: 2023-01-05 }
                - { id: two, kind: prisoners-released, by: ner, to: fra, number: %s, time: 2023-01-06 }
                """;
        assertThat(Told.concluded(rule, events.formatted("4"), "2023-02-01")).hasSize(1);
        assertThat(Told.concluded(rule, events.formatted("3"), "2023-02-01")).isEmpty();
    }

    @Test
    void a_time_cannot_grow_in_a_circle() {
        String rule = """
                rule: again
                when:
                  - { fact: solidarity-signal, as: $signal }
                then: { conclude: solidarity-signal, with: { parties: $signal.parties, shown-by: $signal.shown-by }, time: { plus: [$signal, 1 day] } }
                """;
        assertThat(Told.problems(rule)).singleElement().asString().contains("would never end");
    }

    private static String time(String operand) {
        return Told.concluded(RULE.formatted(operand), WORDS, "2023-02-01")
                .get(0)
                .replaceFirst("^[^}]*\\} ", "");
    }
}
