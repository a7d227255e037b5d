package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mention says of what is planned, guessed at, denied or a mere condition that it is; what is reported reads as it is. */
final class MentionTest {
    @TempDir
    private Path folder;

    private String printed(String events, String language) throws IOException {
        Path dossier = Files.writeString(folder.resolve("d.yaml"), """
                dossier: d
                vocabulary: diplomacy
                as-of: 2024-06-10
                sources: [{ id: s, published: 2024-06-01 }]
                actors:
                  - { id: bal, type: state, name: { en: Baltia, ar: بلطيا } }
                  - { id: cor, type: state, name: { en: Coronia, ar: كورونيا } }
                topics:
                  - { id: ports, name: { en: closing the ports, ar: إغلاق الموانئ } }
                events:
                """ + events.indent(2));
        return Ran.sanad("reason", dossier.toString(), "--lang", language, "--width", "400")
                .out();
    }

    private static final String PLANNED = """
            - { id: trip, kind: visit-made, participants: [bal, cor], visitor: [bal], host: cor, modality: planned, time: 2024-07, cites: [{ source: s }] }
            """;

    private static final String DENIED = """
            - { id: strike, kind: air-strike, by: [bal], to: [cor], time: 2024-05-03, cites: [{ source: s }] }
            - { id: no, kind: air-strike, by: [bal], to: [cor], denies: strike, modality: denied, cites: [{ source: s, said-by: [bal] }] }
            """;

    private static final String CONDITION = """
            - { id: tariff, kind: tariff-imposed, by: [cor], to: [bal], modality: conditional, cites: [{ source: s }] }
            - { id: deal, kind: agreement-made, parties: [bal, cor], topics: [ports], condition: tariff, time: 2024-05-02, cites: [{ source: s }] }
            """;

    @Test
    void a_visit_that_is_only_planned_is_a_planned_visit_and_nothing_happened_since() throws IOException {
        assertThat(printed(PLANNED, "en"))
                .contains(
                        "Baltia and Coronia are reported to be taking part in the visit planned for July 2024.",
                        "Since the visit planned for July 2024 was reported, neither the meeting nor its cancellation has been");
        assertThat(printed(PLANNED, "ar"))
                .contains("تشارك بلطيا وكورونيا في الزيارة المقررة في يوليو ٢٠٢٤، بحسب ما ورد.");
    }

    @Test
    void what_is_planned_has_a_sentence_though_its_kind_has_none_for_that() throws IOException {
        String sanctions = """
                - { id: e, kind: sanction-imposed, by: [bal], to: [cor], modality: planned, time: 2024-07, cites: [{ source: s }] }
                - { id: d, kind: agreement-made, parties: [bal, cor], topics: [ports], condition: e, time: 2024-05-02, cites: [{ source: s }] }
                """;
        assertThat(printed(sanctions, "en")).contains("The sanctions by Baltia on Coronia are planned for July 2024.");
        assertThat(printed(sanctions, "ar")).contains("عقوبات بلطيا على كورونيا مقررة في يوليو ٢٠٢٤.");
    }

    @Test
    void a_denial_is_not_denied_but_contradicted() throws IOException {
        assertThat(printed(DENIED, "en"))
                .contains("anybody contradicted the denial of the alleged air strike by Baltia on 3 May 2024");
        assertThat(printed(DENIED, "ar"))
                .contains("رد أي طرف على نفي الغارة الجوية المزعومة من جانب بلطيا في ٣ مايو ٢٠٢٤");
    }

    @Test
    void what_a_promise_depends_on_is_any_such_deed() throws IOException {
        assertThat(printed(CONDITION, "en"))
                .contains("committed to closing the ports in the event of any trade restriction by Coronia");
        assertThat(printed(CONDITION, "ar")).contains("في حال وقوع القيود التجارية من جانب كورونيا");
    }
}
