package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pending rules in the output. */
final class WaitingTest {
    @TempDir
    Path folder;

    @Test
    void what_waits_for_the_same_facts_in_two_ways_is_kept_apart() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.yaml"), """
                rule: silence
                when:
                  - { fact: call-held, as: $call, where: { participants: { each: $one } } }
                  - not: statement
                    where: { by: $one }
                    time: { after: $call, within: 10 days }
                then: { conclude: solidarity-signal, with: { parties: $one, shown-by: $call } }
                """);
        Path dossier = Files.writeString(folder.resolve("d.yaml"), """
                dossier: d
                vocabulary: diplomacy
                as-of: 2023-09-08
                actors: [{ id: kor, name: { en: South Korea }, type: state }, { id: usa, type: state }]
                events: [{ id: call, kind: call-held, participants: [kor, usa], time: 2023-09-07 }]
                """);
        assertThat(Ran.sanad("reason", dossier.toString(), "--rules", rules.toString())
                        .out())
                .endsWith("""
                        Waiting for a deadline:
                          The call of 7 September 2023; South Korea: silence, unless a report settles it by 17 September
                            2023
                          The call of 7 September 2023; usa: silence, unless a report settles it by 17 September 2023
                        """);
    }
}
