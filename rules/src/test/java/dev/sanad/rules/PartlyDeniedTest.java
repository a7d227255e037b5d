package dev.sanad.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A denial of a part disputes only what rests on that part. */
final class PartlyDeniedTest {
    private static final RuleSet RULES = RuleSetReader.builtIn(Map.of()).orElseThrow();
    private static final String DOSSIER = """
            dossier: d
            vocabulary: diplomacy
            sources:
              - { id: paper, published: 2021-10-01 }
            actors:
              - { id: mli, type: state }
              - { id: rus, type: state }
              - { id: fra, type: state }
            topics:
              - { id: bases }
              - { id: grain }
            events:
              - { id: deal, kind: agreement-made, parties: [mli, rus], topics: [bases, grain], time: 2021-09-13, cites: [{ source: paper }] }
              - { id: denial, %s, cites: [{ source: paper, said-by: [mli] }] }
            """;

    @Test
    void one_topic_is_disputed_and_the_other_is_not() {
        assertThat(
                        standings(
                                "kind: agreement-made, parties: [mli, rus], topics: [bases], time: 2021-09-13, modality: denied"))
                .containsEntry("bases", Standing.DISPUTED)
                .containsEntry("grain", Standing.ESTABLISHED);
    }

    @Test
    void a_statement_can_deny_one_topic_by_name() {
        assertThat(standings("kind: statement, by: [mli], denies: deal, topics: [bases], time: 2021-09-20"))
                .containsEntry("bases", Standing.DISPUTED)
                .containsEntry("grain", Standing.ESTABLISHED);
    }

    @Test
    void a_denial_of_all_topics_or_of_none_in_particular_disputes_all() {
        assertThat(
                        standings(
                                "kind: agreement-made, parties: [mli, rus], topics: [bases, grain], time: 2021-09-13, modality: denied"))
                .containsEntry("bases", Standing.DISPUTED)
                .containsEntry("grain", Standing.DISPUTED);
        assertThat(standings("kind: agreement-made, parties: [mli, rus], time: 2021-09-13, modality: denied"))
                .containsEntry("bases", Standing.DISPUTED)
                .containsEntry("grain", Standing.DISPUTED);
    }

    @Test
    void a_denial_of_another_topic_disputes_nothing() {
        assertThat(
                        standings(
                                "kind: agreement-made, parties: [mli, fra], topics: [bases], time: 2021-09-13, modality: denied"))
                .containsEntry("bases", Standing.ESTABLISHED)
                .containsEntry("grain", Standing.ESTABLISHED);
    }

    /** The standing of each commitment, by its topic. */
    private static Map<String, Standing> standings(String denial) {
        Findings findings = new DroolsReasoner(RULES)
                .reason(
                        DossierReader.read("d.yaml", DOSSIER.formatted(denial)).orElseThrow(),
                        AsOf.parse("2021-12-01").orElseThrow());
        List<Conclusion> commitments = findings.conclusions().stream()
                .filter(conclusion -> conclusion.kind().value().equals("commitment"))
                .toList();
        return commitments.stream()
                .collect(Collectors.toMap(
                        commitment -> commitment
                                .roles()
                                .get("measure")
                                .orElseThrow()
                                .texts()
                                .get(0),
                        commitment -> findings.assessments().of(commitment).standing()));
    }
}
