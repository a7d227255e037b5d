package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers to questions about the dossiers in seeds/, kept line by line. */
@Tag(Golden.TAG)
final class QuestionOutputTest {
    private static final Path ARTICLE = Golden.TOP.resolve("seeds/camp-david-2023");
    private static final Path STORY = Golden.TOP.resolve("seeds/trilateral-2023");

    static Stream<Arguments> questions() {
        List<Arguments> questions = new ArrayList<>();
        ask(questions, ARTICLE, "explain", "explain", "violation-claim");
        ask(questions, ARTICLE, "why-not", "why-not", "detachment");
        ask(questions, ARTICLE, "watch-for", "watch-for");
        ask(questions, ARTICLE, "what-if", "what-if", "--without", "launch-condemned");
        ask(questions, STORY, "replay", "replay", "--to", "2023-11-12");
        ask(questions, STORY, "sources", "sources", "--as-of", "2023-11-12");
        for (String language : new String[] {"en", "ar"}) {
            questions.add(Arguments.of(
                    ARTICLE.resolve("expected/report." + language + ".md"),
                    List.of("report", ARTICLE.toString(), "--format", "markdown", "--lang", language)));
        }
        return questions.stream();
    }

    /** In both languages, and as JSON. */
    private static void ask(List<Arguments> questions, Path dossier, String name, String command, String... more) {
        for (String[] form : new String[][] {{"en.txt"}, {"ar.txt", "--lang", "ar"}, {"json", "--format", "json"}}) {
            List<String> arguments = new ArrayList<>(List.of(command, dossier.toString()));
            arguments.addAll(List.of(more));
            arguments.addAll(List.of(form).subList(1, form.length));
            questions.add(Arguments.of(dossier.resolve("expected/" + name + "." + form[0]), arguments));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void it_reads_as_kept(Path expected, List<String> arguments) {
        Ran ran = Ran.sanad(arguments.toArray(new String[0]));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        Golden.check(expected, ran.out());
    }

    @Test
    void two_reports_of_one_agency_are_told_apart_by_their_days() {
        String truce = Golden.TOP.resolve("seeds/sarim-truce-2024").toString();
        assertThat(Ran.sanad("reason", truce, "--width", "300").out())
                .contains("3 root sources: Lakes News Agency (10 January 2024), Lakes News Agency (6 February 2024)"
                        + " and The Nuba Daily (11 January 2024); every premise")
                .contains("Radio Hirak, reliability C, paragraph 3;");
        assertThat(Ran.sanad("reason", truce, "--width", "300", "--lang", "ar").out())
                .contains("وكالة أنباء البحيرات (١٠ يناير ٢٠٢٤) ووكالة أنباء البحيرات (٦ فبراير ٢٠٢٤) وصحيفة نوبة");
    }

    @Test
    void sources_that_are_published_later_are_unknown() {
        String dossier = ARTICLE.toString();
        assertThat(Ran.sanad("sources", dossier, "--as-of", "2010-01-01").out())
                .contains("United Nations Security Council (12 June 2009): a root source   unsc-resolution-1874")
                .doesNotContain("Yonhap");
        assertThat(Ran.sanad("sources", dossier, "--as-of", "1999-01-01").out())
                .isEqualTo("The Camp David summit and its follow-up: independence of sources as of 1 January 1999\n\n"
                        + "No sources are known as of that day.\n");
    }

    @Test
    void an_event_that_is_asked_about_is_called_one() {
        assertThat(Ran.sanad("explain", ARTICLE.toString(), "launch").err())
                .contains("[X103] 'launch' is an event of the dossier, not a conclusion")
                .contains("'sanad what-if DOSSIER --without launch' shows which ones rest on it");
    }

    @Test
    void a_change_fails_a_script_that_asks_for_that() {
        String dossier = ARTICLE.toString();
        assertThat(Ran.sanad("what-if", dossier, "--without", "launch", "--fail-on-change")
                        .exitCode())
                .isEqualTo(1);
        assertThat(Ran.sanad("what-if", dossier, "--fail-on-change").exitCode()).isZero();
    }

    @Test
    void another_day_another_parameter_and_another_modality_are_compared_with_what_is() {
        String dossier = ARTICLE.toString();
        assertThat(Ran.sanad("what-if", dossier, "--as-of", "2023-11-01", "--width", "200")
                        .out())
                .contains("awaited → not reported in its time");
        assertThat(Ran.sanad("what-if", dossier, "--set", "follow-up-window=10 days", "--width", "200")
                        .out())
                .contains("No longer follows:", "followed up their agreement on joint military exercises");
        assertThat(Ran.sanad("what-if", dossier, "--modality", "summit-agreement=planned")
                        .out())
                .contains("No longer follows:");
    }

    @Test
    void two_rule_sets_are_compared_on_the_same_dossiers(@TempDir Path folder) throws Exception {
        String dossier = ARTICLE.toString();
        String mine = Files.writeString(folder.resolve("mine.yaml"), """
                        rule-set: mine
                        vocabulary: diplomacy
                        packs: [follow-up, commitments, norms, meetings, disputes, signals, exchanges, instruments, elections]
                        without: [violation-claim]
                        parameters: { follow-up-window: 10 days, recurrence-window: 12 months, meeting-brought-forward: 7 days, same-event-window: 3 days, negotiation-window: 180 days, reaction-window: 30 days, answer-window: 36 months, episode-window: 12 months }
                        languages: [en, ar]
                        trusted: false
                        """).toString();
        Ran ran = Ran.sanad("diff", "diplomacy", mine, dossier, "--width", "200", "--fail-on-change");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains("No longer follows:", "followed up their agreement on joint military exercises", "violation");
        assertThat(Ran.sanad("diff", mine, "diplomacy", dossier).out()).doesNotContain("No longer follows:");
        assertThat(Ran.sanad("diff", "diplomacy", "diplomacy", dossier, "--fail-on-change")
                        .exitCode())
                .isZero();
        assertThat(Ran.sanad("diff", "diplomacy", mine, dossier, "--rules", mine)
                        .err())
                .contains("unknown option '--rules'");
        assertThat(Ran.sanad("diff", "diplomacy", "nosuch.yaml", dossier).exitCode())
                .isEqualTo(3);
        assertThat(Ran.sanad("diff", "diplomacy", "diplomcy", dossier).err()).contains("did you mean 'diplomacy'?");
        assertThat(Ran.sanad("diff", "diplomacy", dossier).exitCode()).isEqualTo(2);
    }

    @Test
    void what_is_added_from_a_file_is_reasoned_with(@TempDir Path folder) throws Exception {
        Path events = Files.writeString(folder.resolve("more.yaml"), """
                sources:
                  - { id: wire, published: 2023-09-08 }
                events:
                  - id: rocket
                    kind: launch-made
                    by: prk
                    time: 2023-09-08
                    cites: [{ source: wire }]
                """);
        Ran ran = Ran.sanad("what-if", ARTICLE.toString(), "--add", events.toString(), "--width", "200");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("not yet triggered → triggered");
    }

    @Test
    void what_is_not_there_cannot_be_otherwise() {
        String dossier = ARTICLE.toString();
        assertThat(Ran.sanad("what-if", dossier, "--without", "lanch"))
                .satisfies(ran -> assertThat(ran.exitCode()).isEqualTo(2))
                .satisfies(
                        ran -> assertThat(ran.err()).contains("there is no event 'lanch'", "did you mean 'launch'?"));
        assertThat(Ran.sanad("what-if", dossier, "--without-source", "yonhab").err())
                .contains("there is no source 'yonhab'", "did you mean 'yonhap'?");
        assertThat(Ran.sanad("what-if", dossier, "--set", "follow-up-windw=3 days"))
                .satisfies(ran -> assertThat(ran.exitCode()).isEqualTo(3))
                .satisfies(ran -> assertThat(ran.err()).contains("[C109]", "did you mean 'follow-up-window'?"));
        assertThat(Ran.sanad("what-if", dossier, "--set", "follow-up-window=soon")
                        .err())
                .contains("'soon' is not a length of time");
        assertThat(Ran.sanad("what-if", dossier, "--modality", "launch=plannd").err())
                .contains("did you mean 'planned'?");
        assertThat(Ran.sanad("replay", dossier, "--from", "2023-09-09", "--to", "2023-09-01")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Ran.sanad("explain", dossier).exitCode()).isEqualTo(2);
        assertThat(Ran.sanad("explain", dossier, "violation-claim", "--limit", "0"))
                .satisfies(ran -> assertThat(ran.exitCode()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("--limit must be at least 1"));
        assertThat(Ran.sanad("what-if", dossier, "--set", "follow-up-window=").err())
                .contains("--set follow-up-window: there is no value after the '='");
        assertThat(Ran.sanad("why-not", dossier, "violation-claim{respondent: [")
                        .err())
                .contains("[X001]", "close every bracket and brace");
        assertThat(Ran.sanad("what-if", dossier, "--add", dossier + "/nosuch.yaml"))
                .satisfies(ran -> assertThat(ran.exitCode()).isEqualTo(3))
                .satisfies(ran -> assertThat(ran.err()).contains("there is no such file"));
    }

    @Test
    void supports_and_repairs_are_reported_when_asked_for() {
        assertThat(Ran.sanad("reason", ARTICLE.toString(), "--format", "json", "--supports")
                        .out())
                .contains("\"supportsComplete\" : true", "\"repairsComplete\" : true");
        assertThat(Ran.sanad("reason", ARTICLE.toString(), "--format", "json").out())
                .doesNotContain("\"supports\"");
    }
}
