package dev.sanad.core.vocabulary;

import static dev.sanad.core.vocabulary.Vocabularies.reported;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem of a vocabulary is reported once, at its place, with a remedy. */
class VocabularyProblemsTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "kinds: { talks: {}, call: { is-a: talk } }",
                        "2:35: [V101] unknown kind 'talk'; did you mean 'talks'?"),
                Arguments.of(
                        "kinds: { a: { is-a: b }, b: { is-a: a } }",
                        "2:21: [V102] circular is-a: a is-a b is-a a; remove one is-a"),
                Arguments.of("kinds: { a: { is-a: a } }", "2:21: [V102] circular is-a: a is-a a; remove one is-a"),
                Arguments.of(
                        "kinds: { a: { roles: { time: { type: time } } } }",
                        "2:24: [V103] 'time' is a role of every event; choose another name for the role"),
                Arguments.of(
                        "kinds: { a: { roles: { by: { type: text } } }, b: { is-a: a, roles: { by: { type: actor } } } }",
                        "2:71: [V104] the role 'by' of b is actors, but text in a; give it the same type, or another name"),
                Arguments.of(
                        "kinds: { talks: { roles: { of: { type: event, kinds: [talk] } } } }",
                        "2:28: [V105] unknown kind 'talk'; did you mean 'talks'?"),
                Arguments.of(
                        "kinds: { a: { roles: { c: { type: code } } } }",
                        "2:27: [V106] the role 'c' is a code but lists no values; add 'values: [...]'"),
                Arguments.of(
                        "conclusions: { a: { roles: { how: { type: code, values: [kept], manner-of: by }, by: { type: actor } } } }",
                        "2:76: [V109] 'by' is not a role for topics of a; name the role whose topics may state the manner"),
                Arguments.of(
                        "kinds: { a: {} }\nconclusions: { a: {} }",
                        "3:16: [V107] the kind 'a' is already declared; choose another id"),
                Arguments.of(
                        "extends: [diplomcy]",
                        "2:11: [V108] unknown built-in vocabulary 'diplomcy'; did you mean 'diplomacy'?"),
                Arguments.of(
                        "extends: [diplomacy]\nkinds: { call-held: {} }",
                        "3:10: [V107] the kind 'call-held' is already declared; choose another id"),
                Arguments.of(
                        "kinds: { a: { roles: { of: { type: event, kinds: [b] } } }, c: { is-a: a } }",
                        "2:24: [V105] unknown kind 'b'; known: a, c"),
                Arguments.of(
                        "kinds: { a: { roles: { by: { type: actor, kinds: [a] } } } }",
                        "2:43: [V003] the role 'by' has no key 'kinds'; known: label, required, type"),
                Arguments.of(
                        "kinds: { a: { roles: { at: { type: time, values: [x] } } } }",
                        "2:42: [V003] the role 'at' has no key 'values'; known: label, required, type"),
                Arguments.of(
                        "kinds: { a: { phrase: { en: \"{by} acted\" }, roles: { bye: { type: actor } } } }",
                        "2:30: [V109] {by} is not a role of a; did you mean 'bye'?"),
                Arguments.of(
                        "kinds: { a: { phrase: \"{when-by} or {when-due}\", roles: { by: { type: actor }, due: { type: time } } } }",
                        "2:24: [V109] {when-by} is not a role of a; known: by, due"),
                Arguments.of(
                        "conclusions: { a: { shown: { block: claimz }, roles: { by: { type: actor } } } }",
                        "2:37: [V013] 'claimz' is not a block of the page; did you mean 'claims'?"),
                Arguments.of(
                        "conclusions: { a: { shown: { who: bye, row: \"{by}\" }, roles: { by: { type: actor } } } }",
                        "2:35: [V109] 'bye' is not a role of a; did you mean 'by'?"),
                Arguments.of(
                        "conclusions: { a: { shown: { open: [over] }, roles: { state: { type: code, values: [ever] } } } }",
                        "2:37: [V109] 'over' is not a value of the role 'state' of a; did you mean 'ever'?"),
                Arguments.of(
                        "kinds: { a: { mention: \"the act[ of {tme}]\" } }",
                        "2:37: [V109] {tme} is not a role of a; none is defined"),
                Arguments.of(
                        "kinds: { a: { roles: { by: { type: actorz } } } }",
                        "2:36: [V013] 'actorz' is not a type; did you mean 'actor'?"),
                Arguments.of(
                        "kinds: { a: { label: { english: x } } }",
                        "2:24: [V018] 'english' is not a language code; use codes such as en and ar"),
                Arguments.of(
                        "kinds: [a]",
                        "2:8: [V004] 'kinds' must be a map of keys, not a list; write it as { key: value }, or each 'key: value' on a line"),
                Arguments.of(
                        "kinds: { a: { phrse: x } }",
                        "2:15: [V003] the kind 'a' has no key 'phrse'; did you mean 'phrase'?"),
                Arguments.of(
                        "kinds: {}\n---\nkinds: {}",
                        "4:1: [V004] a vocabulary is one document; move the part after '---' to a separate file"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported(String lines, String reported) {
        assertThat(reported(lines + "\n")).containsExactly("v.yaml:" + reported);
    }

    @Test
    void a_circle_of_files_is_reported_and_ends(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "vocabulary: a\nextends: [b.yaml]\n");
        Files.writeString(folder.resolve("b.yaml"), "vocabulary: b\nextends: [./a.yaml]\n");
        assertThat(VocabularyReader.read(folder.resolve("a.yaml"), "a.yaml").problems())
                .singleElement()
                .hasToString("b.yaml:2:11: [V102] this vocabulary extends itself through './a.yaml';"
                        + " remove one of the extensions");
    }

    @Test
    void where_an_extended_vocabulary_is_missing_its_kinds_are_not_called_unknown(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "vocabulary: a\nextends: [none.yaml]\nkinds: { x: { is-a: y } }\n");
        assertThat(VocabularyReader.read(folder.resolve("a.yaml"), "a.yaml").problems())
                .singleElement()
                .hasToString("a.yaml:2:11: [V010] 'none.yaml': there is no such file; check the path");
    }
}
