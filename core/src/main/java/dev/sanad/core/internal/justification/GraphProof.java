package dev.sanad.core.internal.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Premise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liveontologies.puli.Proof;

/**
 * A justification graph as a proof: events are its axioms. Absences are not part of it, since no event makes them.
 *
 * <p>The statement that {@code k} of a group count is expressed in steps, of which there are {@code k} times as many as
 * marks: from mark {@code i} on {@code k} are there if mark {@code i} is and {@code k - 1} are from the next one on, or
 * if {@code k} are from the next one on. A mark is there if one of the members is that counts as it.
 */
public final class GraphProof implements Proof<Step> {
    private final JustificationGraph graph;
    private final Map<Object, List<Step>> steps = new HashMap<>();
    private int groups;

    /** A member of a group is present that counts under a mark. */
    private record Marked(int group, int mark) {}

    /** Enough of a group is present, from one mark on. */
    private record Enough(int group, int fromMark, int needed) {}

    public GraphProof(JustificationGraph graph) {
        this.graph = graph;
    }

    @Override
    public Collection<Step> getInferences(Object conclusion) {
        List<Step> known = steps.get(conclusion);
        if (known == null) {
            known = conclusion instanceof Fact fact ? fact.fold(GraphProof::reported, this::stepsTo) : List.of();
            steps.put(conclusion, known);
        }
        return known;
    }

    private static List<Step> reported(Event event) {
        return List.of(new Step(event, List.of(), Set.of(event.id())));
    }

    private List<Step> stepsTo(Conclusion conclusion) {
        List<Step> found = new ArrayList<>();
        for (Derivation derivation : graph.whyHolds(conclusion)) {
            List<Object> premises = new ArrayList<>();
            for (Premise premise : derivation.premises()) {
                premises.addAll(premise.fold(
                        held -> held.facts(),
                        absent -> List.of(),
                        counted -> isWhole(counted, conclusion) ? counted.facts() : List.of(enough(counted))));
            }
            found.add(new Step(conclusion, premises, Set.of()));
        }
        return List.copyOf(found);
    }

    /** Whether the conclusion contains the group itself, so that with fewer members it would be another conclusion. */
    public static boolean isWhole(Premise.Counted counted, Conclusion conclusion) {
        return counted.members().size() > 1
                && conclusion.roles().values().values().stream()
                        .anyMatch(role -> counted.members().stream()
                                .allMatch(member -> role.facts().contains(member.id())));
    }

    private Enough enough(Premise.Counted counted) {
        SortedMap<String, List<Fact>> byMark = new TreeMap<>();
        for (int i = 0; i < counted.members().size(); i++) {
            for (String mark : counted.countsAs().get(i)) {
                byMark.computeIfAbsent(mark, none -> new ArrayList<>())
                        .add(counted.members().get(i));
            }
        }
        int group = groups++;
        int number = 0;
        for (List<Fact> members : byMark.values()) {
            Marked mark = new Marked(group, number++);
            steps.put(
                    mark,
                    members.stream()
                            .map(member -> new Step(mark, List.of(member), Set.of()))
                            .toList());
        }
        int marks = byMark.size();
        for (int from = 0; from <= marks; from++) {
            for (int needed = 0; needed <= counted.atLeast(); needed++) {
                Enough enough = new Enough(group, from, needed);
                steps.put(enough, stepsTo(enough, marks));
            }
        }
        return new Enough(group, 0, counted.atLeast());
    }

    private static List<Step> stepsTo(Enough enough, int marks) {
        if (enough.needed() == 0) {
            return List.of(new Step(enough, List.of(), Set.of()));
        }
        int left = marks - enough.fromMark();
        if (left < enough.needed()) {
            return List.of();
        }
        Object mark = new Marked(enough.group(), enough.fromMark());
        Enough others = new Enough(enough.group(), enough.fromMark() + 1, enough.needed() - 1);
        Step with = new Step(enough, List.of(mark, others), Set.of());
        Enough withoutIt = new Enough(enough.group(), enough.fromMark() + 1, enough.needed());
        return left == enough.needed() ? List.of(with) : List.of(with, new Step(enough, List.of(withoutIt), Set.of()));
    }
}
