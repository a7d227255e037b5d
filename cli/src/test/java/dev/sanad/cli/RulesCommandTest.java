package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The output of {@code sanad rules}. */
class RulesCommandTest {
    @Test
    void rules_are_listed_by_pack_with_their_titles_in_the_language_asked_for() {
        Ran english = Ran.sanad("rules", "list");
        assertThat(english.exitCode()).isZero();
        assertThat(english.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "follow-up Follow-up of agreements",
                        " follow-up-commitment stable probable Follow-up commitment");
        assertThat(Ran.sanad("rules", "list", "--lang", "ar").out()).contains("follow-up-commitment", "التزام متابعة");
    }

    @Test
    void a_rule_is_shown_with_its_text_as_written() throws IOException {
        Ran ran = Ran.sanad("rules", "show", "defiance");
        assertThat(Ran.sanad("rules", "show", "treaty-bound").out())
                .contains(
                        "\nWhen\n  - At least one of these:\n    - Found: treaty ratified (by: each $by; ",
                        "\nThen\n  - State under a treaty (by: the states of $by; state: bound; ");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("rule: defiance\n", "pack: norms\n", "concludes: defiance\n")
                .doesNotContain("yaml-language-server")
                .endsWith(Files.readString(Path.of("../rules/src/main/resources/packs/norms/defiance.yaml"))
                        .replaceFirst("# yaml-language-server.*\n", ""));
    }

    @Test
    void of_a_file_of_several_rules_only_the_one_is_shown(@TempDir Path folder) throws IOException {
        String one = "rule: %s\nwhen:\n  - fact: agreement-made\n    as: $a\nthen:\n"
                + "  conclude: delegation\n  with: { from: $a.parties, to: $a.parties, of: $a }\n";
        Path file = Files.writeString(
                folder.resolve("mine.yaml"), "pack: mine\n---\n" + one.formatted("x") + "---\n" + one.formatted("y"));
        Ran ran = Ran.sanad("rules", "show", "x", "--rules", file.toString());
        assertThat(ran.out()).endsWith("\n\n" + one.formatted("x"));
    }

    @Test
    void each_way_of_a_rule_is_exported_as_a_rule_of_drl() {
        Ran ran = Ran.sanad("rules", "export", "--drl", "defiance");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("// From the rule set diplomacy by: sanad rules export --drl\n\nrule \"defiance#1\"\n")
                .contains("rule \"defiance#2\"\n", "conclude( drools, conclusion(\"defiance\")")
                .doesNotContain("rule \"norm-candidate\"");
        assertThat(Ran.sanad("rules", "export", "--drl").out().lines().filter(line -> line.startsWith("rule \"")))
                .hasSizeGreaterThan(60)
                .contains("rule \"norm-candidate\"");
    }

    @Test
    void a_pack_is_exported_to_a_file_that_checks(@TempDir Path folder) throws IOException {
        Path drl = folder.resolve("norms.drl");
        assertThat(Ran.sanad("rules", "export", "--drl", "norms", "--out", drl.toString())
                        .exitCode())
                .isZero();
        Path set = Files.writeString(
                folder.resolve("set.yaml"),
                "rule-set: mine\nvocabulary: diplomacy\npacks: [ ./norms.drl ]\ntrusted: true\n");
        Ran check = Ran.sanad("check", set.toString());
        assertThat(check.out()).endsWith("nothing wrong\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules                         | name a subcommand: list, show, graph, docs or export
            rules shwo defiance           | unknown command 'shwo'; did you mean 'show'?
            rules show defiace            | there is no rule 'defiace' in the rule set diplomacy; did you mean 'defiance'?
            rules export --drl folow-up   | there is no rule or pack 'folow-up' in the rule set diplomacy; did you mean 'follow-up'?
            rules export --format prolog  | unknown format 'prolog'; known: drl
            rules show defiance --format x | unknown format 'x'; known: json, markdown, text
            """)
    void a_wrong_word_is_named(String line, String said) {
        Ran ran = Ran.sanad(line.split(" "));
        assertThat(ran.err()).startsWith("sanad: " + said + "\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(2);
    }
}
