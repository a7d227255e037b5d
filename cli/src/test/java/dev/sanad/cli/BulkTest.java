package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of many cases are reasoned about case by case, and what is wrong with a line concerns that line alone. */
@Timeout(60)
final class BulkTest {
    private static final String CASE = """
            {"case": "NAME", "source": {"id": "wire", "published": "2024-03-20"}}
            {"case": "NAME", "topic": {"id": "water"}}
            {"case": "NAME", "id": "b", "kind": "call-held", "participants": ["egy", "sdn"], "topics": ["water"], "time": "2024-03-05", "cites": [{"source": "wire"}]}
            {"case": "NAME", "id": "a", "kind": "agreement-made", "parties": ["egy", "sdn"], "topics": ["water"], "time": "2024-03-01", "cites": [{"source": "wire"}]}
            """;

    @TempDir
    private Path folder;

    private static String cases(String... names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            all.append(CASE.replace("NAME", name));
        }
        return all.toString();
    }

    @Test
    void each_case_has_the_conclusions_that_it_has_alone() throws IOException {
        String head = write("head.yaml", "dossier: d\nvocabulary: diplomacy\ncast: [world]\n");
        String alone = write("alone.jsonl", CASE.replace("\"case\": \"NAME\", ", ""));
        String expected = Ran.sanad("reason", head, alone, "--format", "jsonl").out();
        String many = write("many.jsonl", cases("one", "other"));
        Ran ran = Ran.sanad("reason", many, "--by", "case", "--sentences");
        assertThat(expected).contains("follow-up-commitment");
        assertThat(ran.exitCode()).isZero();
        assertThat(of("one", ran.out())).isEqualTo(expected);
        assertThat(of("other", ran.out())).isEqualTo(expected);
        assertThat(ran.err()).contains("events: 4, cases: 2, conclusions: 8, problems: 0, ");
    }

    @Test
    void the_result_is_the_same_on_any_number_of_threads_and_in_any_order_of_lines() throws IOException {
        String[] names =
                Stream.iterate(1, n -> n + 1).limit(300).map(n -> "c" + n).toArray(String[]::new);
        String lines = cases(names);
        String sorted = lines.lines().sorted().reduce("", (all, line) -> all + line + "\n");
        String one = Ran.sanad("reason", write("a.jsonl", lines), "--by", "case", "--threads", "1")
                .out();
        assertThat(one.lines()).hasSize(1200);
        assertThat(Ran.sanad("reason", write("a.jsonl", lines), "--by", "case", "--threads", "3")
                        .out())
                .isEqualTo(one);
        assertThat(Ran.sanad("reason", write("b.jsonl", sorted), "--by", "case").out())
                .isEqualTo(one);
    }

    @Test
    void a_compressed_file_and_a_table_give_the_same() throws IOException {
        String lines = cases("one");
        String expected =
                Ran.sanad("reason", write("plain.jsonl", lines), "--by", "case").out();
        Path zipped = folder.resolve("lines.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        String head = write(
                "head.yaml",
                "dossier: d\nvocabulary: diplomacy\ncast: [world]\nsources: [{ id: wire, published: 2024-03-20 }]\ntopics: [{ id: water }]\n");
        String table = write("rows.tsv", """
                case\tid\tkind\tparties\tparticipants\ttopics\ttime\tsource
                one\ta\tagreement-made\tegy; sdn\t\twater\t2024-03-01\twire
                one\tb\tcall-held\t\tegy; sdn\twater\t2024-03-05\twire
                """);
        assertThat(Ran.sanad("reason", zipped.toString(), "--by", "case").out()).isEqualTo(expected);
        assertThat(Ran.sanad("reason", head, table, "--by", "case").out()).isEqualTo(expected);
        assertThat(Ran.reading(lines, "reason", "-", "--by", "case").out()).isEqualTo(expected);
    }

    @Test
    void a_wrong_line_ends_the_run_or_is_left_out_and_counted() throws IOException {
        String lines = write("lines.jsonl", cases("one") + """
                {"case": "two", "id": "x", "kind": "call-held", "participants": ["egy", "qqq"], "time": "2024-03-05"}
                {"case": "two", "id": "y", "kind": "call-held", "participants": ["egy", "sdn"], "time": "5 March"}
                {"case": "two", "id": "z"
                {"case": "two", "id": "w", "kind": "call-held", "participants": ["egy", "sdn"], "cites": [{"source": "wire", "source": "wire"}]}
                {"id": "none", "kind": "call-held", "participants": ["egy", "sdn"]}
                """ + cases("two"));
        Ran skipping = Ran.sanad("reason", lines, "--by", "case", "--on-error", "skip");
        assertThat(skipping.exitCode()).isEqualTo(1);
        assertThat(skipping.out().lines()).hasSize(8);
        assertThat(skipping.err())
                .contains("lines.jsonl:5:73: [D104] unknown actor 'qqq'")
                .contains("lines.jsonl:6:89: [D123] ")
                .contains("lines.jsonl:7:")
                .contains("lines.jsonl:8:110: [D002] the key 'source' occurs twice")
                .contains("events that belong to no case, which were left out: 1")
                .contains("problems: 4");
        Ran stopping = Ran.sanad("reason", lines, "--by", "case");
        assertThat(stopping.exitCode()).isEqualTo(3);
        assertThat(stopping.out()).isEmpty();
        assertThat(stopping.err()).contains("[D001]", "stopped at a line that is wrong");
    }

    @Test
    void what_a_truncated_file_still_holds_can_be_used_if_that_is_asked_for() throws IOException {
        Path zipped = folder.resolve("lines.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            for (int i = 0; i < 2000; i++) {
                out.write(cases("c" + i).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = Files.readAllBytes(zipped);
        Files.write(zipped, Arrays.copyOf(bytes, bytes.length / 2));
        Ran stopping = Ran.sanad("reason", zipped.toString(), "--by", "case");
        assertThat(stopping.exitCode()).isEqualTo(3);
        assertThat(stopping.err()).containsPattern("lines.jsonl.gz:[0-9]+:1: \\[D010] the file breaks off");
        assertThat(Ran.sanad("reason", zipped.toString(), "--by", "case", "--lang", "ar")
                        .err())
                .contains("الملف مقطوع أو تالف هنا\n");
        assertThat(Ran.sanad("reason", zipped.toString()).err())
                .contains("[D006] the file is compressed\n  decompress it; files of events are read as they are");
        Ran skipping = Ran.sanad("reason", zipped.toString(), "--by", "case", "--on-error", "skip");
        assertThat(skipping.exitCode()).isEqualTo(1);
        assertThat(skipping.out().lines()).hasSizeGreaterThan(100);
    }

    @Test
    void a_line_that_is_too_long_and_mixed_line_ends_disturb_no_other_line() throws IOException {
        String long_ = "{\"case\": \"one\", \"id\": \"" + "x".repeat(9 << 20) + "\"}\r\n";
        String lines = write(
                "lines.jsonl", long_ + cases("one").replaceFirst("\n", "\r").replaceFirst("\n", "\r\n"));
        Ran ran = Ran.sanad("reason", lines, "--by", "case", "--on-error", "skip");
        assertThat(ran.err())
                .contains("lines.jsonl:1:1: [D008] the line has more than 8 MB")
                .contains("problems: 1");
        assertThat(ran.out().lines()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,a,call-held\n", "x|kind|case\na|call-held|one\n"})
    void a_table_without_its_header_or_with_another_separator_is_refused(String table) throws IOException {
        Ran ran = Ran.sanad("reason", write("rows.tsv", table), "--by", "case");
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .contains("rows.tsv:1:1: [D004] the first row has no column 'kind'")
                .doesNotContain("--on-error skip would go on");
    }

    @Test
    void an_interrupted_file_goes_on_where_it_was() throws IOException {
        String lines = write("lines.jsonl", cases("one", "two", "three"));
        Path out = folder.resolve("out.jsonl");
        String expected = Ran.sanad("reason", lines, "--by", "case").out();
        assertThat(Ran.sanad("reason", lines, "--by", "case", "--out", out.toString())
                        .exitCode())
                .isZero();
        assertThat(out).hasContent(expected);
        assertThat(folder.resolve("out.jsonl.part")).doesNotExist();

        // A run that ended after the first case, in the middle of a line.
        int first = expected.indexOf(
                        "\n{\"case\":\"" + caseOf(expected.lines().toList().get(4)))
                + 1;
        Files.writeString(folder.resolve("out.jsonl.part"), expected.substring(0, first + 20));
        String of = "case STOP false false diplomacy -  " + lines + ":" + Files.size(Path.of(lines));
        Files.writeString(folder.resolve("out.jsonl.progress"), first + "\n1\n" + of.replace("STOP", "stop") + "\n");
        Files.delete(out);
        Ran resumed = Ran.sanad("reason", lines, "--by", "case", "--out", out.toString(), "--resume");
        assertThat(resumed.err()).contains("events: 4, cases: 2");
        assertThat(out).hasContent(expected);

        Files.writeString(folder.resolve("out.jsonl.part"), "");
        Files.writeString(folder.resolve("out.jsonl.progress"), "0\n0\nsomething else\n");
        assertThat(Ran.sanad("reason", lines, "--by", "case", "--out", out.toString(), "--resume")
                        .err())
                .contains("is the result of other files, rules or options");
    }

    @Test
    void a_link_goes_on_leading_to_the_result() throws IOException {
        Path result = folder.resolve("result.jsonl");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), result);
        String lines = write("lines.jsonl", cases("one"));
        assertThat(Ran.sanad("reason", lines, "--by", "case", "--out", link.toString())
                        .exitCode())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(result)
                .isRegularFile()
                .hasContent(Ran.sanad("reason", lines, "--by", "case").out());
    }

    @Test
    @EnabledOnOs(OS.LINUX) // which has a device that is always full
    void no_file_takes_the_place_of_a_device() throws IOException {
        Path full = Path.of("/dev/full");
        Path link = Files.createSymbolicLink(folder.resolve("full.jsonl"), full);
        Ran ran = Ran.sanad("reason", write("lines.jsonl", cases("one")), "--by", "case", "--out", link.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("it cannot be written");
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void rules_that_need_several_cases_are_refused_unless_cases_are_named() throws IOException {
        String lines = write("lines.jsonl", cases("one"));
        Ran ran = Ran.sanad("reason", lines, "--by", "dyad");
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("[C113] the conditions of the rule 'alleged-breach' may need facts of several");
    }

    @Test
    void each_rule_says_by_what_events_may_be_divided_for_it() {
        Pattern local = Pattern.compile("\"rule\":\"([^\"]*)\".*?\"localBy\":(\\[[^]]*])");
        String data = Ran.sanad("rules", "list", "--rules", "event-data", "--format", "json")
                .out()
                .replaceAll("\\s+", "");
        assertThat(local.matcher(data).results())
                .hasSize(8)
                .allSatisfy(rule -> assertThat(rule.group(2)).contains("\"case\",\"dyad\""));
        String usual = Ran.sanad("rules", "list", "--format", "json").out().replaceAll("\\s+", "");
        assertThat(local.matcher(usual).results())
                .filteredOn(rule -> rule.group(1).equals("alleged-breach"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.group(2)).isEqualTo("[\"case\"]"));
    }

    @Test
    void pair_by_pair_follows_what_follows_from_all_events_together() throws IOException {
        List<String> states = List.of("egy", "sdn", "eth", "usa");
        List<String> kinds =
                List.of("threat-made", "assault", "accusation", "rejection", "cooperation", "sanction-imposed");
        Random random = new Random(19);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            String by = states.get(random.nextInt(4));
            String to = states.get(random.nextInt(4));
            lines.append(
                    "{\"id\": \"e%d\", \"kind\": \"%s\", \"by\": [\"%s\"], \"to\": [\"%s\"], \"time\": \"2024-%02d-%02d\"}\n"
                            .formatted(
                                    i,
                                    kinds.get(random.nextInt(6)),
                                    by,
                                    to,
                                    1 + random.nextInt(12),
                                    1 + random.nextInt(28)));
        }
        String head = write("head.yaml", "dossier: d\nvocabulary: diplomacy\ncast: [world]\nas-of: 2025-01-01\n");
        String file = write("events.jsonl", lines.toString());
        Ran whole = Ran.sanad("reason", head, file, "--rules", "event-data", "--format", "jsonl");
        Ran pairs = Ran.sanad("reason", head, file, "--rules", "event-data", "--by", "dyad");
        assertThat(ids(whole.out())).hasSizeGreaterThan(50);
        assertThat(ids(pairs.out())).isEqualTo(ids(whole.out()));
    }

    private static SortedSet<String> ids(String out) {
        SortedSet<String> ids = new TreeSet<>();
        Matcher found = Pattern.compile("\"id\":\"(c-[0-9a-f]{16})\",\"kind\"").matcher(out);
        while (found.find()) {
            ids.add(found.group(1));
        }
        return ids;
    }

    @Test
    void what_nobody_declares_exists_in_an_open_world_only() throws IOException {
        String lines = write("lines.jsonl", """
                {"case": "one", "id": "a", "kind": "agreement-made", "parties": ["one-side", "other-side"], "topics": ["water"], "time": "2024-03-01", "cites": [{"source": "wire"}]}
                """);
        assertThat(Ran.sanad("reason", lines, "--by", "case").err()).contains("unknown actor 'one-side'");
        Ran open = Ran.sanad("reason", lines, "--by", "case", "--open-world");
        assertThat(open.exitCode()).isZero();
        assertThat(open.out()).contains("\"one-side\"");
    }

    @Test
    void what_programs_write_as_null_and_before_the_first_line_is_nothing() throws IOException {
        String lines = cases("one");
        String marked = write("marked.jsonl", "\uFEFF" + lines.replace("\"time\"", "\"modality\": null, \"time\""));
        Ran ran = Ran.sanad("reason", marked, "--by", "case");
        assertThat(ran.err()).contains("problems: 0");
        assertThat(ran.out())
                .isNotEmpty()
                .isEqualTo(Ran.sanad("reason", write("plain.jsonl", lines), "--by", "case")
                        .out());
    }

    @Test
    void parquet_without_its_driver_is_refused_with_what_is_missing() throws IOException {
        String rows = write("events.parquet", "PAR1");
        for (String[] command : new String[][] {
            {"reason", rows, "--by", "case"},
            {"reason", write("some.jsonl", cases("one")), "--by", "case", "--out", rows + ".out.parquet"}
        }) {
            Ran ran = Ran.sanad(command);
            assertThat(ran.exitCode()).isEqualTo(2);
            assertThat(ran.err()).contains("name its jar in SANAD_CLASSPATH").doesNotContain("\tat ");
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("events.parquet", "some.jsonl");
    }

    @Test
    void options_of_bulk_need_it() throws IOException {
        String lines = write("lines.jsonl", cases("one"));
        assertThat(Ran.sanad("reason", lines, "--threads", "2").err())
                .contains("--threads is only for reasoning with --by");
        assertThat(Ran.sanad("reason", lines, "--by", "case", "--threads", "0").exitCode())
                .isEqualTo(2);
        assertThat(Ran.sanad("reason", lines, "--by", "case", "--resume").exitCode())
                .isEqualTo(2);
        assertThat(Ran.sanad("reason", lines, "--by", "case", "--out", lines).err())
                .contains("this is also an input file");
    }

    private static String caseOf(String line) {
        return line.replaceFirst("\\{\"case\":\"([^\"]*)\".*", "$1");
    }

    /** The lines of a case, without its name. */
    private static String of(String name, String out) {
        String start = "{\"case\":\"" + name + "\",";
        return out.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> "{" + line.substring(start.length()) + "\n")
                .reduce("", String::concat);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
