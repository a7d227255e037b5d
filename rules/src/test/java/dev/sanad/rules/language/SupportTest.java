package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Patterns that ask for independent sources, for a grade, and for words in any spelling. */
final class SupportTest {
    private static final String RULE = """
            rule: heard
            when:
              - { fact: act-condemned, as: $word, %s }
            then: { conclude: solidarity-signal, with: { parties: [ner], shown-by: $word } }
            """;
    private static final String WORD =
            "- { id: one, kind: act-condemned, by: fra, time: 2022-12-05, place: %s, cites: [%s] }\n";

    @Test
    void roots_are_sources_that_do_not_pass_on_each_other() {
        String two = RULE.formatted("roots: { at-least: 2 }");
        assertThat(found(two, "{ source: paper }")).isZero();
        assertThat(found(two, "{ source: paper }, { source: radio }")).isEqualTo(1);
        assertThat(found(two, "{ source: radio, via: [paper] }, { source: paper }"))
                .isZero();
    }

    @Test
    void a_grade_is_that_of_a_root_source() {
        String good = RULE.formatted("grade: [A, B]");
        assertThat(found(good, "{ source: paper }")).isEqualTo(1);
        assertThat(found(good, "{ source: radio }")).isZero();
    }

    @Test
    void the_roots_of_a_conclusion_are_known_once_all_its_chains_are() {
        String rules = """
                rule: signal
                when:
                  - { fact: act-condemned, as: $word }
                then: { conclude: solidarity-signal, with: { parties: [ner], shown-by: [one] } }
                ---
                rule: firm
                when:
                  - { fact: solidarity-signal, as: $signal, roots: { at-least: 2 } }
                then: { conclude: disputed-occurrence, with: { of: $signal, by: [ner] } }
                """;
        String second = WORD.formatted("Paris", "{ source: radio }").replace("id: one", "id: two");
        assertThat(Told.concluded(rules, WORD.formatted("Paris", "{ source: paper }"), "2023-02-01"))
                .hasSize(1);
        assertThat(Told.concluded(rules, WORD.formatted("Paris", "{ source: paper }") + second, "2023-02-01"))
                .hasSize(2);
    }

    @Test
    void words_are_found_in_any_spelling_if_that_is_asked() {
        String strict = RULE.formatted("where: { place: { contains: القاهرة الإسلامية } }");
        String loose = RULE.formatted("where: { place: { contains: القاهرة الإسلامية, loosely: true } }");
        String written = WORD.formatted("مدينة القاهِرة الاسلاميّــة", "{ source: paper }");
        assertThat(Told.concluded(strict, written, "2023-02-01")).isEmpty();
        assertThat(Told.concluded(loose, written, "2023-02-01")).hasSize(1);
    }

    @Test
    void one_of_several_words_is_enough_for_matches_any() {
        String any = RULE.formatted("where: { place: { matches-any: [lyon, PARIS], loosely: true } }");
        String exact = RULE.formatted("where: { place: { matches-any: [lyon, PARIS] } }");
        String written = WORD.formatted("Greater Paris", "{ source: paper }");
        assertThat(Told.concluded(any, written, "2023-02-01")).hasSize(1);
        assertThat(Told.concluded(exact, written, "2023-02-01")).isEmpty();
    }

    @Test
    void loosely_needs_a_search_for_words() {
        assertThat(Told.problems(RULE.formatted("where: { place: { is: Paris, loosely: true } }")))
                .singleElement()
                .asString()
                .contains("'loosely' has no search for words beside it");
    }

    private static int found(String rule, String cites) {
        return Told.concluded(rule, WORD.formatted("Paris", cites), "2023-02-01")
                .size();
    }
}
