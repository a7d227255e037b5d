package dev.sanad.core.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.justification.Roots;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Repairs;
import dev.sanad.core.justification.Supports;
import dev.sanad.core.source.SourceId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The explanation of one conclusion: its derivations, its supports, and its repairs.
 *
 * @param conclusion the conclusion
 * @param derivations every derivation of it, in order
 * @param supports the smallest sets of events from which it follows
 * @param repairs the smallest sets of events whose withdrawal defeats it
 * @param absences the absences that its chains need, nearest to the conclusion first
 */
public record Explanation(
        Conclusion conclusion,
        List<Derivation> derivations,
        Supports supports,
        Repairs repairs,
        List<Premise.Absent> absences) {
    /**
     * Copies {@code derivations} and {@code absences}.
     *
     * @param conclusion the conclusion
     * @param derivations every derivation of it, in order
     * @param supports the smallest sets of events from which it follows
     * @param repairs the smallest sets of events whose withdrawal defeats it
     * @param absences the absences that its chains need, nearest to the conclusion first
     */
    public Explanation {
        derivations = List.copyOf(derivations);
        absences = List.copyOf(absences);
    }

    /**
     * Explains a conclusion, with at most the given number of supports and of repairs.
     *
     * @param findings the findings
     * @param conclusion the conclusion
     * @param limits the limits of the work
     * @return the explanation
     */
    public static Explanation of(Findings findings, Conclusion conclusion, Limits limits) {
        return new Explanation(
                conclusion,
                findings.graph().whyHolds(conclusion),
                Supports.of(findings.graph(), conclusion, limits),
                Repairs.of(findings.graph(), conclusion, limits),
                absences(findings, conclusion));
    }

    /** {@return the events whose withdrawal alone defeats it, by id; none if the repairs are not known that far} */
    public List<FactId> singlePoints() {
        return repairs.smallestFirst().stream()
                .filter(repair -> repair.size() == 1)
                .map(SortedSet::first)
                .toList();
    }

    /**
     * {@return the root sources of a set of events}
     *
     * @param events the ids of the events
     * @param findings the findings
     */
    public static SortedSet<SourceId> rootsOf(Collection<FactId> events, Findings findings) {
        SortedSet<SourceId> roots = new TreeSet<>();
        for (FactId id : events) {
            Event event = findings.graph().events().get(id);
            if (event != null) {
                roots.addAll(Roots.of(event, findings.dossier().sources()));
            }
        }
        return roots;
    }

    private static List<Premise.Absent> absences(Findings findings, Conclusion top) {
        Set<Premise.Absent> absences = new LinkedHashSet<>();
        Set<Fact> seen = new HashSet<>(Set.of(top));
        Deque<Conclusion> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            for (Derivation derivation : findings.graph().whyHolds(open.poll())) {
                for (Premise premise : derivation.premises()) {
                    premise.fold(held -> false, absences::add, counted -> false);
                    premise.facts().forEach(fact -> follow(fact, seen, open));
                }
            }
        }
        return List.copyOf(absences);
    }

    private static void follow(Fact fact, Set<Fact> seen, Deque<Conclusion> open) {
        fact.fold(event -> false, conclusion -> seen.add(conclusion) && open.add(conclusion));
    }
}
