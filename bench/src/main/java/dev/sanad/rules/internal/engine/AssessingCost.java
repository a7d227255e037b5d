package dev.sanad.rules.internal.engine;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Measures what assessing a large graph costs beside finding it: standing, certainty, voices and roots of every conclusion of
 * the closure of 50,000 edges, in a process of its own.
 */
public final class AssessingCost {
    private AssessingCost() {}

    /** Reasons, assesses every conclusion, and prints the seconds of both. */
    public static void main(String[] arguments) throws IOException {
        RuleSet rules = RecordingCost.rules(Works.CLOSURE);
        Dossier dossier = Works.dossier(Works.edges(50_000), rules.vocabulary());
        DroolsReasoner reasoner = new DroolsReasoner(rules);
        long start = System.nanoTime();
        Findings findings = reasoner.reason(dossier, new AsOf(LocalDate.of(2031, 1, 1)));
        long middle = System.nanoTime();
        findings.conclusions().forEach(findings::assess);
        double reasoning = (middle - start) / 1e9;
        double assessing = (System.nanoTime() - middle) / 1e9;
        System.out.printf(
                "%d conclusions: found in %.2f s, assessed in %.2f s, %.2f times%n",
                findings.conclusions().size(), reasoning, assessing, assessing / reasoning);
    }
}
