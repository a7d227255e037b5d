package dev.sanad.render.internal.overview;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.vocabulary.Showing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which conclusions head matters, and to which head the others belong. */
final class Belonging {
    private final Findings findings;
    private final Chains chains;
    private final Shown shown;
    /** What serves others, with what it serves. */
    private final Map<Conclusion, Set<Conclusion>> serving = new LinkedHashMap<>();

    private final Set<Conclusion> heads = new LinkedHashSet<>();
    private final Map<Conclusion, List<Conclusion>> parts = new LinkedHashMap<>();
    private final Map<Conclusion, List<Conclusion>> further = new HashMap<>();
    private final Map<Conclusion, Set<Fact>> supports = new HashMap<>();

    Belonging(Findings findings, Chains chains, Shown shown) {
        this.findings = findings;
        this.chains = chains;
        this.shown = shown;
        for (Conclusion conclusion : findings.conclusions()) {
            findings.graph().whyHolds(conclusion).stream()
                    .flatMap(way -> way.facts())
                    .forEach(fact -> fact.fold(
                            event -> false,
                            premise -> serving.computeIfAbsent(premise, none -> new LinkedHashSet<>())
                                    .add(conclusion)));
        }
        find();
    }

    /** What heads a matter. */
    Set<Conclusion> heads() {
        return heads;
    }

    /** What a head has as its states, its notes and its parts. */
    List<Conclusion> parts(Conclusion head) {
        return parts.getOrDefault(head, List.of());
    }

    /** What serves only others, and is in no chain but those of a head. */
    List<Conclusion> further(Conclusion head) {
        return further.getOrDefault(head, List.of());
    }

    /** Finds what heads a matter, and what belongs to each head. */
    private void find() {
        List<Conclusion> others = new ArrayList<>();
        for (Conclusion conclusion : findings.conclusions()) {
            Showing showing = shown.showing(conclusion);
            if (showing.partOf().isPresent()) {
                if (shown.isState(conclusion) || shown.isNote(conclusion) || !serving.containsKey(conclusion)) {
                    others.add(conclusion);
                }
            } else if (showing.block().isPresent() || !serving.containsKey(conclusion)) {
                heads.add(conclusion);
            }
        }
        Map<Fact, List<Conclusion>> resting = new HashMap<>();
        for (Conclusion head : heads) {
            if (shown.showing(head).partOf().isEmpty()) {
                support(head)
                        .forEach(fact -> resting.computeIfAbsent(fact, none -> new ArrayList<>())
                                .add(head));
            }
        }
        for (Conclusion part : others) {
            headOf(part, resting)
                    .ifPresentOrElse(
                            head -> parts.computeIfAbsent(head, none -> new ArrayList<>())
                                    .add(part),
                            () -> heads.add(part));
        }
        heads.removeIf(head -> serving.containsKey(head) && !parts.containsKey(head));
        Map<Conclusion, Conclusion> headOf = new HashMap<>();
        heads.forEach(head -> headOf.put(head, head));
        parts.forEach((head, all) -> all.forEach(part -> headOf.put(part, head)));
        for (Conclusion conclusion : serving.keySet()) {
            if (!headOf.containsKey(conclusion)) {
                served(conclusion, headOf)
                        .ifPresentOrElse(
                                head -> further.computeIfAbsent(head, none -> new ArrayList<>())
                                        .add(conclusion),
                                () -> {
                                    heads.add(conclusion);
                                    headOf.put(conclusion, conclusion);
                                });
            }
        }
    }

    /** The nearest matter that a conclusion serves. */
    private Optional<Conclusion> served(Conclusion conclusion, Map<Conclusion, Conclusion> headOf) {
        Set<Conclusion> seen = new HashSet<>(Set.of(conclusion));
        Deque<Conclusion> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Conclusion next = open.poll();
            Conclusion head = headOf.get(next);
            if (head != null) {
                return Optional.of(head);
            }
            serving.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return Optional.empty();
    }

    /**
     * The head of the matter to which a part belongs; if several rest on the same event, the one that agrees most.
     *
     * @param resting the heads by each fact in their chains
     */
    private Optional<Conclusion> headOf(Conclusion part, Map<Fact, List<Conclusion>> resting) {
        Set<Fact> seen = new HashSet<>(Set.of(part));
        Deque<Fact> open = new ArrayDeque<>(namedBy(part));
        while (!open.isEmpty()) {
            Fact fact = open.poll();
            List<Conclusion> found = fact.fold(
                    event -> resting.getOrDefault(event, List.of()),
                    conclusion -> heads.contains(conclusion) ? List.of(conclusion) : List.of());
            Optional<Conclusion> nearest = found.stream()
                    .max(Comparator.comparing((Conclusion head) -> agreement(head, part))
                            .thenComparing(head -> -support(head).size()));
            if (nearest.isPresent()) {
                return nearest;
            }
            fact.fold(event -> List.<Fact>of(), this::namedBy).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return Optional.empty();
    }

    private List<Fact> namedBy(Conclusion part) {
        return shown
                .showing(part)
                .partOf()
                .flatMap(role -> part.roles().get(role))
                .map(Value::facts)
                .orElse(List.of())
                .stream()
                .flatMap(id -> findings.graph().find(id).stream())
                .toList();
    }

    /** The number of roles in which two conclusions have the same value. */
    private static long agreement(Conclusion one, Conclusion other) {
        return one.roles().values().entrySet().stream()
                .filter(role -> role.getValue().equals(other.roles().values().get(role.getKey())))
                .count();
    }

    /** All facts in its chain. */
    Set<Fact> support(Conclusion conclusion) {
        Set<Fact> known = supports.get(conclusion);
        if (known == null) {
            known = new LinkedHashSet<>();
            Deque<Conclusion> open = new ArrayDeque<>(List.of(conclusion));
            while (!open.isEmpty()) {
                for (Fact fact : chains.shownDerivation(open.poll()).facts().toList()) {
                    if (known.add(fact)) {
                        fact.fold(event -> false, open::add);
                    }
                }
            }
            supports.put(conclusion, known);
        }
        return known;
    }
}
