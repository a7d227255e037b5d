package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an analyst can reject, and how she names it. */
class RejectionTest {
    private static final LocalizedText WHY = LocalizedText.of("not so");

    @TempDir
    Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "{ finding: c-12, reason: no }",
                        "6:16: [D135] 'c-12' is not the id of a finding; write it as it is printed after the finding: 'c-' and at least 4 digits of 0-9 and a-f"),
                Arguments.of(
                        "{ finding: c-12ab, where: { of: call }, reason: no }",
                        "6:5: [D135] 'c-12ab' is a single finding, which no role describes further; leave 'where' out, or name a kind under 'finding'"),
                Arguments.of(
                        "{ finding: agreement-made, reason: no }",
                        "6:16: [D135] 'agreement-made' is reported, never concluded by a rule; name a kind of conclusions, or a finding by its id"),
                Arguments.of(
                        "{ finding: call, reason: no }",
                        "6:16: [D135] 'call' is an event, which is reported and not concluded; take the event or its citation out, or record who denies it"),
                Arguments.of(
                        "{ finding: violation-clam, reason: no }",
                        "6:16: [D101] unknown kind 'violation-clam'; did you mean 'violation-claim'?"),
                Arguments.of(
                        "{ finding: violation-claim, where: { respondant: kor }, reason: no }",
                        "6:42: [D102] the kind 'violation-claim' has no role 'respondant'; did you mean 'respondent'?"),
                Arguments.of(
                        "{ finding: violation-claim, where: { respondent: kro }, reason: no }",
                        "6:54: [D104] unknown actor 'kro'; did you mean 'kor'?"),
                Arguments.of(
                        "{ finding: commitment-state, where: { of: c-xyz }, reason: no }",
                        "6:47: [D135] 'c-xyz' is not the id of a finding; write it as it is printed after the finding: 'c-' and at least 4 digits of 0-9 and a-f"),
                Arguments.of(
                        "{ finding: violation-claim }",
                        "6:5: [D005] a rejected finding has no 'reason'; add 'reason: ...'"),
                Arguments.of(
                        "{ finding: violation-claim, because: no, reason: no }",
                        "6:33: [D003] a rejected finding has no key 'because'; known: finding, reason, where"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_at_its_place(String rejected, String problem) {
        assertThat(reported(rejected)).containsExactly("d.yaml:" + problem);
    }

    @Test
    void a_finding_is_named_by_its_id_or_by_a_kind_with_some_roles() {
        assertThat(reported("{ finding: c-12ab, reason: no }")).isEmpty();
        assertThat(reported("{ finding: violation-claim, reason: { en: no, ar: لا } }"))
                .isEmpty();
        assertThat(reported("{ finding: violation-claim, where: { act: call, respondent: kor }, reason: no }"))
                .isEmpty();
        assertThat(reported("{ finding: commitment-state, where: { of: c-12ab }, reason: no }"))
                .isEmpty();
    }

    @Test
    void an_id_may_be_written_in_full_as_json_has_it() {
        assertThat(reported("{ finding: c-05cd0addb1daa0fc, reason: no }")).isEmpty();
        assertThat(reported("{ finding: commitment-state, where: { of: c-05cd0addb1daa0fc }, reason: no }"))
                .isEmpty();
    }

    @Test
    void a_rejection_made_in_code_is_checked_in_the_same_way() {
        var kinds = VocabularyReader.builtIn("diplomacy").orElseThrow();
        assertThat(Dossier.builder(kinds)
                        .rejected(Rejection.of("violation-claim", Roles.of(Map.of("act", Value.facts("gone"))), WHY))
                        .build()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("rejected finding 'violation-claim': [D106] unknown event 'gone'; none is defined");
        assertThat(Dossier.builder(kinds)
                        .rejected(Rejection.of("c-12ab", Roles.NONE, WHY))
                        .build()
                        .orElseThrow()
                        .rejected())
                .extracting(Rejection::finding)
                .containsExactly("c-12ab");
    }

    private java.util.List<String> reported(String rejected) {
        Written written = new Written(folder);
        return written.reported(written.read("""
                dossier: d
                vocabulary: diplomacy
                cast: [world]
                events: [ { id: call, kind: call-held, participants: [kor, jpn], background: true } ]
                rejected:
                  - %s
                """.formatted(rejected)));
    }
}
