package dev.sanad.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Problem;
import dev.sanad.core.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A kind made in code is checked as one in YAML is. */
class KindsInCodeTest {
    @Test
    void a_kind_takes_a_few_readable_lines() {
        Vocabulary vocabulary = Vocabulary.builder("parades")
                .extending(VocabularyReader.builtIn("diplomacy").orElseThrow())
                .kinds(Kind.reported("parade")
                        .under("occurrence")
                        .with(Role.of("by", RoleType.ACTORS).asRequired())
                        .with(Role.of("size", RoleType.CODE).oneOf("small", "large"))
                        .saying(Language.ENGLISH, "{by} held a[ {size}] parade"))
                .kinds(Kind.concluded("show-of-force")
                        .with(Role.of("of", RoleType.EVENT).accepting("parade")))
                .build()
                .orElseThrow();
        assertThat(vocabulary.isA(new KindId("parade"), new KindId("occurrence")))
                .isTrue();
        assertThat(vocabulary
                        .kind(new KindId("parade"))
                        .role("by")
                        .orElseThrow()
                        .required())
                .isTrue();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(Kind.reported("a").under("b"), "a: { is-a: b }", "[V101] unknown kind 'b'; known: a"),
                Arguments.of(
                        Kind.reported("a").under("a"),
                        "a: { is-a: a }",
                        "[V102] circular is-a: a is-a a; remove one is-a"),
                Arguments.of(
                        Kind.reported("a").with(Role.of("time", RoleType.TIME)),
                        "a: { roles: { time: { type: time } } }",
                        "[V103] 'time' is a role of every event; choose another name for the role"),
                Arguments.of(
                        Kind.reported("a").with(Role.of("of", RoleType.EVENT).accepting("b")),
                        "a: { roles: { of: { type: event, kinds: [b] } } }",
                        "[V105] unknown kind 'b'; known: a"),
                Arguments.of(
                        Kind.reported("a").with(Role.of("size", RoleType.CODE)),
                        "a: { roles: { size: { type: code } } }",
                        "[V106] the role 'size' is a code but lists no values; add 'values: [...]'"),
                Arguments.of(
                        Kind.reported("a b"),
                        "a b: {}",
                        "[V016] 'a b' cannot be a kind's id; use letters, digits, and . _ - between them"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported_as_in_yaml(Kind kind, String yaml, String reported) {
        assertThat(Vocabularies.reported("kinds: { " + yaml + " }"))
                .singleElement()
                .asString()
                .endsWith(reported);
        assertThat(reported(Vocabulary.builder("v").kinds(kind)))
                .containsExactly("kind '" + kind.id() + "': " + reported);
    }

    @Test
    void a_kind_declared_twice_a_retyped_role_and_an_unknown_place_are_refused() {
        Kind seen = Kind.reported("seen").with(Role.of("by", RoleType.ACTORS));
        assertThat(reported(Vocabulary.builder("v").kinds(seen, seen)))
                .containsExactly("kind 'seen': [V107] the kind 'seen' is already declared; choose another id");
        assertThat(reported(Vocabulary.builder("v")
                        .kinds(seen, Kind.reported("heard").under("seen").with(Role.of("by", RoleType.TEXT)))))
                .singleElement()
                .asString()
                .startsWith("kind 'heard': [V104] the role 'by' of heard is text, but actors in seen");
        assertThat(reported(Vocabulary.builder("v").kinds(seen.saying(Language.ENGLISH, "{bye} saw"))))
                .singleElement()
                .asString()
                .startsWith("kind 'seen': [V109] {bye} is");
    }

    private static List<String> reported(VocabularyBuilder builder) {
        return builder.build().problems().stream().map(Problem::toString).toList();
    }
}
