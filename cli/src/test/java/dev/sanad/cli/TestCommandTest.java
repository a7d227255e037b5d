package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.InputSource;

/** Cases as a rule's author runs them. */
final class TestCommandTest {
    private static final String RULE = """
            pack: calls
            vocabulary: diplomacy
            ---
            rule: hotline
            title: Hotline
            when:
              - { fact: call-held, as: $call, where: { participants: $states } }
              - not: cancellation
                where: { of: $call }
            then: { conclude: solidarity-signal, with: { parties: $states, shown-by: $call } }
            """;

    private static final String CASES = """
            rules: hotline
            as-of: 2023-09-08
            given:
              actors:
                - { id: kor, name: South Korea, type: state }
                - { id: usa, name: United States, type: state }
            cases:
              - case: a call shows solidarity
                given: [ { id: talk, kind: call-held, participants: [kor, usa], time: 2023-09-07 } ]
                expect: [ { solidarity-signal: { parties: [kor, usa] }, from: [talk] } ]
              - case: a call that was called off shows nothing
                given:
                  - { id: talk, kind: call-held, participants: [kor, usa], time: 2023-09-07 }
                  - { id: off, kind: cancellation, of: talk, time: 2023-09-07 }
                expect-not: [ solidarity-signal ]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("hotline.yaml"), RULE);
        Files.writeString(folder.resolve("hotline.cases.yaml"), CASES);
    }

    @Test
    void cases_take_their_actors_from_a_cast(@TempDir Path pack) throws IOException {
        Files.writeString(pack.resolve("words.yaml"), """
                vocabulary: words
                extends: [diplomacy]
                conclusions: { talk: { roles: { who: { type: actors } } } }
                """);
        Files.writeString(pack.resolve("r.yaml"), """
                pack: p
                vocabulary: ./words.yaml
                ---
                rule: talked
                title: { en: Talked }
                when: [ { fact: call-held, as: $call, where: { participants: $who } } ]
                then: { conclude: talk, with: { who: $who } }
                because: { en: They talked. }
                """);
        String cases = """
                rules: talked
                as-of: 2024-01-31
                cast: [%s]
                cases:
                  - case: two states talk
                    given: [ { id: c, kind: call-held, participants: [egy.foreign-minister, sdn], time: 2024-01-01 } ]
                    expect: [ talk ]
                """;
        Files.writeString(pack.resolve("r.cases.yaml"), cases.formatted("world"));
        Ran ran = Ran.sanad("test", pack.toString());
        assertThat(ran.out()).as(ran.err()).startsWith("1 case: 1 passed");
        Files.writeString(pack.resolve("r.cases.yaml"), cases.formatted("wrld"));
        assertThat(Ran.sanad("check", pack.toString()).out()).contains("unknown cast 'wrld'", "did you mean 'world'?");
    }

    @Test
    void cases_that_pass_are_counted_with_what_they_try() {
        Ran ran = Ran.sanad("test", folder.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .isEqualTo("2 cases: 2 passed, 0 failed\nfired: 1 of 1 rule; decided a case: 1 of 2 conditions\n");
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void results_are_in_Arabic_too() throws IOException {
        Files.writeString(
                folder.resolve("hotline.cases.yaml"),
                CASES.replace("expect-not: [ solidarity-signal ]", "expect: [ solidarity-signal ]"));
        assertThat(Ran.sanad("test", folder.toString(), "--lang", "ar").out())
                .contains(
                        "    المتوقع solidarity-signal{}\n",
                        "    لماذا لم تستنتجه hotline\n",
                        "               يمنعه: off\n",
                        "عدد الحالات 2: ناجحة 1، فاشلة 1\nطُبّقت: 1 من قاعدة واحدة؛");
    }

    @Test
    void a_conclusion_from_other_events_is_shown_with_those_it_follows_from() throws IOException {
        Files.writeString(
                folder.resolve("hotline.cases.yaml"), CASES.replace("from: [talk] } ]", "from: [off, talk] } ]"));
        Ran ran = Ran.sanad("test", folder.toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains("    expected solidarity-signal{parties: [kor, usa]} from [off, talk]\n"
                        + "    got it   from [talk]\n")
                .doesNotContain("why not");
    }

    @Test
    void an_expectation_that_names_what_nobody_gives_cannot_fail_and_is_wrong() throws IOException {
        Files.writeString(
                folder.resolve("hotline.cases.yaml"),
                CASES.replace(
                        "expect-not: [ solidarity-signal ]",
                        "expect-not: [ solidarity-signal: { parties: [kro] }, solidarity-signal: { shown-by: talks } ]"));
        Ran ran = Ran.sanad("test", folder.toString());
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .contains("[D104] unknown actor 'kro'", "did you mean 'kor'?", "[D106] unknown event 'talks'");
    }

    @Test
    void a_case_that_fails_shows_what_was_wanted_and_why_it_is_not_so() throws IOException {
        Files.writeString(
                folder.resolve("hotline.cases.yaml"),
                CASES.replace("expect-not: [ solidarity-signal ]", "expect: [ solidarity-signal ]"));
        Ran ran = Ran.sanad("test", folder.toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "hotline.cases.yaml:11:11: a call that was called off shows nothing",
                        "    expected solidarity-signal{}",
                        "    why not  hotline",
                        "✗ No cancellation (of: the call of 7 September 2023)",
                        "blocked by: off",
                        "2 cases: 1 passed, 1 failed");
    }

    @Test
    void what_must_not_be_and_is_shows_where_it_comes_from() throws IOException {
        Files.writeString(
                folder.resolve("hotline.cases.yaml"),
                CASES.replace(
                        "expect: [ { solidarity-signal: { parties: [kor, usa] }, from: [talk] } ]",
                        "expect-not: [ solidarity-signal ]"));
        assertThat(Ran.sanad("test", folder.toString()).out())
                .contains(
                        "    unwanted solidarity-signal{}",
                        "    got      solidarity-signal{parties: [kor, usa], shown-by: talk} by hotline from [talk]");
    }

    @Test
    void what_may_be_is_not_reported_beside_what_must_not() throws IOException {
        Files.writeString(
                folder.resolve("hotline.cases.yaml"),
                CASES.replace(
                                "participants: [kor, usa], time: 2023-09-07 } ]",
                                "participants: [kor, usa] }, { id: other, kind: call-held, participants: kor } ]")
                        .replace(
                                "expect: [ { solidarity-signal: { parties: [kor, usa] }, from: [talk] } ]",
                                "expect-not: [ { solidarity-signal: { shown-by: talk } } ]"));
        assertThat(Ran.sanad("test", folder.toString()).out())
                .contains("by hotline from [talk]")
                .doesNotContain("from [other]");
    }

    @Test
    void what_no_case_decides_is_named_and_can_fail_the_run() {
        Ran ran = Ran.sanad("test", folder.toString(), "--coverage", "100");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("hotline.yaml:7:13: no case isolates this condition of hotline alone");
        assertThat(ran.err())
                .contains("66 percent of the rules and conditions are covered; 100 percent were asked for");
        assertThat(Ran.sanad("test", folder.toString(), "--coverage", "60").exitCode())
                .isZero();
    }

    @Test
    void cases_are_chosen_by_their_words() {
        assertThat(Ran.sanad("test", folder.toString(), "--filter", "called off")
                        .out())
                .startsWith("1 case: 1 passed");
        Ran none = Ran.sanad("test", folder.toString(), "--filter", "nothing like it");
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.err()).contains("no case has 'nothing like it' in its name or file");
    }

    @Test
    void no_cases_is_no_success() throws IOException {
        Files.delete(folder.resolve("hotline.cases.yaml"));
        Ran ran = Ran.sanad("test", folder.toString());
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("no case files here");
        assertThat(Ran.sanad("test", folder.resolve("missing").toString()).exitCode())
                .isEqualTo(3);
    }

    @Test
    void a_file_of_another_form_and_rules_with_problems_are_reported() throws IOException {
        assertThat(Ran.sanad("test", folder.resolve("hotline.yaml").toString()))
                .satisfies(ran -> assertThat(ran.exitCode()).isEqualTo(3))
                .satisfies(ran -> assertThat(ran.err()).contains("this is rules and not cases"));
        Files.writeString(folder.resolve("hotline.yaml"), RULE.replace("call-held", "call-hold"));
        assertThat(Ran.sanad("test", folder.toString()))
                .satisfies(ran -> assertThat(ran.exitCode()).isEqualTo(3))
                .satisfies(
                        ran -> assertThat(ran.err()).contains("unknown kind 'call-hold'", "did you mean 'call-held'?"));
    }

    @Test
    void a_header_that_is_not_yaml_is_told_and_not_passed_over() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "pack: calls\nvocabulary: diplomacy\n  title: Calls\n");
        Ran ran = Ran.sanad("test", folder.toString());
        assertThat(ran.err()).contains("pack.yaml:3:8: [R001] ': ' is not allowed here");
        assertThat(ran.exitCode()).isEqualTo(3);
    }

    @Test
    void build_servers_and_programs_can_read_the_results() throws Exception {
        Files.writeString(
                folder.resolve("hotline.cases.yaml"),
                CASES.replace("expect-not: [ solidarity-signal ]", "expect: [ solidarity-signal ]")
                        .replace("a call shows", "a \\\"call\\\" <&> shows")
                        .replace("case: a \\", "case: \"a \\")
                        .replace("shows solidarity\n", "shows solidarity\"\n"));
        Path report = folder.resolve("report.xml");
        Ran ran = Ran.sanad("test", folder.toString(), "--format", "junit", "--out", report.toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        Document xml =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(report.toFile());
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("testcase")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue())
                .isEqualTo("a \"call\" <&> shows solidarity");
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .contains("why not  hotline")
                .doesNotContain("1 case:", "fired:");
        assertThat(Ran.sanad("test", folder.toString(), "--format", "json").out())
                .contains("\"passed\" : 1", "\"failed\" : 1", "\"decided\" : 1");
    }

    @Test
    void a_report_for_build_servers_has_times_files_and_lines() throws Exception {
        Document xml = xml(Ran.sanad("test", folder.toString(), "--format", "junit"));
        NamedNodeMap first = xml.getElementsByTagName("testcase").item(0).getAttributes();
        assertThat(first.getNamedItem("time").getNodeValue()).matches("\\d+\\.\\d{3}");
        assertThat(first.getNamedItem("file").getNodeValue()).isEqualTo(folder + "/hotline.cases.yaml");
        assertThat(first.getNamedItem("line").getNodeValue()).isEqualTo("8");
    }

    @Test
    void it_is_xml_whatever_cases_and_files_are_called() throws Exception {
        Path odd = folder.resolve("odd\u0001\uFFFE.cases.yaml");
        Files.writeString(odd, CASES.replace("a call shows solidarity", "\"\uD83D\uDD4A <&> shows solidarity\""));
        Document xml = xml(Ran.sanad("test", odd.toString(), "--format", "junit"));
        NamedNodeMap first = xml.getElementsByTagName("testcase").item(0).getAttributes();
        assertThat(first.getNamedItem("name").getNodeValue()).isEqualTo("\uD83D\uDD4A <&> shows solidarity");
        assertThat(first.getNamedItem("file").getNodeValue()).endsWith("odd\uFFFD\uFFFD.cases.yaml");
    }

    @Test
    void it_is_written_even_if_a_rule_is_broken() throws Exception {
        Path report = folder.resolve("report.xml");
        Files.writeString(folder.resolve("hotline.yaml"), RULE.replace("call-held", "call-hold"));
        Ran ran = Ran.sanad("test", folder.toString(), "--format", "junit", "--out", report.toString());
        assertThat(ran.exitCode()).isEqualTo(3);
        Document xml =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(report.toFile());
        NamedNodeMap error = xml.getElementsByTagName("error").item(0).getAttributes();
        assertThat(error.getNamedItem("message").getNodeValue()).contains("unknown kind 'call-hold'");
        assertThat(Ran.sanad("test", folder + "/none", "--format", "junit").out())
                .contains("there is no such file");
    }

    private static Document xml(Ran ran) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ran.out())));
    }

    @Test
    void watching_runs_again_when_a_file_is_saved() throws Exception {
        StringWriter out = new StringWriter();
        Thread watcher = new Thread(() -> dev.sanad.cli.command.Sanad.run(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "test",
                folder.toString(),
                "--watch"));
        watcher.start();
        try {
            await(out, 1);
            Thread.sleep(300);
            Files.writeString(folder.resolve("hotline.yaml"), RULE + "# saved\n");
            await(out, 2);
        } finally {
            watcher.interrupt();
            watcher.join(5_000);
        }
        assertThat(watcher.isAlive()).isFalse();
    }

    /** Waits until the summary was printed this many times, with ample time. */
    private static void await(StringWriter out, int times) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (out.toString().split("2 passed", -1).length - 1 < times) {
            assertThat(Instant.now()).as("%s", out).isBefore(end);
            Thread.sleep(20);
        }
    }
}
