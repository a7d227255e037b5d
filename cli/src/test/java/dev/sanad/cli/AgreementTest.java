package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words agree with the names that a dossier gives, whoever these are. */
final class AgreementTest {
    private static final String DOSSIER = """
            dossier: d
            vocabulary: diplomacy
            as-of: 2024-04-01
            sources: [{ id: s, published: 2024-03-10 }]
            actors:
              - { id: jpn, name: { en: Japan, ar: اليابان }, type: state }
              - { id: irq, name: { en: Iraq, ar: العراق }, type: state }
              - { id: agency, name: { en: the agency, ar: الوكالة }, type: organisation }
              - { id: hamas, name: { en: Hamas, ar: { text: حماس, gender: f } }, type: organisation }
              - id: officials
                name:
                  en: { text: officials in Berlin, number: plural }
                  ar: { text: مسؤولون في برلين, oblique: مسؤولين في برلين }
                type: organisation
              - { id: minister, name: { en: the minister, ar: الوزير }, type: organisation }
            topics:
              - { id: system, name: { en: { text: setting up a system, noun: a system }, ar: إنشاء نظام } }
              - { id: drills, name: { en: F-16 drills, ar: تدريبات F-16 } }
            events:
            """;

    @TempDir
    private Path folder;

    private String told(String event, String language) throws IOException {
        String cited = "  - { id: e, " + event + ", cites: [{ source: s, said-by: [officials] }] }\n";
        Path file = Files.writeString(folder.resolve("d.yaml"), DOSSIER + cited);
        String dossier = file.toString();
        return Ran.sanad("reason", dossier, "--lang", language, "--width", "400")
                        .out()
                + Ran.sanad("reason", "--unused", dossier, "--lang", language, "--width", "400")
                        .out();
    }

    private String arabic(String event) throws IOException {
        return told(event, "ar");
    }

    @Test
    void what_is_awaited_agrees_with_what_it_is() throws IOException {
        assertThat(arabic("kind: plan-announced, by: [irq], what: drills, window: 2024-05, time: 2024-03-01"))
                .contains("ما زالت تدريبات F-16 من جانب العراق (المرتقبة في مايو ٢٠٢٤) مرتقبة");
        assertThat(arabic("kind: plan-announced, by: [irq], what: system, window: 2024-05, time: 2024-03-01"))
                .contains("ما زال إنشاء نظام من جانب العراق (المرتقب في مايو ٢٠٢٤) مرتقبًا");
    }

    @Test
    void a_verb_agrees_with_the_first_name_in_gender_alone() throws IOException {
        assertThat(arabic("kind: call-held, participants: [irq, jpn]")).contains("أجرى العراق واليابان محادثات هاتفية");
        assertThat(arabic("kind: call-held, participants: [jpn, minister]"))
                .contains("أجرت اليابان والوزير محادثات هاتفية");
        assertThat(arabic("kind: call-held, participants: [agency, irq]")).contains("أجرت الوكالة والعراق");
        assertThat(arabic("kind: call-held, participants: [hamas, irq]")).contains("أجرت حماس والعراق");
        assertThat(arabic("kind: call-held, participants: [minister, officials]"))
                .contains("أجرى الوزير ومسؤولون في برلين");
    }

    @Test
    void two_do_it_to_both_of_them_and_more_to_all_of_them() throws IOException {
        assertThat(arabic("kind: agreement-made, parties: [irq, jpn], topics: [system]"))
                .contains("العراق واليابان فيما بينهما");
        assertThat(arabic("kind: agreement-made, parties: [irq, jpn, minister], topics: [system]"))
                .contains("العراق واليابان والوزير فيما بينها");
    }

    @Test
    void a_name_after_a_preposition_stands_in_its_other_form() throws IOException {
        String text = arabic("kind: aid-given, by: [jpn], to: [irq, officials]");
        assertThat(text).contains("قدّمت اليابان مساعدة إلى العراق ومسؤولين في برلين");
        assertThat(Ran.sanad("report", folder.resolve("d.yaml").toString(), "--lang", "ar")
                        .out())
                .contains("نقلًا عن مسؤولين في برلين");
    }

    @Test
    void a_plan_and_a_guess_are_told_without_a_past_verb() throws IOException {
        assertThat(told("kind: measure-carried-out, by: [jpn], measure: system, modality: planned", "en"))
                .contains("The implementation of a system by Japan is planned")
                .doesNotContain("Japan carried out");
        assertThat(arabic("kind: measure-carried-out, by: [jpn], measure: system, modality: denied"))
                .contains("نُفي القيام بإنشاء نظام من جانب اليابان");
        assertThat(arabic("kind: ties-strengthened, by: [jpn], with: [irq], modality: speculated"))
                .contains("تشير تكهنات إلى سعي اليابان إلى تعزيز العلاقات مع العراق");
    }

    @Test
    void a_list_of_acts_is_in_order_of_time_and_says_once_whose_they_are() throws IOException {
        assertThat(told(
                        "kind: relations-cut, by: [irq], to: [jpn], time: 2024-03-05, cites: [{ source: s }] }\n"
                                + "  - { id: a, kind: persons-expelled, by: [irq], to: [jpn], time: 2024-03-07",
                        "en"))
                .contains("the cutting of relations on 5 March 2024 and the expulsion of 7 March 2024 by Iraq");
    }

    @Test
    void a_party_withdraws_from_an_agreement() throws IOException {
        String withdrawn =
                "time: 2024-03-05, cites: [{ source: s }] }\n  - { id: w, kind: withdrawal, of: e, by: [jpn]";
        assertThat(told("kind: agreement-made, parties: [jpn, irq], topics: [drills], " + withdrawn, "en"))
                .contains("Japan withdrew from the agreement of 5 March 2024");
        assertThat(arabic("kind: agreement-made, parties: [jpn, irq], topics: [drills], " + withdrawn))
                .contains("انسحبت اليابان من الاتفاق المبرم في ٥ مارس ٢٠٢٤");
    }

    @Test
    void a_noun_stands_where_a_gerund_would_not() throws IOException {
        assertThat(told("kind: measure-carried-out, by: [jpn], measure: system", "en"))
                .contains("Japan went ahead with a system");
        assertThat(told("kind: measure-discussed, by: [jpn], measure: system", "en"))
                .contains("Japan discussed setting up a system");
    }
}
