package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conclusion that rests on an event without a citation says so, even if other events have one. */
class UnsourcedTest {
    @Test
    void a_conclusion_says_that_a_part_of_it_has_no_source(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), """
                dossier: d
                vocabulary: diplomacy
                as-of: 2024-04-01
                sources: [{ id: wire, published: 2024-03-10 }]
                actors: [{ id: egy, type: state }, { id: sdn, type: state }]
                topics: [{ id: water }]
                events:
                  - { id: a, kind: agreement-made, parties: [egy, sdn], topics: [water], time: 2024-03-01, cites: [{ source: wire }] }
                  - { id: b, kind: call-held, participants: [egy, sdn], topics: [water], time: 2024-03-05 }
                """);
        assertThat(Ran.sanad("explain", file.toString(), "follow-up-commitment").out())
                .contains("1 root source: wire; one of its premises has no source\n")
                .contains("no citation\n");
        assertThat(Ran.sanad("explain", file.toString(), "follow-up-commitment", "--lang", "ar")
                        .out())
                .contains("مصدر أصلي واحد: wire؛ وإحدى مقدماته بلا مصدر\n");
    }
}
