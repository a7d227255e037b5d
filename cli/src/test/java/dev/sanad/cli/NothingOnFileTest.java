package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell or a page that would be empty says why. */
final class NothingOnFileTest {
    @TempDir
    private Path folder;

    private Ran reason(String dossier, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), dossier);
        String[] arguments = new String[more.length + 2];
        arguments[0] = "reason";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Ran.sanad(arguments);
    }

    @Test
    void a_dossier_whose_reports_are_all_taken_back_says_so() throws IOException {
        String dossier = """
                dossier: d
                vocabulary: diplomacy
                as-of: 2024-04-01
                sources: [{ id: s, published: 2024-03-10 }]
                actors: [{ id: jpn, type: state }, { id: kor, type: state }]
                events:
                  - { id: a, kind: call-held, participants: [jpn, kor], cites: [{ source: s, retracted: 2024-03-12 }] }
                  - { id: b, kind: meeting-held, participants: [jpn, kor], cites: [{ source: s, retracted: 2024-03-12 }] }
                """;
        assertThat(reason(dossier).out())
                .contains("None of its 2 events counts: the reports were taken back, or came later.");
        assertThat(reason(dossier, "--lang", "ar").out()).contains("حدثاه غير مسجّلين");
        assertThat(reason(dossier, "--as-of", "2024-03-11").out()).doesNotContain("counts: the reports");
    }

    @Test
    void a_matter_whose_state_is_undecided_says_so() throws IOException {
        String dossier = """
                dossier: d
                vocabulary: diplomacy
                as-of: 2024-12-01
                sources: [{ id: s, published: 2024-11-30 }]
                actors: [{ id: jpn, type: state }, { id: kor, type: state }, { id: prk, type: state }]
                topics: [{ id: aid, name: { en: aid, ar: المعونة } }]
                events:
                  - { id: c, kind: provocation, by: [prk], modality: conditional, cites: [{ source: s }] }
                  - { id: a, kind: agreement-made, parties: [jpn, kor], topics: [aid], condition: c, time: 2024-03, cites: [{ source: s }] }
                  - { id: b, kind: provocation, by: [prk], time: 2024-03, cites: [{ source: s }] }
                """;
        assertThat(reason(dossier, "--brief").out()).containsPattern("Aid +if any show +undecided ");
        assertThat(reason(dossier, "--brief", "--lang", "ar").out()).contains("غير محسوم");
    }
}
