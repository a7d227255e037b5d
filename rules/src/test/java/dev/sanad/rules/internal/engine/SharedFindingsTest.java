package dev.sanad.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.wording.Wording;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads can share a reasoner, and the findings that it returns. */
final class SharedFindingsTest {
    private final Reasoner reasoner = new DroolsReasoner(RuleSetReader.builtIn().orElseThrow());
    private final Dossier dossier =
            DossierReader.read(List.of(Path.of("../seeds/camp-david-2023"))).orElseThrow();

    @Test
    void several_threads_read_the_same_findings() {
        List<String> alone = reported(reason());
        for (int round = 0; round < 5; round++) {
            Findings shared = reason();
            assertThat(IntStream.range(0, 8).parallel().mapToObj(thread -> reported(shared)))
                    .allMatch(alone::equals);
        }
    }

    @Test
    void several_threads_use_the_same_reasoner() {
        List<String> alone = reported(reason());
        assertThat(IntStream.range(0, 8).parallel().mapToObj(thread -> reported(reason())))
                .allMatch(alone::equals);
    }

    private Findings reason() {
        return reasoner.reason(dossier, AsOf.parse("2023-09-08").orElseThrow());
    }

    private static List<String> reported(Findings findings) {
        Wording english = new Wording(findings, Language.ENGLISH);
        return findings.conclusions().stream()
                .map(conclusion ->
                        english.statement(conclusion) + derivations(findings, conclusion) + findings.assess(conclusion))
                .toList();
    }

    private static String derivations(Findings findings, Conclusion conclusion) {
        return findings.graph().whyHolds(conclusion).stream()
                .map(derivation -> derivation.bindings() + " " + derivation.premises())
                .toList()
                .toString();
    }
}
