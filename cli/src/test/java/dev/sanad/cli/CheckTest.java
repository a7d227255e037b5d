package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The warnings of a check, and its formats. */
@Tag(Golden.TAG)
final class CheckTest {
    private static final String HERE = "src/test/resources/bad-input/";

    @Test
    void what_is_probably_not_meant_so_is_warned_of_and_is_no_failure() {
        Ran ran = Ran.sanad("check", HERE + "lint");
        Golden.check(Path.of(HERE + "lint/problems.txt").toAbsolutePath(), ran.out());
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void code_hosts_get_rules_places_and_corrections_in_sarif() {
        Ran ran = Ran.sanad("check", HERE + "sarif", "--format", "sarif");
        Golden.check(Path.of(HERE + "sarif/problems.sarif").toAbsolutePath(), ran.out());
        assertThat(ran.exitCode()).isEqualTo(1);
    }

    @Test
    void a_problem_in_sarif_is_the_same_one_wherever_its_line_has_moved(@TempDir Path folder) throws IOException {
        String wrong = "dossier: d\nvocabulary: diplomacy\nas-of: no\n";
        Path file = Files.writeString(folder.resolve("a b:c.yaml"), wrong);
        String before = Ran.sanad("check", file.toString(), "--format", "sarif").out();
        Files.writeString(file, "# a comment\n\n" + wrong);
        String after = Ran.sanad("check", file.toString(), "--format", "sarif").out();
        assertThat(fingerprint(before)).matches("[0-9a-f]{16}").isEqualTo(fingerprint(after));
        assertThat(before)
                .contains("\"uri\" : \"file://" + folder + "/a%20b%3Ac.yaml\"")
                .contains("\"startLine\" : 3");
        assertThat(after).contains("\"startLine\" : 5");
    }

    @Test
    void a_rule_that_needs_several_cases_is_reported_where_the_key_is_named(@TempDir Path folder) throws IOException {
        String rules = Files.writeString(folder.resolve("mine.yaml"), """
                rule: both-met
                title: { en: Both met, ar: التقيا }
                status: test
                when:
                  - { fact: call-held, where: { participants: $both } }
                  - { fact: meeting-held, as: $it, where: { participants: $both } }
                then: { conclude: solidarity-signal, with: { parties: $both, shown-by: $it } }
                because: { en: "They met.", ar: "التقيا." }
                """).toString();
        assertThat(Ran.sanad("check", rules).exitCode()).isZero();
        assertThat(Ran.sanad("check", rules, "--by", "participants").exitCode()).isZero();
        Ran ran = Ran.sanad("check", rules, "--by", "topics");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("[C113]", "'both-met' may need facts of several cases", "mine.yaml:1:");
    }

    private static String fingerprint(String sarif) {
        return sarif.replaceAll("(?s).*\"problem/v1\" : \"(\\w+)\".*", "$1");
    }

    @Test
    void nothing_is_wrong_with_any_file_of_the_product() {
        Ran ran = Ran.sanad(
                "check",
                Golden.TOP.resolve("seeds").toString(),
                Golden.TOP.resolve("config").toString(),
                Golden.TOP.resolve("rules/src/main/resources/packs").toString());
        assertThat(ran.out()).endsWith(" files checked: nothing wrong\n").hasLineCount(1);
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void a_rule_is_checked_with_the_header_of_its_folder_and_cases_with_the_rules_beside_them(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "pack: mine\nvocabulary: ./kinds.yaml\n");
        Files.writeString(folder.resolve("kinds.yaml"), """
                vocabulary: kinds
                extends: [diplomacy]
                conclusions:
                  friendship: { roles: { of: { type: actors } } }
                """);
        Path rule = Files.writeString(folder.resolve("friendship.yaml"), """
                rule: friendship
                when: [ { fact: call-held, where: { participants: $both } } ]
                then: { conclude: friendship, with: { of: $both } }
                """);
        Path cases = Files.writeString(folder.resolve("friendship.cases.yaml"), """
                rules: [friendship]
                as-of: 2023-09-08
                cases:
                  - case: nothing follows from nothing
                    expect-not: [ friendship, frendship ]
                """);
        assertThat(Ran.sanad("check", rule.toString()).out()).endsWith("nothing wrong\n");
        assertThat(Ran.sanad("check", cases.toString()).out())
                .contains("[T203] unknown conclusion kind 'frendship'", "did you mean 'friendship'?")
                .endsWith("1 file checked: 1 error, no warnings\n");
    }

    @Test
    void dossiers_that_are_named_may_speak_of_what_the_others_declare(@TempDir Path folder) throws IOException {
        String call = "events: [ { id: %s, kind: call-held, participants: [%s], background: true } ]\n";
        String one = write(folder, "one", "actors: [ { id: kor, type: state } ]\n" + call.formatted("a", "usa"));
        String other = write(folder, "other", "actors: [ { id: usa, type: state } ]\n" + call.formatted("b", "kor"));
        assertThat(Ran.sanad("check", one, other).out()).isEqualTo("2 files checked: nothing wrong\n");
        assertThat(Ran.sanad("check", one).out()).contains("[D104] unknown actor 'usa'");
        assertThat(Ran.sanad("check", folder.toString()).out())
                .contains("unknown actor 'usa'", "unknown actor 'kor'", "2 files checked: 2 errors");
        String third = write(folder, "third", "actors: [ { id: usa, type: person } ]\n" + call.formatted("b", "jpn"));
        assertThat(Ran.sanad("check", one, other, third).out())
                .contains("[D120] the actor 'usa' means something else", "[D104] unknown actor 'jpn'")
                .contains("3 files checked: 2 errors");
    }

    @Test
    void dossiers_that_have_nothing_to_do_with_each_other_are_not_compared(@TempDir Path folder) throws IOException {
        String one = write(folder, "one", "actors: [ { id: kor, type: state } ]\n");
        String other = write(folder, "other", "actors: [ { id: kor, type: person, of: usa } ]\n");
        assertThat(Ran.sanad("check", one, other).out())
                .contains("[D104] unknown actor 'usa'", "2 files checked: 1 error, no warnings")
                .doesNotContain("D120");
    }

    private static String write(Path folder, String id, String lines) throws IOException {
        return Files.writeString(folder.resolve(id + ".yaml"), "dossier: " + id + "\nvocabulary: diplomacy\n" + lines)
                .toString();
    }

    @Test
    void a_file_that_does_not_say_what_it_is_is_reported_what_it_looks_like(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "dosier: d\ntopics: []\n");
        assertThat(Ran.sanad("check", file.toString()).out())
                .contains(
                        "x.yaml:1:1: [D014] this file does not declare its form; it is a map of keys: dosier, topics\n")
                .contains("did you mean 'dossier'?");
    }

