package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.cli.command.Sanad;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A command that watches its files answers anew when they are saved, and keeps its answer while they are broken. */
@Timeout(30)
final class WatchTest {
    private static final String DOSSIER = """
            dossier: talks
            vocabulary: diplomacy
            as-of: 2024-02-01
            actors: [ { id: aaa, name: Aland, type: state }, { id: bbb, name: Beland, type: state } ]
            topics: [ { id: trade, name: trade } ]
            sources: [ { id: paper, publisher: The Paper, published: 2024-01-21 } ]
            events:
              - { id: call, kind: call-held, participants: [aaa, bbb], time: 2024-01-20, cites: [ { source: paper } ] }
            """;
    private static final String THREAT =
            "  - { id: threat, kind: threat-made, by: aaa, to: bbb, time: 2024-01-21, cites: [ { source: paper } ] }\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Thread program = new Thread();
    private Path dossier = Path.of("");

    @BeforeEach
    void writeDossier() throws Exception {
        dossier = Files.writeString(folder.resolve("dossier.yaml"), DOSSIER);
    }

    @AfterEach
    void end() throws InterruptedException {
        program.interrupt();
        program.join();
    }

    @Test
    void reason_answers_anew_and_then_shows_what_has_changed() throws Exception {
        watch("reason");
        assertThat(out.toString()).doesNotContain("threat");

        Files.writeString(dossier, DOSSIER + THREAT);
        await(() -> out.toString().contains("Changes:"));
        String anew = out.toString();
        assertThat(anew.indexOf("threat")).isLessThan(anew.indexOf("Changes:"));
    }

    @Test
    void what_is_broken_is_reported_and_the_last_result_stays() throws Exception {
        Path result = folder.resolve("result.json");
        watch("reason", "--format", "json", "--out", result.toString());
        String whole = Files.readString(result);

        Files.writeString(dossier, DOSSIER.replace("[aaa, bbb]", "[aaa, ccc]"));
        await(() -> err.toString().contains("unknown actor 'ccc'"));
        assertThat(result).hasContent(whole);

        Files.writeString(dossier, DOSSIER + THREAT);
        await(() -> read(result).contains("\"threat\""));
    }

    @Test
    void a_dossier_that_loses_its_day_is_no_end() throws Exception {
        watch("sources");
        Files.writeString(
                dossier,
                DOSSIER.replace("as-of: 2024-02-01\n", "")
                        .replace("published: 2024-01-21", "language: en")
                        .replace("time: 2024-01-20, ", ""));
        await(() -> err.toString().contains("no as-of day"));
        Files.writeString(dossier, DOSSIER.replace("The Paper", "The Gazette"));
        await(() -> out.toString().contains("The Gazette"));
    }

    @Test
    void its_own_result_beside_the_dossier_is_not_read() throws Exception {
        Path result = folder.resolve("result.txt");
        watch("reason", "--out", result.toString());
        Files.delete(result);
        Files.writeString(result, "mine");
        Files.writeString(folder.resolve("notes.yaml~"), "x");
        Thread.sleep(300);
        assertThat(result).hasContent("mine");
        Files.writeString(dossier, DOSSIER + THREAT);
        await(() -> read(result).contains("threat"));
    }

    @Test
    void check_watches_too() throws Exception {
        watch("check");
        assertThat(out.toString()).endsWith("nothing wrong\n");
        Files.writeString(dossier, DOSSIER.replace("call-held", "call-hold"));
        await(() -> out.toString().contains("did you mean 'call-held'?"));
    }

    @Test
    void standard_input_cannot_be_watched() {
        assertThat(Ran.sanad("reason", "-", "--watch").err()).contains("standard input cannot change; name files");
    }

    private void watch(String command, String... options) throws InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(command, folder.toString(), "--watch"));
        arguments.addAll(List.of(options));
        program = new Thread(() -> Sanad.run(
                InputStream.nullInputStream(),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                arguments.toArray(String[]::new)));
        program.start();
        await(() -> err.toString().contains("watching"));
    }

    private void await(BooleanSupplier so) throws InterruptedException {
        while (!so.getAsBoolean()) {
            assertThat(program.isAlive()).as("%s", err).isTrue();
            Thread.sleep(20);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (java.io.IOException beingWritten) {
            return "";
        }
    }
}
