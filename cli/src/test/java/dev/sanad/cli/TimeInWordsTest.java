package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times other than days are grammatical within sentences. */
class TimeInWordsTest {
    private static final String DOSSIER = """
            dossier: d
            vocabulary: diplomacy
            as-of: 2024-04-01
            sources: [{ id: s, published: 2024-03-10 }]
            actors:
              - { id: egy, name: { en: Egypt, ar: مصر }, type: state }
              - { id: sdn, name: { en: Sudan, ar: السودان }, type: state }
            topics: [{ id: water, name: { en: water, ar: المياه } }]
            events:
              - { id: a, kind: agreement-made, parties: [egy, sdn], topics: [water], time: 2024-03-01/2024-03-03, cites: [{ source: s }] }
              - { id: b, kind: call-held, participants: [egy, sdn], topics: [water], time: 2024-03-05/2024-03-07, cites: [{ source: s }] }
            """;

    @Test
    void an_event_over_several_days_is_mentioned_with_the_preposition_of_a_span(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), DOSSIER);
        assertThat(Ran.sanad("reason", file.toString(), "--lang", "ar", "--width", "200")
                        .out())
                .contains("تناولت المكالمة الهاتفية من ٥ إلى ٧ مارس ٢٠٢٤ ما ورد في الاتفاق المبرم من ١")
                .doesNotContain("في من");
    }
}
