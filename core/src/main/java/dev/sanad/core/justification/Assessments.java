package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.justification.Concerned;
import dev.sanad.core.internal.justification.Inheritance;
import dev.sanad.core.internal.justification.Lazy;
import dev.sanad.core.internal.justification.Undenied;
import dev.sanad.core.internal.justification.Weight;
import dev.sanad.core.source.Sources;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assessments of all facts of a graph. */
public final class Assessments {
    /** A conclusion of this kind, or of a subkind, disputes the value of its role {@code of}. */
    private static final KindId DISPUTE = new KindId("dispute");

    private static final Value DISPUTED = new Value.Code("disputed");

    /** A dispute whether the event in its role {@code of} took place at all. */
    private static final KindId DISPUTED_OCCURRENCE = new KindId("disputed-occurrence");

    /** The roles of such a dispute that name a part of the event. */
    private static final List<String> PARTS = List.of("topics", "parties");

    private final JustificationGraph graph;
    private final Supplier<Basis> basis;
    /** Also filled while several threads ask: pages order their lines by assessments. */
    private final Map<Fact, Assessment> known = new ConcurrentHashMap<>();

    private Assessments(
            JustificationGraph graph,
            Sources sources,
            Predicate<Sought> covered,
            Vocabulary vocabulary,
            Set<Conclusion> undecided) {
        this.graph = graph;
        this.basis = Lazy.of(() -> new Basis(graph, sources, covered, vocabulary, undecided));
    }

    /** What all assessments rest on: made when the first is asked for, since many findings are only searched. */
    private static final class Basis {
        private final Inheritance inheritance;
        private final Speakers speakers;
        /** The conclusions that dispute a fact, by the fact. */
        private final Map<FactId, List<Conclusion>> disputes = new HashMap<>();

        private final Map<FactId, List<Denied>> denied = new HashMap<>();
        private final Undenied undenied;
        private final Vocabulary vocabulary;

        Basis(
                JustificationGraph graph,
                Sources sources,
                Predicate<Sought> covered,
                Vocabulary vocabulary,
                Set<Conclusion> undecided) {
            this.vocabulary = vocabulary;
            this.inheritance = new Inheritance(graph, sources, covered, undecided);
            this.speakers = new Speakers(graph, sources, inheritance);
            Map<KindId, Boolean> canBe = new HashMap<>();
            for (Conclusion conclusion : graph.derived()) {
                boolean isDispute = canBe.computeIfAbsent(conclusion.kind(), kind -> canDispute(kind, vocabulary))
                        && (vocabulary.isA(conclusion.kind(), DISPUTE)
                                || conclusion
                                        .roles()
                                        .get("state")
                                        .filter(DISPUTED::equals)
                                        .isPresent());
                if (isDispute) {
                    conclusion.roles().get("of").map(Value::facts).stream()
                            .flatMap(List::stream)
                            .forEach(of -> disputes.computeIfAbsent(of, none -> new ArrayList<>())
                                    .add(conclusion));
                }
            }
            disputes.values().forEach(each -> each.sort(Comparator.comparing(Conclusion::id)));
            denials(graph, vocabulary)
                    .forEach(each -> denied.computeIfAbsent(each.event(), none -> new ArrayList<>())
                            .add(each));
            this.undenied = new Undenied(graph, this::isDenied);
        }

        private static boolean canDispute(KindId kind, Vocabulary vocabulary) {
            return vocabulary.isA(kind, DISPUTE)
                    || vocabulary
                            .find(kind)
                            .filter(known -> known.role("state").isEmpty())
                            .isEmpty();
        }

        private Stream<Denied> denied(Fact event) {
            return denied.getOrDefault(event.id(), List.of()).stream();
        }

        private boolean isDenied(Fact premise, Conclusion conclusion) {
            return denied(premise).anyMatch(each -> each.concerns(conclusion));
        }

        /** Whether it is disputed itself, or follows only from what is. */
        boolean isDisputed(Conclusion conclusion) {
            return disputes.containsKey(conclusion.id())
                    || !denied.isEmpty() && !vocabulary.isA(conclusion.kind(), DISPUTE) && !undenied.holds(conclusion);
        }
    }

    /**
     * An event whose occurrence is disputed.
     *
     * @param event the event
     * @param part the topics and the parties in which alone it is disputed; empty if it is as a whole
     * @param dispute the conclusion that it is disputed
     */
    private record Denied(FactId event, Set<Value> part, Conclusion dispute) {
        /** Whether a conclusion from the event rests on what is disputed of it. */
        boolean concerns(Conclusion conclusion) {
            return part.isEmpty()
                    || conclusion.roles().values().values().stream()
                            .flatMap(value -> value.elements().stream())
                            .anyMatch(part::contains);
        }
    }