    @Test
    void a_vocabulary_that_only_extends_others_is_one_and_one_of_nothing_is_told_what_it_lacks(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "vocabulary: v\nextends: [diplomacy]\n");
        assertThat(Ran.sanad("check", file.toString()).out()).contains("1 file checked: nothing wrong");
        Files.writeString(file, "vocabulary: v\n");
        assertThat(Ran.sanad("check", file.toString()).out())
                .contains("x.yaml:1:1: [D014] this file does not declare its form; it is a map of keys: vocabulary\n")
                .contains("add 'kinds', 'conclusions' or 'extends' if it is a vocabulary");
    }

    @Test
    void a_rule_alone_is_checked_with_the_rule_set_that_uses_its_folder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("set.yaml"), """
                rule-set: mine
                vocabulary: ./kinds.yaml
                packs: [ ./watch ]
                parameters: { window: 30 days }
                """);
        Files.writeString(folder.resolve("kinds.yaml"), """
                vocabulary: kinds
                extends: [diplomacy]
                conclusions:
                  friendship: { roles: { of: { type: actors } } }
                """);
        Path watch = Files.createDirectory(folder.resolve("watch"));
        String rule = """
                rule: friendship
                when:
                  - { fact: call-held, as: $call, where: { participants: $both } }
                  - not: cancellation
                    where: { of: $call }
                    time: { after: $call, within: { parameter: window } }
                then: { conclude: friendship, with: { of: $both } }
                """;
        Path good = Files.writeString(watch.resolve("friendship.yaml"), rule);
        Path bad = Files.writeString(
                watch.resolve("enmity.yaml"),
                rule.replace("rule: friendship", "rule: enmity").replace("conclude: friendship", "conclude: enmity"));
        assertThat(Ran.sanad("check", good.toString()).out()).isEqualTo("1 file checked: nothing wrong\n");
        assertThat(Ran.sanad("check", bad.toString()).out())
                .contains("enmity.yaml:7:19: [R101] unknown kind 'enmity'")
                .endsWith("1 file checked: 1 error, no warnings\n");
        assertThat(Ran.sanad("check", watch.toString()).out()).endsWith("2 files checked: 1 error, no warnings\n");
        Path loose = Files.writeString(folder.resolve("loose.yaml"), rule);
        assertThat(Ran.sanad("check", loose.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void a_pack_of_a_rule_set_is_checked_with_its_parameters_and_not_again_alone(@TempDir Path folder)
            throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/signal.yaml"), """
                rule: signal
                when: [ { fact: call-held, as: $it, where: { participants: $p }, time: { after: 2023, within: { parameter: patience } } } ]
                then: { conclude: solidarity-signal, with: { parties: $p, shown-by: $it } }
                """);
        Files.writeString(folder.resolve("set.yaml"), """
                rule-set: mine
                vocabulary: diplomacy
                packs: [ ./mine ]
                parameters: { patience: 30 days }
                """);
        assertThat(Ran.sanad("check", folder.toString()).out()).isEqualTo("2 files checked: nothing wrong\n");
        assertThat(Ran.sanad("check", folder.resolve("mine").toString()).out())
                .isEqualTo("1 file checked: nothing wrong\n");
    }

    @Test
    void a_remedy_is_one_for_what_was_done(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), """
                dossier: d
                vocabulary: diplomacy
                actors: [ { id: arc, type: state } ]
                sources: [ { id: wire, text: They agreed on joint drills today. } ]
                events: [ { id: e, kind: agreement-made, by: [arc], parties: [arc], cites: [ { source: wire } ] } ]
                """);
        assertThat(Ran.sanad("check", file.toString()).out())
                .contains("'text' names a file, and this looks like the text itself")
                .contains("has no role 'by'\n")
                .contains("known: condition, denies, due, implements, in, made-at, manner, parties, ");
    }

    @Test
    void a_rule_beside_a_rule_set_that_names_what_is_not_there_is_never_called_right(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("set.yaml"), "rule-set: mine\nvocabulary: diplomacy\npacks: [./gone.yaml]\n");
        Path rule = Files.writeString(folder.resolve("rule.yaml"), "rule: mine\nstrenght: probable\n");
        assertThat(Ran.sanad("check", rule.toString()).out()).contains("[R003] a rule has no key 'strenght'");
        Files.writeString(folder.resolve("set.yaml"), "rule-set: mine\nvocabulary: gone\npacks: [./rule.yaml]\n");
        Files.writeString(rule, """
                rule: signal
                when: [ { fact: call-held, as: $it, where: { participants: $p } } ]
                then: { conclude: solidarity-signal, with: { parties: $p, shown-by: $it } }
                """);
        assertThat(Ran.sanad("check", rule.toString()).out()).contains("set.yaml:2:13: [V108]");
    }
}
