package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program in examples/embedding compiles and runs as it is. */
final class EmbeddingExampleTest {
    @Test
    void it_prints_the_conclusions_of_a_dossier_with_their_rules() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Golden.TOP
                                .resolve("examples/embedding/src/main/java/example/Embedding.java")
                                .toString(),
                        Golden.TOP.resolve("seeds/camp-david-2023").toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(printed).isZero();
        assertThat(printed.lines().filter(line -> line.startsWith("  by rule ")))
                .hasSizeGreaterThanOrEqualTo(43);
        assertThat(printed).contains("  by rule state-active\n");
    }
}
