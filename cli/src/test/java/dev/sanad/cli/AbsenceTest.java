package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not reported is said as a reader of news would put it, not as the pattern of a rule. */
final class AbsenceTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void a_rule_that_asks_what_is_not_on_file() throws IOException {
        Files.writeString(folder.resolve("kinds.yaml"), """
                vocabulary: mine
                extends: [diplomacy]
                kinds:
                  cable: { label: { en: cable, ar: برقية }, roles: { to: { type: actors, label: { en: to, ar: إلى } } } }
                conclusions:
                  quiet: { phrase: { en: "{of} was quiet", ar: "مرّت {of} بهدوء" }, roles: { of: { type: event } } }
                """);
        Files.writeString(folder.resolve("rules.yaml"), """
                pack: mine
                vocabulary: ./kinds.yaml
                ---
                rule: quiet
                when:
                  - not: cancellation
                    where: { of: $call }
                  - fact: call-held
                    as: $call
                    where: { participants: $all, topics: $topics }
                  - not: act-condemned
                    where: { by: $all, topics: { compatible-with: $topics } }
                    time: { after: $call, within: 1 week }
                  - not: cable
                    where: { to: $all }
                then: { conclude: quiet, with: { of: $call } }
                """);
        Files.writeString(folder.resolve("d.yaml"), """
                dossier: d
                vocabulary: ./kinds.yaml
                as-of: 2023-09-20
                sources: [{ id: paper, published: 2023-09-08 }]
                actors:
                  - { id: kor, name: { en: South Korea, ar: كوريا الجنوبية }, type: state }
                  - { id: usa, name: { en: the United States, ar: الولايات المتحدة }, type: state }
                topics: [{ id: trade, name: { en: trade, ar: التجارة } }]
                events:
                  - { id: call, kind: call-held, participants: [kor, usa], topics: [trade], time: 2023-09-07, cites: [{ source: paper }] }
                """);
    }

    private String reason(String language) {
        Ran ran = Ran.sanad(
                "reason",
                folder.resolve("d.yaml").toString(),
                "--rules",
                folder.resolve("rules.yaml").toString(),
                "--lang",
                language,
                "--width",
                "300");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return ran.out();
    }

    @Test
    void the_absences_of_a_step_stand_together_after_what_is_on_file() {
        assertThat(reason("en")).contains("""
                  ├─ • On 7 September 2023 South Korea and the United States held a call about trade.   call
                  │     paper
                  └─ ∅ Nothing reported as of 20 September 2023 (the last source is of 8 September 2023) shows that:
                       - the call of 7 September 2023 was cancelled
                       - South Korea and the United States issued a condemnation (topics: trade, if stated), within 1 week after 7 September 2023
                       - there was any cable (to: South Korea and the United States)
                """.indent(0));
    }

    @Test
    void arabic_says_the_same() {
        assertThat(reason("ar")).contains("""
                  └─ ∅ لم يُسجَّل حتى ٢٠ سبتمبر ٢٠٢٣ (وآخر مصدر بتاريخ ٨ سبتمبر ٢٠٢٣) ما مفاده:
                       - أُلغيت المكالمة الهاتفية في ٧ سبتمبر ٢٠٢٣
                       - أصدرت كوريا الجنوبية والولايات المتحدة إدانة (الموضوعات: التجارة أو بلا تحديد)، خلال أسبوع واحد بعد ٧ سبتمبر ٢٠٢٣
                       - وقع شيء من نوع برقية (إلى: كوريا الجنوبية والولايات المتحدة)
                """.indent(0));
    }
}
