package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mention says whose it is, unless its sentence has just named them; names are written with the digits of the language. */
final class WhoseTest {
    @TempDir
    private Path folder;

    private Path dossier;

    @BeforeEach
    void write() throws IOException {
        dossier = Files.writeString(folder.resolve("d.yaml"), """
                dossier: d
                vocabulary: diplomacy
                as-of: 2024-04-01
                sources: [{ id: s, published: 2024-03-10 }]
                actors:
                  - { id: one, type: organisation, name: { en: Force 4, ar: القوة 4 } }
                  - { id: two, type: state, name: { en: Tessala, ar: تيسالا } }
                topics:
                  - { id: drill, name: { en: F-16 drills, ar: تدريبات F-16 } }
                  - { id: parade, name: { en: a parade, ar: عرض عسكري } }
                events:
                  - { id: plan, kind: plan-announced, by: [one], what: drill, window: 2024-05, time: 2024-03-01, cites: [{ source: s }] }
                  - { id: own, kind: characterised, by: [one], of: plan, as: parade, cites: [{ source: s }] }
                  - { id: other, kind: accusation, by: [two], of: plan, time: 2024-03-02, cites: [{ source: s }] }
                  - { id: answer, kind: accusation-rejected, by: [one], of: other, time: 2024-03-03, cites: [{ source: s }] }
                """);
    }

    private String events(String language) {
        return Ran.sanad("sources", dossier.toString(), "--lang", language, "--width", "300")
                .out();
    }

    @Test
    void a_mention_names_who_acts_in_it_only_if_its_sentence_has_not() {
        assertThat(events("en"))
                .contains(
                        "Force 4 called the plan for May 2024 a parade.",
                        "Tessala made an accusation about the plan of Force 4 for May 2024.",
                        "Force 4 rejected the accusation about the accusation of 2 March 2024 by Tessala.");
        assertThat(events("ar"))
                .contains(
                        "وصفت القوة ٤ الخطة المقرر تنفيذها في مايو ٢٠٢٤ بعرض عسكري.",
                        "وجّهت تيسالا اتهامًا بشأن خطة القوة ٤ المقرر تنفيذها في مايو ٢٠٢٤.");
    }

    @Test
    void arabic_names_have_arabic_digits_but_not_in_words_of_latin_letters() {
        assertThat(events("ar")).contains("أعلنت القوة ٤ خطة لتدريبات F-16 في مايو ٢٠٢٤.");
        assertThat(events("ar-MA")).contains("القوة 4");
    }
}
