package dev.sanad.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip in a pack is reported once, at its place, with what to write instead. */
final class OneCauseTest {
    private static final String RULE = """
            rule: done
            when:
              - { fact: deed-done, as: $done, where: { by: $who } }
            then: { conclude: closed, with: { by: $who, of: $done } }
            because: { en: "{done} by {who}" }
            """;

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void a_pack() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "pack: p\nvocabulary: ././kinds.yaml\n");
        Files.writeString(folder.resolve("kinds.yaml"), """
                vocabulary: kinds
                extends: [diplomacy]
                kinds: { deed-done: { is-a: deed, phrase: { en: "{by} did it[ to {to}]" } } }
                conclusions:
                  closed: { roles: { by: { type: actors }, of: { type: event } } }
                """);
        Files.writeString(folder.resolve("rule.yaml"), RULE);
        Files.writeString(folder.resolve("rule.cases.yaml"), """
                rules: [done]
                as-of: 2023-01-10
                cases: [ { case: nothing is done, expect-not: [ closed ] } ]
                """);
        Files.writeString(folder.resolve("set.yaml"), """
                rule-set: s
                vocabulary: ./kinds.yaml
                packs: [ ./rule.yaml ]
                """);
    }

    @Test
    void without_a_slip_nothing_is_wrong() {
        assertThat(FileCheck.of(List.of(folder)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kinds.yaml | is-a: deed | is-a: deeed | kinds.yaml:3:29: [V101] unknown kind 'deeed'; did you mean 'deed'?",
                "rule.cases.yaml | [done] | [doen] | cases.yaml:1:9: [T202]",
                "set.yaml | ./rule | ./rul | set.yaml:3:10: [C101]",
                "rule.yaml | because: | `rule: other\ntitle: x\nwhen: []\nbecause:` | rule.yaml:5:1: [R002] the key 'rule'",
                "rule.yaml | `\"{done} by {who}\"` | `{done} by {who}` | quote a text that contains brackets",
                "rule.yaml | `\"{done} by {who}\"` | `“{done} by {who}”` | no quotation mark; write \" instead",
                "rule.yaml | `then:` | `  - { not: { fact: deed-done } }\nthen:` | rule.yaml:4:12: [R004] 'not' takes a kind",
                "rule.yaml | `then:` | `  - { count: { of: deed-don, distinct: by, at-least: 2 } }\nthen:` | [R101] unknown kind",
                "rule.yaml | `then:` | `  - { fact: deed, where: { by: $who }, time: { after: done } }\nthen:` | write $done for a",
                "rule.yaml | `then:` | `  - { fact: closed, where: { of: $who, by: $who } }\nthen:` | 4:34: [R107] $who is actors",
            })
    void one_slip_is_one_problem(String file, String right, String wrong, String problem) throws IOException {
        Path slipped = folder.resolve(file);
        String text = Files.readString(slipped);
        assertThat(text).contains(right);
        Files.writeString(slipped, text.replace(right, wrong));
        assertThat(FileCheck.of(List.of(folder)).problems())
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void a_file_that_cannot_be_read_may_use_any_parameter() throws IOException {
        Files.writeString(folder.resolve("rule.yaml"), RULE + "note: [\n");
        Files.writeString(folder.resolve("set.yaml"), "parameters: { window: 3 days }\n", StandardOpenOption.APPEND);
        assertThat(FileCheck.of(List.of(folder)).problems())
                .singleElement()
                .asString()
                .contains("[R001]");
    }

    @Test
    void a_parameter_that_a_built_in_rule_needs_is_that_of_the_built_in_rule_set_where_none_is_set()
            throws IOException {
        Path set = Files.writeString(
                Files.createDirectories(folder.resolve("own")).resolve("set.yaml"),
                "rule-set: s\nvocabulary: diplomacy\npacks: [follow-up]\n");
        assertThat(FileCheck.of(List.of(set)).problems()).isEmpty();
    }

    @Test
    void a_wrong_key_in_the_place_of_a_missing_one_is_one_problem() throws IOException {
        Path dossier = Files.writeString(
                folder.resolve("d.yaml"), "dossier: d\nvocabulary: diplomacy\nactors: [ { id: a, kind: state } ]\n");
        assertThat(FileCheck.of(List.of(dossier)).problems())
                .singleElement()
                .asString()
                .contains(
                        "d.yaml:3:20: [D003] an actor has no key 'kind'", "did you mean 'type', which an actor needs?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            allow                     | this names no code, so it allows nothing
            allow: the reason         | this names no code, so it allows nothing
            allow D114 it is an old one | 'it' is not the code of a warning, so this allows nothing
            """)
    void a_comment_that_allows_nothing_is_one_problem(String comment, String said) throws IOException {
        Path dossier = Files.writeString(
                folder.resolve("d.yaml"), "dossier: d\n# sanad: " + comment + "\nvocabulary: diplomacy\n");
        assertThat(FileCheck.of(List.of(dossier)).problems())
                .extracting(Problem::message)
                .filteredOn(message -> message.contains("allow"))
                .contains(said)
                .hasSizeLessThanOrEqualTo(2);
    }
}
