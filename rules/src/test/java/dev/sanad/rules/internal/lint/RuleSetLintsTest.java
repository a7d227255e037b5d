package dev.sanad.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The warnings about usable rules. */
final class RuleSetLintsTest {
    private static final String THEN = "then: { conclude: solidarity-signal, with: { parties: $p, shown-by: $it } }\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics: { size: { at-least: 3, less-than: 3 } }",
                "topics: { size: { more-than: 2, less-than: 3 } }",
                "topics: { size: { at-most: 0 } }",
                "topics: { is: trade, is-not: trade }",
                "topics: { any-of: [trade, aid], none-of: [aid, trade, arms] }",
                "topics: { is: [trade, aid], none-of: [aid] }",
                "host: { is: kor, any-of: [usa, jpn] }",
                "host: { known: false, is: kor }"
            })
    void tests_of_one_role_that_no_fact_passes_are_reported(String test) throws IOException {
        assertThat(codes(when("call-held", test, ""))).containsExactly("R301");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics: { size: { at-least: 2, at-most: 2 } }",
                "topics: { size: { more-than: 1, less-than: 3 } }",
                "topics: { any-of: [trade, aid], none-of: [aid] }",
                "topics: { is: [trade, aid], any-of: [aid] }",
                "host: { is-not: kor, any-of: [kor, jpn] }",
                "host: { known: true, is-not: kor }"
            })
    void tests_that_some_fact_passes_are_not(String test) throws IOException {
        assertThat(codes(when("call-held", test, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before: as-of, after: as-of",
                "during: as-of, contains: as-of",
                "after: as-of, by: as-of",
                "after: as-of, within: 3 days, by-at-least: 1 week"
            })
    void times_that_exclude_each_other_are_reported(String time) throws IOException {
        assertThat(codes(when("call-held", "host: { known: true }", "time: { " + time + " }")))
                .containsExactly("R302");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before: as-of, meets: as-of",
                "possibly-before: as-of, possibly-after: as-of",
                "after: 2023-01-01, before: as-of",
                "after: as-of, within: 1 month, by-at-least: 28 days"
            })
    void times_that_some_fact_has_are_not(String time) throws IOException {
        assertThat(codes(when("call-held", "host: { known: true }", "time: { " + time + " }")))
                .isEmpty();
    }

    @Test
    void of_rules_that_need_each_other_only_the_first_that_lacks_something_is_reported() throws IOException {
        String chain = """
                rule: first
                when: [ { fact: commitment, as: $it, where: { debtors: $p } } ]
                then: { conclude: solidarity-signal, with: { parties: $p, shown-by: $it } }
                ---
                rule: second
                when: [ { fact: solidarity-signal, where: { parties: $p, shown-by: $it } } ]
                then: { conclude: coalition, with: { members: $p } }
                """.replace(", shown-by: $it } } ]", " } } ]");
        assertThat(found(chain))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .contains("mine.yaml:2:17: [R303] the rule 'first' never fires: no rule concludes 'commitment'");
    }

    @Test
    void a_rule_with_another_way_to_fire_is_not_reported() throws IOException {
        String either = """
                rule: either
                when:
                  - any-of:
                      - [ { fact: commitment, as: $it, where: { debtors: $p } } ]
                      - [ { fact: call-held, as: $it, where: { participants: $p } } ]
                """ + THEN;
        assertThat(codes(either)).isEmpty();
    }

    @Test
    void rules_that_differ_in_names_and_order_alone_are_equal() throws IOException {
        String one = "rule: one\nwhen:\n  - { fact: call-held, as: $it, where: { participants: $p } }\n"
                + "  - { fact: act-condemned, where: { by: $p } }\n" + THEN;
        String other = "rule: other\nwhen:\n  - { fact: act-condemned, where: { by: $who } }\n"
                + "  - { fact: call-held, as: $talk, where: { participants: $who } }\n"
                + "then: { conclude: solidarity-signal, with: { parties: $who, shown-by: $talk } }\n";
        assertThat(found(one + "---\n" + other))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .contains("[R304] the rule 'other' adds nothing: 'one' concludes the same from the same conditions");
    }

    @Test
    void a_rule_that_asks_for_more_is_shadowed_unless_it_is_firmer() throws IOException {
        String few =
                "rule: few\nstrength: probable\nwhen:\n  - { fact: call-held, as: $it, where: { participants: $p } }\n"
                        + THEN;
        String more = "rule: more\nstrength: %s\nwhen:\n  - { fact: act-condemned, where: { by: $p } }\n"
                + "  - { fact: call-held, as: $it, where: { participants: $p } }\n" + THEN;
        assertThat(codes(few + "---\n" + more.formatted("probable"))).containsExactly("R305");
        assertThat(codes(few + "---\n" + more.formatted("certain"))).isEmpty();
    }

    @Test
    void variables_that_are_one_in_one_rule_and_two_in_another_make_them_different() throws IOException {
        String same = "rule: same\nwhen:\n  - { fact: call-held, as: $it, where: { participants: $p } }\n"
                + "  - { fact: meeting-held, as: $m, where: { participants: $p } }\n"
                + "because: { en: \"{m}\" }\n" + THEN;
        String any = "rule: any\nwhen:\n  - { fact: call-held, as: $it, where: { participants: $p } }\n"
                + "  - { fact: meeting-held, as: $m, where: { participants: $q } }\n"
                + "because: { en: \"{m} {q}\" }\n" + THEN;
        assertThat(codes(same + "---\n" + any)).doesNotContain("R304", "R305");
    }

    @Test
    void conditions_that_nothing_connects_are_named() throws IOException {
        String rule = "rule: r\nwhen:\n  - { fact: call-held, as: $it, where: { participants: $p } }\n"
                + "  - { fact: launch-made, as: $l%s }\nbecause: { en: \"{l}\" }\n" + THEN;
        assertThat(codes(rule.formatted(""))).containsExactly("R310");
        assertThat(codes(rule.formatted(", time: { after: $it }"))).isEmpty();
        assertThat(codes(rule.formatted(", where: { by: { within: $p } }"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact: call-held, as: $that, where: { participants: { within: $p }, host: { known: true } }",
                "fact: meeting-held, as: $that, where: { participants: { within: $p } }, certainty: [certain]",
                "fact: call-held, as: $that, where: { participants: $p, topics: { is-not: trade } }"
            })
    void conditions_that_one_fact_can_meet_are_named(String other) throws IOException {
        assertThat(codes(two(other))).containsExactly("R313");
        assertThat(codes(two(other + ", other-than: $it"))).isEmpty();
        assertThat(codes(two(other + ", time: { after: $it }"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact: act-condemned, as: $that, where: { by: $p }",
                "fact: consultation, as: $that, where: { participants: { within: $p } }, modality: planned",
                "fact: consultation, as: $that, where: { participants: { within: $p, parties-apart: $p } }",
                "fact: consultation, as: $it"
            })
    void those_that_something_tells_apart_are_not(String other) throws IOException {
        assertThat(codes(two(other))).doesNotContain("R313");
    }

    private static String two(String other) {
        return "rule: r\nwhen:\n  - { fact: consultation, as: $it, where: { participants: $p } }\n  - { " + other
                + " }\n"
                + "then: { conclude: solidarity-signal, with: { parties: $p, shown-by: $it } }\n"
                + "because: { en: '{it} {that}' }\n".replace(other.contains("$that") ? "none" : " {that}", "");
    }

    @Test
    void times_that_come_round_in_a_circle_are_named() throws IOException {
        String rule = "rule: r\nwhen:\n"
                + "  - { fact: act-condemned, as: $a, where: { by: $p }, time: { before: $b } }\n"
                + "  - { fact: launch-made, as: $b, where: { by: $p }, time: { %s: $it } }\n"
                + "  - { fact: call-held, as: $it, where: { participants: $p }, time: { before: $a } }\n"
                + THEN;
        assertThat(codes(rule.formatted("before"))).containsExactly("R302");
        assertThat(codes(rule.formatted("after"))).isEmpty();
    }

    @Test
    void a_set_united_with_sets_of_the_same_conclusion_is_named() throws IOException {
        String rule = "rule: r\nwhen:\n  - { fact: solidarity-signal, where: { parties: $p, shown-by: $it } }\n"
                + "  - { fact: act-condemned, where: { by: $q, of: $it } }\n"
                + "then: { conclude: %s, with: { parties: [$p, $q], shown-by: $it } }\n"
                + "---\n" + when("call-held", "host: { known: true }", "").replace("rule: r", "rule: first");
        assertThat(codes(rule.formatted("solidarity-signal"))).containsExactly("R314");
    }

    @Test
    void a_fact_that_must_be_there_and_absent_is_named() throws IOException {
        String rule = "rule: r\nwhen:\n  - { fact: call-held, as: $it, where: { participants: $p } }\n"
                + "  - { not: consultation, where: { participants: $p }%s }\n" + THEN;
        assertThat(codes(rule.formatted(""))).containsExactly("R311");
        assertThat(codes(rule.formatted(", time: { after: $it }"))).isEmpty();
    }

    @Test
    void a_translation_that_says_less_is_named() throws IOException {
        String rule = "rule: r\nwhen: [ { fact: call-held, as: $it, where: { participants: $p } } ]\n"
                + "because: { en: \"{it} of {p}\", ar: \"%s\" }\n" + THEN;
        assertThat(codes(rule.formatted("في {it}"))).containsExactly("R312");
        assertThat(codes(rule.formatted("في {it} بين {p:oblique}"))).isEmpty();
    }

    @Test
    void a_word_that_is_counted_in_one_form_is_named_and_one_with_a_form_for_each_number_is_not() throws IOException {
        String rule = "rule: r\nwhen:\n  - { fact: call-held, as: $it, where: { participants: $p } }\n"
                + "  - count: { of: consultation, where: { participants: $p }, at-least: 2, number: $n }\n"
                + "because: { en: \"%s\", ar: \"عدد المكالمات {n}\" }\n" + THEN;
        assertThat(codes(rule.formatted("{n} calls"))).containsExactly("R320");
        assertThat(codes(rule.formatted("{n, plural, one {# call} other {# calls}}")))
                .isEmpty();
        assertThat(codes(rule.formatted("{n} of them"))).isEmpty();
    }

    @Test
    void a_variable_for_several_in_a_role_for_one_is_reported() throws IOException {
        String rule = "rule: r\nwhen:\n  - { fact: agreement-made, as: $a, where: { parties: $p, topics: %s } }\n"
                + "then: { conclude: undertaking, with: { by: $p, measure: $t, made-in: $a } }\n";
        assertThat(found(rule.formatted("$t")))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .contains(
                        "[R309] the role 'measure' holds one value, and $t may be several; bind it with { each: $t }");
        assertThat(codes(rule.formatted("{ each: $t }"))).isEmpty();
        assertThat(codes(rule.formatted("{ size: 1, save: $t }"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- { fact: act-condemned, as: $that, where: { by: $p } }",
                "- count: { of: act-condemned, where: { by: $p }, at-least: 2, as: $that }",
                "- any-of: [ [ { fact: act-condemned, as: $that, where: { by: $p } } ], [ { not: withdrawal } ] ]"
            })
    void a_name_that_nothing_uses_is_reported(String condition) throws IOException {
        assertThat(found(beside(condition)))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .contains("[R308] the rule 'r' names $that");
        assertThat(codes(beside(condition.replace("$that", "$_that")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- { fact: act-condemned, as: $that, where: { by: $p } }\n- { not: withdrawal, where: { of: $that } }",
                "- { fact: act-condemned, as: $that, where: { by: $p } }\n- { not: withdrawal, time: { after: $that } }",
                "- { fact: act-condemned, as: $that, where: { by: $p } }\n- { fact: withdrawal, where: { of: { known: true, save: $that } } }",
                "- { fact: act-condemned, as: $that, where: { by: $p } }\n- { fact: act, as: $that, where: { topics: { known: true } } }"
            })
    void a_name_that_a_condition_uses_is_not(String conditions) throws IOException {
        assertThat(codes(beside(conditions))).isEmpty();
    }

    @Test
    void a_name_that_only_the_sentence_uses_is_not_reported() throws IOException {
        assertThat(codes(beside("- { fact: act-condemned, as: $that, where: { by: $p } }")
                        + "because: { en: \"after {that}\" }\n"))
                .isEmpty();
    }

    private static String beside(String conditions) {
        return "rule: r\nwhen:\n- { fact: call-held, as: $it, where: { participants: $p } }\n" + conditions + "\n"
                + THEN;
    }

    @Test
    void every_warning_has_its_line_in_the_documentation() throws ReflectiveOperationException, IOException {
        String page = Files.readString(Path.of("../docs/checking.md"));
        for (Field code : LintCodes.class.getDeclaredFields()) {
            if (code.getType().equals(ProblemCode.class)) {
                assertThat(page).contains("`" + code.get(null) + "`");
            }
        }
    }

    private static String when(String kind, String test, String time) {
        return "rule: r\nwhen:\n  - fact: " + kind + "\n    as: $it\n    where: { participants: $p, " + test + " }\n"
                + (time.isEmpty() ? "" : "    " + time + "\n") + THEN;
    }

    private List<String> codes(String rules) throws IOException {
        return found(rules).stream().map(problem -> problem.code().toString()).toList();
    }

    private List<Problem> found(String rules) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), rules);
        RuleSet ruleSet = RuleSetReader.read(file, "mine.yaml").orElseThrow();
        return RuleSetLints.ofPack(ruleSet, Set::of);
    }
}
