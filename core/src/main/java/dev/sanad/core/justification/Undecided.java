package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What possibly follows: from facts that fit on some readings of imprecise times only, or although something on file may
 * stand against it. Nothing of it supports what follows certainly. It never changes, and threads can share it.
 *
 * <p>Certain and possible answers are those of incomplete databases (Imieliński and Lipski 1984, "Incomplete information in
 * relational databases").
 *
 * @param graph every conclusion with its derivations, those that follow certainly included
 * @param assessments the assessments in this graph; what possibly follows is at most possible
 * @param conclusions the conclusions that do not follow certainly, by id
 */
public record Undecided(JustificationGraph graph, Assessments assessments, List<Conclusion> conclusions) {
    /**
     * Copies {@code conclusions}.
     *
     * @param graph every conclusion with its derivations, those that follow certainly included
     * @param assessments the assessments in this graph; what possibly follows is at most possible
     * @param conclusions the conclusions that do not follow certainly, by id
     */
    public Undecided {
        conclusions = List.copyOf(conclusions);
    }

    /**
     * {@return nothing beside a graph of what follows certainly}
     *
     * @param graph the graph
     * @param assessments its assessments
     */
    public static Undecided nothing(JustificationGraph graph, Assessments assessments) {
        return new Undecided(graph, assessments, List.of());
    }

    /**
     * {@return the events that decide whether something follows, by id: those whose time would have to be known better}
     *
     * @param undecided one of the conclusions
     */
    public List<Event> inDoubt(Conclusion undecided) {
        Set<Conclusion> open = Set.copyOf(conclusions);
        Set<Event> found = new TreeSet<>(Comparator.comparing(Event::id));
        Set<Fact> seen = new HashSet<>();
        Deque<Fact> next = new ArrayDeque<>(List.of(undecided));
        while (!next.isEmpty()) {
            Fact fact = next.pop();
            if (!seen.add(fact)) {
                continue;
            }
            fact.<Runnable>fold(
                            event -> () -> found.add(event),
                            conclusion -> () -> graph.whyHolds(conclusion)
                                    .forEach(way -> (open.contains(conclusion)
                                                    ? way.doubts().stream().map(Doubt::fact)
                                                    : way.facts().filter(below -> isImprecise(below)))
                                            .forEach(next::push)))
                    .run();
        }
        return List.copyOf(found);
    }

    /**
     * {@return whether a conclusion is one of these}
     *
     * @param conclusion the conclusion
     */
    public boolean has(Conclusion conclusion) {
        return Collections.binarySearch(conclusions, conclusion, Comparator.comparing(Conclusion::id)) >= 0;
    }

    private static boolean isImprecise(Fact fact) {
        return fact.time().filter(time -> !time.isPrecise()).isPresent();
    }

    /**
     * Conclusions that the same events decide.
     *
     * @param inDoubt the events, by id
     * @param conclusions the conclusions, by id
     */
    public record Group(List<Event> inDoubt, List<Conclusion> conclusions) {
        /**
         * Copies the lists.
         *
         * @param inDoubt the events, by id
         * @param conclusions the conclusions, by id
         */
        public Group {
            inDoubt = List.copyOf(inDoubt);
            conclusions = List.copyOf(conclusions);
        }
    }

    /** {@return the conclusions by the events that decide them, those with most first} */
    public List<Group> byDoubt() {
        Map<List<Event>, List<Conclusion>> groups = new LinkedHashMap<>();
        for (Conclusion conclusion : conclusions) {
            groups.computeIfAbsent(inDoubt(conclusion), none -> new ArrayList<>())
                    .add(conclusion);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(
                        (Group group) -> -group.conclusions().size()))
                .toList();
    }
}
