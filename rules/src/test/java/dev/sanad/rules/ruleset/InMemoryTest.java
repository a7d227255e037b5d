package dev.sanad.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a service receives need not become a file first. */
class InMemoryTest {
    private static final String DOSSIER = """
            dossier: d
            vocabulary: diplomacy
            actors: [{ id: kor, type: state }, { id: usa, type: state }]
            events: [{ id: call, kind: call-held, participants: [kor, usa], background: true }]
            """;
    private static final String RULES = """
            pack: mine
            ---
            rule: talked
            when: [ { fact: call-held, as: $call } ]
            then: { conclude: signal, with: { of: $call } }
            """;

    @Test
    void a_dossier_is_read_from_text_and_from_a_stream() {
        Dossier read = DossierReader.read("request", DOSSIER).orElseThrow();
        assertThat(read.events()).hasSize(1);
        assertThat(DossierReader.read("request", stream(DOSSIER)).orElseThrow().events())
                .isEqualTo(read.events());
        assertThat(reported(DossierReader.read("request", stream(DOSSIER.replace("usa]", "uss]")))))
                .containsExactly("request:4:59: [D104] unknown actor 'uss'; did you mean 'usa'?");
    }

    @Test
    void rules_and_a_vocabulary_are_too() {
        RuleSet rules = RuleSetReader.read("request", "rule-set: mine\nvocabulary: diplomacy\npacks: [ disputes ]\n")
                .orElseThrow();
        assertThat(rules.rules()).isNotEmpty();
        assertThat(new DroolsReasoner(rules)
                        .reason(
                                DossierReader.read("request", DOSSIER).orElseThrow(),
                                AsOf.parse("2024-01-01").orElseThrow())
                        .conclusions())
                .isEmpty();
        assertThat(reported(RuleSetReader.read("request", stream(RULES.replace("call-held", "call-hold")))))
                .anyMatch(problem -> problem.startsWith("request:4:17: [R1") && problem.contains("call-hold"));
        Vocabulary kinds = VocabularyReader.read("request", stream("vocabulary: v\nkinds: { seen: {} }\n"))
                .orElseThrow();
        assertThat(kinds.kinds()).hasSize(1);
    }

    @Test
    void no_file_can_be_named_from_memory() {
        assertThat(reported(DossierReader.read("request", DOSSIER + "sources: [{ id: s, text: /etc/passwd }]\n")))
                .containsExactly("request:5:26: [D010] no file can be named here; leave 'text' out");
    }

    @Test
    void a_stream_that_fails_or_is_no_text_is_reported() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the peer has gone");
            }
        };
        assertThat(reported(DossierReader.read("request", broken)))
                .containsExactly("request: [D010] the stream cannot be read: the peer has gone; read it again");
        assertThat(reported(DossierReader.read("request", new ByteArrayInputStream(new byte[] {'a', (byte) 0xFF}))))
                .containsExactly("request:1:2: [D006] byte 0xFF is not UTF-8; save the file as UTF-8");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> reported(Checked<?> checked) {
        return checked.problems().stream().map(Problem::toString).toList();
    }
}
