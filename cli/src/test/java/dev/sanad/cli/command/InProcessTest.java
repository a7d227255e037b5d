package dev.sanad.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.workbench.Program;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What servers ask goes on from one time to the next, and is answered as by a program that has just started. */
class InProcessTest {
    private static final Path SEED = Path.of("../seeds/trilateral-2023/dossier.yaml");

    @TempDir
    private Path folder;

    private final Program program = new InProcess();

    @Test
    void a_file_that_is_edited_is_answered_as_if_anew() throws Exception {
        Path dossier = folder.resolve("dossier.yaml");
        String whole = Files.readString(SEED);
        for (String text : List.of(whole, whole.replaceFirst("modality: planned", "modality: speculated"), whole)) {
            Files.writeString(dossier, text);
            for (List<String> command : List.of(
                    List.of("reason", "--format", "json"),
                    List.of("reason", "--all", "--lang", "ar"),
                    List.of("sources"),
                    List.of("what-if", "--as-of", "2030-01-01"))) {
                List<String> arguments = new ArrayList<>(command);
                arguments.add(1, dossier.toString());
                assertThat(program.run(arguments)).isEqualTo(anew(arguments));
            }
        }
    }

    private static Program.Ran anew(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Sanad.run(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                arguments.toArray(String[]::new));
        return new Program.Ran(code, out.toString(), err.toString());
    }
}
