package dev.sanad.rules.internal.engine;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Repairs;
import dev.sanad.core.justification.Supports;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Measures the time to explain one conclusion of a large graph in memory: {@code ExplainingCost LIMIT}. The work is the
 * closure of 50,000 edges; explained are paths of several lengths, each for the first time.
 */
public final class ExplainingCost {
    private ExplainingCost() {}

    /** Explains paths, and prints the milliseconds of each. */
    public static void main(String[] arguments) throws IOException {
        int limit = Integer.parseInt(arguments[0]);
        RuleSet rules = RecordingCost.rules(Works.CLOSURE);
        List<Event> events = Works.edges(50_000);
        Findings findings = new DroolsReasoner(rules)
                .reason(Works.dossier(events, rules.vocabulary()), new AsOf(LocalDate.of(2031, 1, 1)));
        JustificationGraph graph = findings.graph();
        List<Conclusion> paths = new ArrayList<>(findings.conclusions());
        paths.sort(Comparator.comparingInt(ExplainingCost::length).thenComparing(Conclusion::id));
        System.out.printf("%d paths in memory; limit %d%n", paths.size(), limit);
        for (int length : new int[] {1, 2, 4, 8, 12, 16, 20, 28, 36, 42}) {
            List<Conclusion> ofLength =
                    paths.stream().filter(path -> length(path) == length).toList();
            // The first ones warm up; each path is in a separate block, so nothing about it is known yet.
            double[] supports = new double[10];
            double[] repairs = new double[10];
            int found = 0;
            for (int i = 0; i < supports.length; i++) {
                Conclusion path = ofLength.get(i * (ofLength.size() / supports.length));
                long start = System.nanoTime();
                found = Supports.of(graph, path, Limits.of(limit))
                        .smallestFirst()
                        .size();
                long middle = System.nanoTime();
                Repairs.of(graph, path, Limits.of(limit));
                supports[i] = (middle - start) / 1e6;
                repairs[i] = (System.nanoTime() - middle) / 1e6;
            }
            Arrays.sort(supports);
            Arrays.sort(repairs);
            System.out.printf(
                    "length %2d: %d supports, %.1f ms (worst %.1f); repairs %.1f ms (worst %.1f)%n",
                    length, found, supports[5], supports[9], repairs[5], repairs[9]);
        }
    }

    private static int length(Conclusion path) {
        return place(path, "to") - place(path, "from");
    }

    private static int place(Conclusion path, String role) {
        return Integer.parseInt(
                path.roles().get(role).orElseThrow().texts().get(0).substring(1));
    }
}
