package dev.sanad.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.drl.DrlModels;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One reasoner serves many dossiers, whose own vocabularies may give one name to different kinds. */
final class SharedReasonerTest {
    private static final RuleSet RULES = RuleSetReader.builtIn().orElseThrow();
    private static final AsOf DAY = AsOf.parse("2023-09-30").orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void what_a_kind_is_in_one_dossier_does_not_change_what_it_is_in_the_next() throws IOException {
        Dossier agreement = dossier("agreement", "agreement-made", "parties: [x, y], topics: [t]");
        Dossier launch = dossier("launch", "launch-made", "by: [x]");
        List<Conclusion> alone =
                new DroolsReasoner(RULES).reason(agreement, DAY).conclusions();
        DroolsReasoner shared = new DroolsReasoner(RULES);
        shared.reason(launch, DAY);

        assertThat(alone).hasSizeGreaterThan(1);
        assertThat(shared.reason(agreement, DAY).conclusions()).isEqualTo(alone);
    }

    @Test
    void dossiers_with_ever_new_kinds_do_not_fill_the_memory() throws IOException {
        KnowledgeBases knowledge = new KnowledgeBases(RULES, DrlModels.none());
        for (int i = 0; i < KnowledgeBases.MOST + 4; i++) {
            knowledge.of(RULES.vocabulary()
                    .and(dossier("d" + i, "agreement-made", "parties: [x, y], topics: [t]")
                            .vocabulary()));
        }
        assertThat(knowledge.extended()).isEqualTo(KnowledgeBases.MOST);
    }

    private Dossier dossier(String name, String isA, String roles) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Files.writeString(own.resolve("kinds.yaml"), """
                vocabulary: mine
                extends: [diplomacy]
                kinds:
                  pact: { is-a: %s, label: { en: %s } }
                """.formatted(isA, name));
        Files.writeString(own.resolve("dossier.yaml"), """
                dossier: %s
                vocabulary: ./kinds.yaml
                actors: [{ id: x, type: state }, { id: y, type: state }]
                topics: [{ id: t }]
                events:
                  - { id: a, kind: pact, %s, time: 2023-08-18 }
                  - { id: c, kind: call-held, participants: [x, y], topics: [t], time: 2023-09-01 }
                """.formatted(name, roles));
        return DossierReader.read(List.of(own)).orElseThrow();
    }
}
