package dev.sanad.rules.internal.engine;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.answer.Session;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.dossier.Report;
import dev.sanad.core.fact.Event;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Measures what one change of a large dossier costs in a session: {@code SessionCost SEEDS EVENTS STEPS}. Mixed events, the
 * built-in rules; an event at random is withdrawn, and added again.
 */
public final class SessionCost {
    private SessionCost() {}

    /** Takes the steps, and prints the milliseconds of each sort. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("sanad-bench");
        MixedEvents.write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), folder.resolve("dossier.yaml"));
        int steps = Integer.parseInt(arguments[2]);
        Dossier dossier = DossierReader.read(List.of(folder)).orElseThrow();
        DroolsReasoner reasoner = new DroolsReasoner(RuleSetReader.builtIn().orElseThrow());
        AsOf day = dossier.defaultDay().orElseThrow();
        long start = System.nanoTime();
        Findings anew = reasoner.reason(dossier, day);
        long middle = System.nanoTime();
        Session session = Session.open(reasoner, dossier, day);
        System.out.printf(
                "%d events, %d conclusions, %d undecided; reasoning %.0f ms, opening %.0f ms%n",
                dossier.events().size(),
                anew.conclusions().size(),
                anew.undecided().conclusions().size(),
                (middle - start) / 1e6,
                (System.nanoTime() - middle) / 1e6);
        if (!Changes.between(anew, session.findings()).isEmpty()) {
            throw new IllegalStateException("the session begins otherwise than reasoning does");
        }
        Random random = new Random(1);
        List<Event> events = List.copyOf(dossier.events().values());
        double[] withdrawn = new double[steps];
        double[] added = new double[steps];
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            Event event = events.get(random.nextInt(events.size()));
            long before = System.nanoTime();
            Changes lost = session.withdraw(List.of(event.id()));
            withdrawn[i] = (System.nanoTime() - before) / 1e6;
            changed.add(lost.lost().size()
                    + lost.gained().size()
                    + lost.newReason().size()
                    + lost.reassessed().size());
            before = System.nanoTime();
            session.add(Report.of(event));
            added[i] = (System.nanoTime() - before) / 1e6;
        }
        if (!Changes.between(anew, session.findings()).isEmpty()) {
            throw new IllegalStateException("the session ends otherwise than reasoning does");
        }
        print("withdrawn", withdrawn);
        print("added", added);
        System.out.println("conclusions changed by a withdrawal: "
                + changed.stream().sorted().toList());
    }

    private static void print(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: first %.1f ms, median %.1f, nine in ten below %.1f, worst %.1f%n",
                what, times[0], sorted[sorted.length / 2], sorted[sorted.length * 9 / 10], sorted[sorted.length - 1]);
    }
}
