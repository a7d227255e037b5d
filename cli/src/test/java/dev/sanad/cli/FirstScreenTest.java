package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads first, and how it is narrowed. */
final class FirstScreenTest {
    private static final String ARTICLE =
            Golden.TOP.resolve("seeds/camp-david-2023").toString();
    private static final String STORY =
            Golden.TOP.resolve("seeds/trilateral-2023").toString();

    @Test
    void the_brief_form_is_the_beginning_of_the_whole() {
        String whole = Ran.sanad("reason", ARTICLE).out();
        String brief = Ran.sanad("reason", ARTICLE, "--brief").out();
        assertThat(whole).startsWith(brief + "\nWhy\n");
        assertThat(brief.lines().toList()).hasSizeLessThan(105).allMatch(line -> line.length() <= 100);
    }

    @Test
    void every_conclusion_is_told_in_some_chain() {
        String whole = Ran.sanad("reason", STORY, "--as-of", "2023-11-12").out();
        assertThat(Ran.sanad("reason", STORY, "--as-of", "2023-11-12", "--format", "jsonl")
                        .out()
                        .lines()
                        .map(line -> line.replaceAll(".*?\"id\":\"(c-....).*", "$1")))
                .hasSize(61)
                .allMatch(whole::contains);
    }

    @Test
    void what_falls_due_and_sets_off_more_leads_then_what_is_claimed_then_what_is_due_later() {
        String brief = Ran.sanad("reason", ARTICLE, "--brief", "--width", "400").out();
        assertThat(brief.lines().filter(line -> line.startsWith("  ! ")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("October 2023: North Korea is expected", "it triggers"),
                        second -> assertThat(second).contains("Unanswered: ", "neither a rejection"),
                        third -> assertThat(third).contains("by the end of 2023. No report has settled it"));
    }

    @Test
    void a_commitment_is_one_row_with_its_main_state_in_front() {
        String brief = Ran.sanad("reason", ARTICLE, "--brief", "--width", "300").out();
        assertThat(brief.lines().filter(line -> line.contains("Joint military exercises")))
                .singleElement()
                .asString()
                .containsPattern("③  Joint military exercises +active, delegated, ");
    }

    @Test
    void on_a_narrow_screen_a_row_stands_on_lines_of_its_own() {
        String brief = Ran.sanad("reason", ARTICLE, "--brief", "--width", "60").out();
        assertThat(brief)
                .contains(" ②  └ Setting up a real-time system for sharing\n"
                        + "      missile-warning data\n"
                        + "      by the end of 2023 · active\n"
                        + "      South Korea's Ministry of National Defense · probable\n");
        assertThat(brief.lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void kinds_of_which_nothing_is_said_have_a_page_too(@TempDir Path folder) throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.yaml"), """
                pack: mine
                vocabulary: ./kinds.yaml
                ---
                rule: met
                when: [{ fact: call-held, as: $call, where: { participants: $all } }]
                then: { conclude: acquaintance, with: { of: $all } }
                """);
        Files.writeString(folder.resolve("kinds.yaml"), """
                vocabulary: mine
                extends: [diplomacy]
                conclusions:
                  acquaintance: { phrase: "{of} know each other", roles: { of: { type: actors } } }
                """);
        Path dossier = Files.writeString(folder.resolve("d.yaml"), """
                dossier: d
                vocabulary: ./kinds.yaml
                as-of: 2023-09-08
                actors: [{ id: kor, name: { en: South Korea }, type: state }, { id: usa, type: state }]
                events: [{ id: call, kind: call-held, participants: [kor, usa], time: 2023-09-07 }]
                """);
        assertThat(Ran.sanad("reason", dossier.toString(), "--rules", rules.toString(), "--brief")
                        .out())
                .contains("Other findings", "①  South Korea and usa know each other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --about rus                | closer ties with Russia   | closer ties with China
            --about russia             | closer ties with Russia   | Joint military exercises
            --topic joint-exercises    | Multi-year trilateral     | Intelligence sharing
            --kind violation-claim     | was a violation           | Joint military exercises
            --standing speculative     | It is speculated          | Joint military exercises
            --top 1                    | A launch into orbit       | Intelligence sharing
            """)
    void a_filter_narrows_the_screen(String filter, String kept, String left) {
        String[] words = ("reason " + ARTICLE + " --brief --width 300 " + filter).split(" +");
        assertThat(Ran.sanad(words).out()).contains(kept).doesNotContain(left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --about ukr          | there is no actor 'ukr'
            --about kro          | did you mean 'kor'?
            --topic joint-exercise | did you mean 'joint-exercises'?
            --kind comitment     | did you mean 'commitment'?
            --standing specualtive | did you mean 'speculative'?
            --since 2023-13-01   | --since:
            --top 0              | --top must be at least 1
            --width 5            | --width must be at least 40
            """)
    void what_there_is_not_is_wrong_usage_with_a_suggestion(String filter, String said) {
        for (String command : new String[] {"reason", "replay", "watch-for", "sources"}) {
            Ran ran = Ran.sanad((command + " " + ARTICLE + " " + filter).split(" "));
            assertThat(ran.exitCode()).as(command).isEqualTo(2);
            assertThat(ran.err()).contains(said);
        }
    }

    @Test
    void in_json_the_same_filters_leave_what_fits_and_what_it_rests_on() {
        String all = Ran.sanad("reason", ARTICLE, "--format", "jsonl").out();
        String one = Ran.sanad("reason", ARTICLE, "--format", "jsonl", "--kind", "norm-candidate")
                .out();
        assertThat(all.lines()).hasSize(43);
        assertThat(one.lines()).hasSize(3).allMatch(line -> all.contains(line));
        assertThat(one).contains("\"kind\":\"norm-candidate\"", "\"kind\":\"violation-claim\"");
    }

    @Test
    void a_promise_of_which_a_part_is_denied_leads_as_disputed(@TempDir Path folder) throws IOException {
        String dossier = Files.writeString(folder.resolve("d.yaml"), """
                dossier: d
                vocabulary: diplomacy
                as-of: 2024-03-01
                sources: [{ id: a, published: 2024-01-10 }, { id: b, published: 2024-01-12 }]
                actors:
                  - { id: mar, name: { en: Maran, ar: ماران }, type: state }
                  - { id: tes, name: { en: Tessala, ar: تيسالا }, type: state }
                topics:
                  - { id: truce, name: { en: the truce, ar: الهدنة } }
                  - { id: prisoners, name: { en: freeing prisoners, ar: الإفراج عن الأسرى } }
                events:
                  - { id: deal, kind: agreement-made, parties: [mar, tes], topics: [truce, prisoners], time: 2024-01-09, cites: [{ source: a, said-by: [mar] }] }
                  - { id: no, kind: statement, by: [tes], topics: [prisoners], denies: deal, time: 2024-01-12, cites: [{ source: b, said-by: [tes] }] }
                """).toString();
        assertThat(Ran.sanad("reason", dossier, "--brief", "--width", "300").out())
                .contains("  ! Disputed: The commitment of Maran and Tessala to freeing prisoners is active."
                        + " Tessala denied the agreement of 9 January 2024,"
                        + " as far as it concerns freeing prisoners. The commitment rests on the word of Maran. ①\n")
                .containsPattern("①  Freeing prisoners +active, disputed ")
                .containsPattern("②  The truce +active +Maran ");
        assertThat(Ran.sanad("reason", dossier, "--brief", "--width", "300", "--lang", "ar")
                        .out())
                .contains("! متنازع فيه: ما زال التزام ماران وتيسالا بالإفراج عن الأسرى قائمًا.", "قائم، متنازع فيه");
    }

    @Test
    void a_part_of_what_is_disputed_does_not_lead_again() {
        String truce = Golden.TOP.resolve("seeds/sarim-truce-2024").toString();
        assertThat(Ran.sanad("reason", truce, "--brief", "--width", "400").out().lines())
                .filteredOn(line -> line.startsWith("  ! "))
                .satisfiesExactly(
                        claim -> assertThat(claim)
                                .startsWith(
                                        "  ! Disputed: The violation claim of Maran about the alleged artillery fire")
                                .contains(
                                        "has been upheld by a competent body in the finding of 30 January 2024 by the Union's"
                                                + " observers. Tessala denied the alleged artillery fire"),
                        meeting -> assertThat(meeting).contains("plan to meet"));
    }

    @Test
    void what_a_statement_names_is_not_named_in_full_right_after_it() {
        String whole = Ran.sanad("reason", STORY, "--as-of", "2023-11-12", "--width", "400")
                .out();
        assertThat(whole)
                .contains("by the end of November 2023 is active.   c-882b\n"
                        + "  │ because: Nothing reported ends this target, and it is not past any deadline.\n")
                .contains("       - this target came to its end\n       - this commitment came to its end\n");
        assertThat(Ran.sanad("reason", STORY, "--as-of", "2023-11-12", "--width", "400", "--lang", "ar")
                        .out())
                .contains("السبب: لا يوجد ما يفيد بانتهاء هذا الهدف ولم يفت له موعد.");
    }

    @Test
    void an_event_that_leads_to_nothing_says_why() {
        String unused =
                Ran.sanad("reason", ARTICLE, "--unused", "--width", "300").out();
        assertThat(unused)
                .contains("Events that lead to nothing", "harm-alleged", "No rule reads the kind")
                .doesNotContain("Commitments");
        assertThat(Ran.sanad("reason", ARTICLE, "--unused", "--width", "300", "--lang", "ar")
                        .out())
                .contains("لا تقرأ أي قاعدة النوع");
    }

    @Test
    void news_since_a_day_leaves_out_what_was_known() {
        String since = Ran.sanad(
                        "reason", STORY, "--as-of", "2023-11-12", "--since", "2023-11-08", "--brief", "--width", "300")
                .out();
        assertThat(since).contains("by the end of November 2023").doesNotContain("Intelligence sharing");
    }

    @Test
    void a_digest_of_a_week_is_one_list() {
        String digest = Ran.sanad("replay", STORY, "--since", "2023-11-06", "--to", "2023-11-12", "--width", "300")
                .out();
        assertThat(digest)
                .startsWith("The trilateral commitments of 2023: from 6 November 2023 to 12 November 2023\n")
                .contains("\n12 November 2023\n", "The target of South Korea")
                .doesNotContain("\n8 November 2023\n");
        assertThat(Ran.sanad("replay", STORY, "--since", "2023-11-06", "--from", "2023-11-06")
                        .err())
                .contains("give one of them");
    }

    @Test
    void what_was_put_off_is_due_on_the_day_named_last_and_what_is_refrained_from_is_no_deed(@TempDir Path folder)
            throws IOException {
        Path dossier = Files.writeString(folder.resolve("dossier.yaml"), """
                dossier: d
                vocabulary: diplomacy
                cast: [world]
                as-of: 2024-06-01
                topics:
                  - { id: water, name: { en: water, ar: المياه } }
                  - { id: force, name: { en: the use of force, ar: استخدام القوة } }
                events:
                  - { id: meet, kind: meeting-agreed, participants: [egy, sdn], window: 2024-07-01, topics: [water], time: 2024-05-01 }
                  - { id: later, kind: extended, by: [egy, sdn], of: meet, until: 2024-07-15, time: 2024-05-20 }
                  - { id: pact, kind: agreement-made, parties: [egy, sdn], time: 2024-04-01 }
                  - { id: refrain, kind: agreed-term, of: pact, by: [egy], to: [sdn], measure: [force], manner: never }
                """);
        assertThat(Ran.sanad("reason", dossier.toString(), "--brief").out())
                .containsPattern("A meeting on water +15 July 2024 +put off")
                .containsPattern("Refraining from the use of force +active");
        assertThat(Ran.sanad("reason", dossier.toString(), "--brief", "--lang", "ar", "--bidi", "plain")
                        .out())
                .containsPattern("عقد اجتماع بشأن المياه +١٥ يوليو ٢٠٢٤ +مؤجل")
                .containsPattern("الامتناع عن استخدام القوة +قائم");
    }
}
