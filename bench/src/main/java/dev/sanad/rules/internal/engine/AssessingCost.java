package dev.sanad.rules.internal.engine;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Measures what assessing a large graph costs beside finding it: standing, certainty, voices and roots of every conclusion of
 * the closure of 50,000 edges, in a process of its own.
 */
public final class AssessingCost {
    private AssessingCost() {}

    /** Reasons, assesses every conclusion, and prints the seconds of each. */
    public static void main(String[] arguments) throws IOException {
        RuleSet rules = RecordingCost.rules(Works.CLOSURE);
        Dossier dossier = Works.dossier(Works.edges(50_000), rules.vocabulary());
        DroolsReasoner reasoner = new DroolsReasoner(rules);
        long start = System.nanoTime();
        Findings findings = reasoner.reason(dossier, new AsOf(LocalDate.of(2031, 1, 1)));
        long found = System.nanoTime();
        List<Conclusion> conclusions = findings.conclusions();
        long listed = System.nanoTime();
        conclusions.forEach(findings::assess);
        double assessing = (System.nanoTime() - listed) / 1e9;
        double finding = (found - start) / 1e9;
        System.out.printf(
                "%d conclusions: found in %.2f s, listed by id in %.2f s, assessed in %.2f s: %.2f times finding%n",
                conclusions.size(), finding, (listed - found) / 1e9, assessing, assessing / finding);
    }
}
