package dev.sanad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.bulk.BulkResult;
import dev.sanad.bulk.Watcher;
import dev.sanad.cli.command.PlannedRun;
import dev.sanad.cli.command.Sanad;
import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spark finds and says to the byte what the threads of one machine find and say. */
final class SparkEngineTest {
    private static final String SOURCE = "{\"source\":{\"id\":\"s\"}}\n";

    @TempDir
    private static Path folder;

    private static Path events;

    @BeforeAll
    static void many_small_pieces_on_two_processors() throws IOException {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "localhost");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
        System.setProperty("spark.sanad.piece", "5k");
        events = Files.writeString(folder.resolve("events.jsonl"), lines(200));
    }

    private static String lines(int cases) {
        String[] states = {"jpn", "kor", "usa", "prk", "chn"};
        String[] kinds = {"accusation", "rejection", "threat-made", "hostile-deed"};
        StringBuilder lines = new StringBuilder();
        for (int event = 0; event < 12; event++) {
            for (int number = 0; number < cases; number++) {
                String by = states[(number + event % 2) % 5];
                String to = states[(number + 1 - event % 2) % 5];
                lines.append(("{\"case\":\"c%d\",\"id\":\"e%d-%d\",\"kind\":\"%s\",\"by\":[\"%s\"],\"to\":[\"%s\"],"
                                + "\"time\":\"2024-%02d-%02d\",\"cites\":[{\"source\":\"s\"}]}\n")
                        .formatted(number, number, event, kinds[event % 4], by, to, 1 + number % 12, 1 + event));
            }
        }
        return lines + SOURCE;
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "dyad"})
    void what_is_written_is_the_same_to_the_byte_whatever_divides_the_events(String key) throws IOException {
        String plain = plain(command(events, "--by", key)).written();
        assertThat(plain.lines().count()).isGreaterThan(400);
        Path out = folder.resolve(key + ".out");
        Answer spark = spark(command(events, "--by", key, "--out", out.toString()));
        assertThat(spark.code()).as(spark.err()).isZero();
        assertThat(Files.readString(out).equals(plain)).isTrue();
    }

    @Test
    void compressed_files_and_tables_are_read_too() throws IOException {
        Path packed = folder.resolve("events.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(events, out);
        }
        StringBuilder rows = new StringBuilder("\r\ncase\tid\tkind\tby\tto\ttime\r\n");
        for (int row = 0; row < 1000; row++) {
            rows.append("t%d\tr%d\t%s\tjpn\tkor\t2024-01-%02d\r\n"
                    .formatted(row % 91, row, row % 2 == 0 ? "threat-made" : "hostile-deed", 1 + row % 28));
        }
        Path table = Files.writeString(folder.resolve("events.tsv"), rows);
        List<String> command = command(packed, "--by", "case", "--as-of", "2025-01-01", table.toString());
        Answer spark = spark(command);
        assertThat(spark.code()).as(spark.err()).isZero();
        assertThat(spark.out()).contains("\"case\":\"t0\"");
        assertThat(spark.out().equals(plain(command).written())).isTrue();
    }

    @Test
    void lines_that_are_wrong_are_left_out_and_said_with_their_places() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(events));
        lines.set(100, "{\"case\":");
        lines.set(700, lines.get(700).replace("\"kind\":\"", "\"kind\":\"un"));
        lines.set(1500, lines.get(1500).replace("2024-", "last year, "));
        lines.set(
                1900,
                "{\"id\":\"lonely\",\"kind\":\"call-held\",\"participants\":[\"jpn\",\"kor\"],\"time\":\"2024-01-01\"}");
        Path wrong = Files.write(folder.resolve("wrong.jsonl"), lines);
        List<String> command = command(wrong, "--by", "case", "--on-error", "skip");
        Told plain = plain(command);
        assertThat(plain.problems()).hasSize(3);
        Answer spark = spark(command);
        assertThat(spark.code()).isEqualTo(1);
        assertThat(spark.out().equals(plain.written())).isTrue();
        assertThat(spark.err()).contains("events that belong to no case, which were left out: 1");
        assertThat(spark.err().lines().filter(line -> line.contains("wrong.jsonl:")))
                .containsExactlyElementsOf(plain.problems());
    }

    @Test
    void a_line_that_is_wrong_ends_the_run_before_anything_is_written() throws IOException {
        Path wrong = Files.writeString(folder.resolve("broken.jsonl"), Files.readString(events) + "{\n");
        Answer spark = spark(command(wrong, "--by", "case"));
        assertThat(spark.code()).isEqualTo(3);
        assertThat(spark.out()).isEmpty();
        assertThat(spark.err()).contains("broken.jsonl:2402:").contains("--on-error skip would go on");
    }

    @Test
    void a_result_that_was_begun_by_the_threads_of_one_machine_is_ended_by_spark() throws IOException {
        String whole = plain(command(events, "--by", "case")).written();
        Path out = folder.resolve("resumed.out");
        List<String> command = command(events, "--by", "case", "--out", out.toString(), "--resume");
        Files.writeString(folder.resolve("resumed.out.part"), "");
        assertThat(spark(command).code()).isZero();
        assertThat(Files.readString(out).equals(whole)).isTrue();
    }

    @Test
    void standard_input_is_refused() {
        Answer spark = spark(List.of("-", "--by", "case"));
        assertThat(spark.code()).isEqualTo(3);
        assertThat(spark.err())
                .contains("standard input can be read on one; name a file")
                .doesNotContain("\tat ");
    }

    private static List<String> command(Path file, String... more) {
        return Stream.concat(Stream.of(file.toString(), "--rules", "event-data"), Stream.of(more))
                .toList();
    }

    private record Answer(int code, String out, String err) {}

    private static Answer spark(List<String> command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments =
                Stream.concat(Stream.of("reason"), command.stream()).toArray(String[]::new);
        int code = Sanad.run(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    /** What the threads of this machine write and say. */
    private static Told plain(List<String> command) throws IOException {
        PlannedRun plan = Sanad.caseByCase(new PrintWriter(System.err), command).orElseThrow();
        Told told = new Told();
        assertThat(plan.run().over(plan.files(), Files.createTempDirectory(folder, "plain"), told, told))
                .isTrue();
        return told;
    }

    private static final class Told implements BulkResult, Watcher {
        private final StringBuilder lines = new StringBuilder();
        private final List<String> problems = new ArrayList<>();

        String written() {
            return lines.toString();
        }

        List<String> problems() {
            return problems;
        }

        @Override
        public long casesBefore() {
            return 0;
        }

        @Override
        public void add(int cases, String more) {
            lines.append(more);
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}

        @Override
        public boolean goesOn() {
            return true;
        }

        @Override
        public boolean read(long bytes) {
            return true;
        }

        @Override
        public boolean wrong(Problem problem) {
            return problems.add(problem.mark() + ": [" + problem.code() + "] " + problem.message());
        }

        @Override
        public boolean apart(Problem problem) {
            return true;
        }

        @Override
        public boolean finished(int cases, int events, int conclusions) {
            return true;
        }
    }
}
