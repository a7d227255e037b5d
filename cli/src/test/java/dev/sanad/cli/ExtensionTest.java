package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module on the class path, here that of the package {@code extension}, adds a format and an importer. */
final class ExtensionTest {
    @TempDir
    private Path folder;

    private Path dossier;

    @BeforeEach
    void writeDossier() throws IOException {
        dossier = Files.writeString(folder.resolve("d.yaml"), """
                dossier: d
                vocabulary: diplomacy
                as-of: 2024-04-01
                sources: [{ id: wire, published: 2024-03-10 }]
                actors: [{ id: egy, type: state }, { id: sdn, type: state }]
                events:
                  - { id: pact, kind: agreement-made, parties: [egy, sdn], time: 2024-03-01, cites: [{ source: wire }] }
                """);
    }

    @Test
    void its_format_is_found_by_name_and_named_in_help_and_completion() {
        assertThat(Ran.sanad("reason", dossier.toString(), "--format", "count").out())
                .matches("\\d+\n");
        assertThat(Ran.sanad("reason", "--help").out()).contains("count     the number of conclusions");
        assertThat(Ran.sanad("completion", "bash").out()).contains("count");
        assertThat(Ran.sanad("reason", dossier.toString(), "--format", "cuont").err())
                .contains("unknown format 'cuont'; did you mean 'count'?");
        assertThat(Ran.sanad("sources", dossier.toString(), "--format", "count").exitCode())
                .isEqualTo(2);
    }

    @Test
    void its_importer_is_found_by_ending_and_its_events_are_checked_like_yaml() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("events.ssv"),
                "id;kind;by;time\ntalk;call-held;egy;2024-03-05\nbad;cal-held;egy;2024\n");
        Ran ran = Ran.sanad("check", dossier.toString(), lines.toString());
        assertThat(ran.out())
                .contains(lines + ":3:1: [D101] unknown kind 'cal-held'", "2 files checked")
                .contains("did you mean 'call-held'?");
        assertThat(ran.exitCode()).isEqualTo(1);
    }
}
