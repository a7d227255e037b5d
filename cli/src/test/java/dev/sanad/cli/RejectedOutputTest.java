package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst rejects, as each command shows it. */
final class RejectedOutputTest {
    private static final String PACT = """
            dossier: pact
            vocabulary: diplomacy
            cast: [world]
            as-of: 2024-04-01
            topics: [ { id: water, name: { en: the dam, ar: السد } } ]
            sources: [ { id: wire, published: 2024-03-10, language: en } ]
            events:
              - { id: deal, kind: agreement-made, parties: [egy, sdn], topics: [water], time: 2024-03-01, cites: [ { source: wire } ] }
            """;
    private static final String REJECTED = """
            rejected:
              - finding: commitment
                where: { made-in: deal }
                reason: { en: It was a statement of principles., ar: كان إعلان مبادئ. }
            """;

    @TempDir
    private Path folder;

    private String dossier = "";

    @BeforeEach
    void write() throws IOException {
        dossier =
                Files.writeString(folder.resolve("pact.yaml"), PACT + REJECTED).toString();
    }

    @Test
    void the_first_screen_lists_it_with_the_reason_and_not_among_the_rest() {
        String text = Ran.sanad("reason", dossier, "--brief").out();
        assertThat(text).endsWith("""

                Rejected by the analyst
                  ⊘ Egypt and Sudan committed to the dam.   c-46db
                    It was a statement of principles.
                """);
        assertThat(text).doesNotContain("active");
        assertThat(Ran.sanad("reason", dossier, "--brief", "--lang", "ar").out())
                .endsWith("""

                ما يرفضه المحلل
                  ⊘ التزمت مصر والسودان بالسد.   c-46db
                    كان إعلان مبادئ.
                """);
    }

    @Test
    void it_is_explained_like_what_follows() {
        assertThat(Ran.sanad("explain", dossier, "commitment").out())
                .startsWith("∴ Egypt and Sudan committed to the dam.   c-46db\n")
                .contains("\nRejected by the analyst: It was a statement of principles.\n");
        assertThat(Ran.sanad("explain", dossier, "commitment", "--format", "json")
                        .out())
                .contains("\"rejected\" : {", "\"en\" : \"It was a statement of principles.\"");
    }

    @Test
    void why_not_says_that_it_is_rejected_or_that_what_is_needed_is() {
        assertThat(Ran.sanad("why-not", dossier, "commitment").out()).startsWith("""
                As of 1 April 2024 rules conclude commitment, but the analyst rejects it:
                  ⊘ Egypt and Sudan committed to the dam.   c-46db
                    Rejected by the analyst: It was a statement of principles.
                """);
        assertThat(Ran.sanad("why-not", dossier, "commitment-state{state: active}")
                        .out())
                .contains("      the analyst rejects: ⊘ Egypt and Sudan committed to the dam.   c-46db\n");
    }

    @Test
    void what_if_shows_what_a_rejection_would_change() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.yaml"), PACT);
        Path more = Files.writeString(folder.resolve("more.yaml"), REJECTED);
        assertThat(Ran.sanad("what-if", plain.toString(), "--add", more.toString())
                        .out())
                .contains("""
                          Now rejected by the analyst:
                            ⊘ Egypt and Sudan committed to the dam.   c-46db
                              It was a statement of principles.
                        """)
                .doesNotContain("No longer follows:\n  ∴ Egypt and Sudan committed to the dam");
        assertThat(Ran.sanad("what-if", plain.toString(), "--add", more.toString(), "--format", "json")
                        .out())
                .containsPattern("\"rejected\" : \\[ \\{\\s+\"id\" : \"c-46db");
    }

    @Test
    void tables_json_and_pages_have_the_reason() {
        assertThat(Ran.sanad("table", dossier, "--of", "findings").out().lines())
                .anyMatch(line -> line.startsWith("c-46db") && line.contains("It was a statement of principles."));
        assertThat(Ran.sanad("reason", dossier, "--format", "json").out())
                .containsPattern("\"rejected\" : \\[ \\{\\s+\"holds\" : \"certainly\",\\s+\"id\" : \"c-46db");
        assertThat(Ran.sanad("reason", dossier, "--format", "markdown").out())
                .contains("## Rejected by the analyst", "It was a statement of principles.");
        assertThat(Ran.sanad("reason", dossier, "--format", "html").out())
                .contains("ما يرفضه المحلل", "كان إعلان مبادئ.", "It was a statement of principles.");
    }
}
