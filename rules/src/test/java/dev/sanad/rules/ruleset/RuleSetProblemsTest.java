package dev.sanad.rules.ruleset;

import static dev.sanad.rules.ruleset.InFolder.reported;
import static dev.sanad.rules.ruleset.InFolder.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem of a rule set is reported once, at its place, with a remedy. */
class RuleSetProblemsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "packs: [folow-up]", "3:9: [C101] unknown built-in pack 'folow-up'; did you mean 'follow-up'?"),
                Arguments.of(
                        "packs: [./none.yaml]",
                        "3:9: [C101] there are no rules at './none.yaml'; name a YAML file, a folder of them, or a glob such as rules/*.yaml"),
                Arguments.of(
                        "packs: ['a[.yaml']",
                        "3:9: [C101] there are no rules at 'a[.yaml'; name a YAML file, a folder of them, or a glob such as rules/*.yaml"),
                Arguments.of("packs: []", "3:8: [C102] this rule set names no packs; list them under 'packs'"),
                Arguments.of(
                        "packs: [a.yaml]\nwithout: [a]",
                        "1:11: [C102] this rule set has no rules; add packs that have rules"),
                Arguments.of(
                        "packs: [a.yaml]\nwithout: [b]", "4:11: [C103] there is no rule 'b' to leave out; known: a"),
                Arguments.of(
                        "packs: [a.yaml]\nparameters: { x: 1 }",
                        "4:15: [C104] no rule uses the parameter 'x'; none is defined"),
                Arguments.of(
                        "packs: [own.yaml]",
                        "1:11: [C105] the vocabularies 'diplomacy' and 'own' mean different things by 'call-held';"
                                + " rename the kind in one of them, or extend the other vocabulary"),
                Arguments.of(
                        "packs: [a.yaml, again.yaml]",
                        "again.yaml:1:7: [C106] the rule 'a' is already declared; the first is at a.yaml:1:7; give one of them another name"),
                Arguments.of("packs: [a.yaml, a.yaml]", "3:17: [C107] the pack 'a.yaml' is named twice; name it once"),
                Arguments.of(
                        "packs: [../a.yaml]",
                        "3:9: [C012] '../a.yaml' lies outside the folder of this file; put the file beside this one or below, and name it from here"),
                Arguments.of(
                        "packs: ['../*.yaml']",
                        "3:9: [C012] '../*.yaml' leads outside the folder of this file; put the rules beside this file or below"),
                Arguments.of(
                        "packs: [a.yaml]\nlanguages: [arabic]",
                        "4:13: [C018] 'arabic' is not a language code; use codes such as en and ar"),
                Arguments.of(
                        "packs: [a.yaml]\ntrusted: yes",
                        "4:10: [C013] 'trusted' must be true or false, not 'yes'; write true for yes, false for no"),
                Arguments.of(
                        "packs: [words.yaml]",
                        "words.yaml:1:1: [R004] a rule must be a map of keys, not 'just words'; write it as { key: value }, or each 'key: value' on a line"),
                Arguments.of(
                        "packs: [dossier.yaml]",
                        "dossier.yaml:1:1: [R014] this is a dossier and not rules; name another file, or see the form of rules in the documentation"),
                Arguments.of("pack: [a.yaml]", "3:1: [C003] a rule set has no key 'pack'; did you mean 'packs'?"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported(String lines, String reported) {
        InFolder in = new InFolder(folder)
                .with("a.yaml", rule("a"))
                .with("again.yaml", rule("a"))
                .with("own.yaml", "pack: own\nvocabulary: ./own.voc\n---\n" + rule("own"))
                .with(
                        "own.voc",
                        "vocabulary: own\nkinds: { call-held: { roles: { participants: { type: actors } } } }\n")
                .with("words.yaml", "just words\n")
                .with("dossier.yaml", "dossier: d\n");
        String place = Character.isDigit(reported.charAt(0)) ? "set.yaml:" : "";
        assertThat(reported(in.set(lines + "\n"))).contains(place + reported).hasSizeLessThan(3);
    }

    @Test
    void a_rule_set_of_another_form_is_reported_as_that_and_nothing_more() {
        assertThat(reported(new InFolder(folder)
                        .with("d.yaml", "dossier: d\nx: 1\nx: 2\n")
                        .read("d.yaml")))
                .containsExactly("d.yaml:1:1: [C014] this is a dossier and not a rule set;"
                        + " name another file, or see the form of a rule set in the documentation");
    }

    @Test
    void a_vocabulary_that_is_missing_is_one_problem() {
        InFolder in = new InFolder(folder)
                .with(
                        "r.yaml",
                        "pack: p\nvocabulary: none.yaml\n---\n" + rule("a").replace("call-held", "picnic"));
        assertThat(reported(in.read("r.yaml")))
                .containsExactly("r.yaml:2:13: [V010] 'none.yaml': there is no such file; check the path");
    }

    @Test
    void a_vocabulary_without_kinds_has_none_of_those_that_rules_use() {
        InFolder in = new InFolder(folder)
                .with("set.yaml", "rule-set: s\nvocabulary: ./kinds.yaml\npacks: [./r.yaml]\n")
                .with("r.yaml", rule("a"));
        assertThat(reported(in.with("kinds.yaml", "vocabulary: own\n").read("set.yaml")))
                .containsExactly("kinds.yaml:1:1: [V005] this vocabulary has no kinds; add 'kinds', 'conclusions' or"
                        + " 'extends'");
        assertThat(reported(
                        in.with("kinds.yaml", "vocabulary: own\nkinds: {}\n").read("set.yaml")))
                .first()
                .isEqualTo("r.yaml:2:16: [R101] unknown kind 'call-held'; none is defined");
    }

    @Test
    void a_misspelt_key_of_a_header_is_one_problem() {
        String rest = "---\n" + rule("a").replace("call-held", "picnic");
        InFolder in = new InFolder(folder)
                .with(
                        "kinds.yaml",
                        "vocabulary: own\nextends: [diplomacy]\nkinds: { picnic: { is-a: consultation } }\n")
                .with("r.yaml", "pack: p\nvocabulry: ./kinds.yaml\n" + rest)
                .with("s.yaml", "pak: p\nvocabulary: ./kinds.yaml\n" + rest);
        assertThat(reported(in.read("r.yaml")))
                .containsExactly(
                        "r.yaml:2:1: [R003] a pack's header has no key 'vocabulry'; did you mean 'vocabulary'?");
        assertThat(reported(in.read("s.yaml")))
                .containsExactly("s.yaml:1:1: [R003] a pack's header has no key 'pak'; did you mean 'pack'?");
    }

    @Test
    void a_rule_to_leave_out_that_is_not_there_is_reported_beside_other_problems() {
        InFolder in = new InFolder(folder).with("r.yaml", rule("a").replace("call-held", "call-hold"));
        assertThat(reported(in.set("packs: [r.yaml]\nwithout: [a, aa]\n")))
                .hasSize(2)
                .contains("set.yaml:4:14: [C103] there is no rule 'aa' to leave out; did you mean 'a'?")
                .anyMatch(reported -> reported.startsWith("r.yaml:2:16: [R101] unknown kind 'call-hold'"));
    }

    @Test
    void what_to_leave_out_is_not_judged_by_a_pack_that_cannot_be_read() {
        InFolder in = new InFolder(folder).with("r.yaml", "rule: [a\n");
        assertThat(reported(in.set("packs: [r.yaml, nowhere]\nwithout: [b]\n")))
                .isNotEmpty()
                .noneMatch(reported -> reported.contains("C103"));
    }

    @Test
    void a_parameter_that_is_not_set_is_reported_once_for_all_rules() {
        String timed = rule("a").replace("$p } }", "$p }, time: { after: 2023, within: { parameter: nope } } }");
        InFolder in = new InFolder(folder).with("r.yaml", timed + "---\n" + timed.replace("rule: a", "rule: b"));
        assertThat(reported(in.set("packs: [r.yaml]\n")))
                .singleElement()
                .asString()
                .contains("[R113] the rule set sets no parameter 'nope'");
    }
}