    private static Stream<Denied> denials(JustificationGraph graph, Vocabulary vocabulary) {
        return graph.derived().stream()
                .filter(conclusion -> vocabulary.isA(conclusion.kind(), DISPUTED_OCCURRENCE))
                .sorted(Comparator.comparing(Conclusion::id))
                .flatMap(conclusion -> {
                    Set<Value> part = PARTS.stream()
                            .flatMap(role -> conclusion.roles().get(role).stream())
                            .flatMap(value -> value.elements().stream())
                            .collect(Collectors.toSet());
                    return conclusion.roles().get("of").stream()
                            .flatMap(of -> of.facts().stream())
                            .map(event -> new Denied(event, part, conclusion));
                });
    }

    /**
     * Assesses a finished graph, where the file covers every time.
     *
     * @param graph the justification graph
     * @param sources the sources
     * @param vocabulary the vocabulary
     * @return the assessment of every fact in it
     */
    public static Assessments of(JustificationGraph graph, Sources sources, Vocabulary vocabulary) {
        return new Assessments(graph, sources, absent -> true, vocabulary, Set.of());
    }

    /**
     * Assesses a finished graph on a dossier, a part of which may only possibly follow.
     *
     * @param graph the justification graph
     * @param sources the sources
     * @param coverage what is covered by what is on file
     * @param vocabulary the vocabulary
     * @param undecided the conclusions that do not follow certainly, which are at most possible
     * @return the assessment of every fact in it
     */
    public static Assessments of(
            JustificationGraph graph,
            Sources sources,
            FileCoverage coverage,
            Vocabulary vocabulary,
            Set<Conclusion> undecided) {
        Concerned concerned = new Concerned(graph);
        return new Assessments(
                graph,
                sources,
                absent -> coverage.covers(absent, coverage.differs() ? concerned.by(absent) : List.of()),
                vocabulary,
                undecided);
    }

    /**
     * {@return the assessment of an event or a conclusion}
     *
     * @param fact the event or conclusion
     */
    public Assessment of(Fact fact) {
        return known.computeIfAbsent(fact, this::assessed);
    }

    /**
     * {@return whether it is disputed that an event took place at all}
     *
     * @param event the event
     */
    public boolean isDisputed(Event event) {
        return basis.get().denied(event).anyMatch(each -> each.part().isEmpty());
    }

    /**
     * {@return the conclusions by which a conclusion is disputed: those about itself, and those about the events on which it
     * rests}
     *
     * @param conclusion the conclusion
     */
    public List<Conclusion> disputes(Conclusion conclusion) {
        Set<Conclusion> found = new LinkedHashSet<>(basis.get().disputes.getOrDefault(conclusion.id(), List.of()));
        Set<Conclusion> seen = new LinkedHashSet<>(Set.of(conclusion));
        Deque<Conclusion> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Conclusion next = open.poll();
            Set<Fact> premises = graph.whyHolds(next).stream()
                    .flatMap(Derivation::facts)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (Fact premise : premises) {
                basis.get()
                        .denied(premise)
                        .filter(each -> each.concerns(next))
                        .forEach(each -> found.add(each.dispute()));
                premise.fold(event -> false, other -> seen.add(other) && open.add(other));
            }
        }
        return List.copyOf(found);
    }

    /**
     * The distance of a derivation from the verdict on its conclusion: 0 if its own standing, certainty and roots are
     * those of the conclusion.
     */
    int distance(Conclusion conclusion, Derivation derivation) {
        Weight whole = basis.get().inheritance.of((Fact) conclusion);
        Weight own = basis.get().inheritance.of(derivation);
        return (own.standing() == whole.standing() ? 0 : 4)
                + (own.certainty() == whole.certainty() ? 0 : 2)
                + (own.roots().equals(whole.roots()) ? 0 : 1);
    }

    private Assessment assessed(Fact fact) {
        Weight worth = basis.get().inheritance.of(fact);
        Speakers speakers = basis.get().speakers;
        boolean isDisputed = fact.fold(event -> false, basis.get()::isDisputed);
        return new Assessment(
                isDisputed ? Standing.DISPUTED : worth.standing(),
                List.copyOf(speakers.stating(fact)),
                List.copyOf(speakers.besides(fact)),
                List.copyOf(speakers.voices(fact)),
                worth.certainty(),
                worth.corroboration() == Integer.MAX_VALUE ? 0 : worth.corroboration(),
                worth.roots());
    }
}
