package dev.sanad.rules.internal.semantics;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Parties;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.justification.Roots;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.language.Pattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts on file with their context: actors, topics, sources and the day. */
public final class FactBase {
    private final Vocabulary vocabulary;
    private Dossier dossier;
    private AsOf asOf;
    private final Map<FactId, Fact> facts = new LinkedHashMap<>();
    /** The facts of the kinds that have been asked for. */
    private final Map<KindId, OfKind> byKind = new HashMap<>();

    /** The values of roles that have been asked for. */
    private final Map<String, List<Value>> reported = new HashMap<>();

    /** The conclusions that only possibly follow. */
    private final Set<Conclusion> possible = new HashSet<>();

    /** What the analyst rejects of finished findings. */
    private final List<Conclusion> rejected = new ArrayList<>();

    private int events;
    /** The number of conclusions of each kind, without its subkinds. */
    private final Map<KindId, Integer> concluded = new HashMap<>();

    private JustificationGraph complete = new JustificationGraph(List.of(), Map.of());
    private Optional<Assessments> worth = Optional.empty();
    /** There for questions, which search, and for what goes on; what follows is judged without it. */
    private Optional<FactIndex> index = Optional.empty();

    /** Whom those in roles represent, which is asked for every pair that is compared. */
    private final Map<Acting, Parties> acting = new HashMap<>();

    private record Acting(List<ActorId> actors, Optional<When> time) {}

    /** The facts of a kind in the order in which they came, as lists that are made anew after a change. */
    private final class OfKind {
        private final Map<FactId, Fact> all = new LinkedHashMap<>();
        private @Nullable List<Fact> listed;
        private @Nullable List<Fact> certain;

        private void changed() {
            listed = null;
            certain = null;
        }

        private List<Fact> listed() {
            List<Fact> made = listed == null ? List.copyOf(all.values()) : listed;
            listed = made;
            return made;
        }

        private List<Fact> certain() {
            List<Fact> made = certain == null
                    ? listed().stream().filter(fact -> !isPossible(fact)).toList()
                    : certain;
            certain = made;
            return made;
        }
    }

    /** Without any facts. */
    public FactBase(Dossier dossier, Vocabulary vocabulary, AsOf asOf) {
        this.dossier = dossier;
        this.vocabulary = vocabulary;
        this.asOf = asOf;
    }

    /** The facts of findings, with what possibly follows. */
    public static FactBase of(Findings findings, Vocabulary vocabulary) {
        FactBase factBase = new FactBase(findings.dossier(), vocabulary, findings.asOf());
        findings.graph().events().values().forEach(factBase::add);
        findings.graph().conclusions().forEach(factBase::add);
        findings.undecided().conclusions().forEach(factBase::addPossible);
        factBase.complete(findings.undecided().graph());
        factBase.rejected.addAll(findings.rejected().conclusions());
        return factBase;
    }

    /** Adds a fact; false if it is already there, or if the analyst rejects it: then no condition sees it. */
    public boolean add(Fact fact) {
        if (isRejected(fact) || facts.putIfAbsent(fact.id(), fact) != null) {
            return false;
        }
        count(fact, 1);
        kinds(fact).forEach(kind -> {
            kind.all.put(fact.id(), fact);
            kind.changed();
        });
        index.ifPresent(known -> known.add(fact));
        return true;
    }

    /** Removes a fact, if it is there. */
    public void remove(Fact fact) {
        Fact known = facts.remove(fact.id());
        if (known == null) {
            return;
        }
        possible.remove(known);
        count(known, -1);
        kinds(known).forEach(kind -> {
            kind.all.remove(known.id());
            kind.changed();
        });
        index.ifPresent(found -> found.remove(known));
    }

    private void count(Fact fact, int more) {
        fact.<Runnable>fold(
                        event -> () -> events += more,
                        conclusion -> () -> concluded.merge(conclusion.kind(), more, Integer::sum))
                .run();
    }

    private Stream<OfKind> kinds(Fact fact) {
        return vocabulary.ancestorsOf(fact.kind()).stream().flatMap(kind -> Stream.ofNullable(byKind.get(kind)));
    }

    /** Goes on to another state of the dossier, or another day; what follows is added and removed apart. */
    public void goOn(Dossier other, AsOf day) {
        if (other.actors() != dossier.actors()) {
            acting.clear();
        }
        dossier = other;
        asOf = day;
        reported.clear();
    }

    /** The conclusions of a kind that the analyst rejects, and that no condition sees. */
    public List<Conclusion> rejected(KindId kind) {
        return rejected.stream()
                .filter(conclusion -> vocabulary.isA(conclusion.kind(), kind))
                .toList();
    }

    /** Whether the analyst rejects a fact. */
    public boolean isRejected(Fact fact) {
        return fact.fold(
                event -> false,
                conclusion -> dossier.rejectionOf(conclusion, vocabulary).isPresent());
    }

    /** Adds a conclusion that only possibly follows; false if it is already there. */
    boolean addPossible(Conclusion conclusion) {
        boolean isNew = add(conclusion);
        if (isNew) {
            settle(conclusion, false);
        }
        return isNew;
    }

    /** Settles whether a conclusion on file follows certainly, or only possibly. */
    public void settle(Conclusion conclusion, boolean certainly) {
        boolean isOther = certainly ? possible.remove(conclusion) : possible.add(conclusion);
        if (isOther) {
            kinds(conclusion).forEach(OfKind::changed);
        }
    }

    /** Whether a fact is among those that a reading looks at. */
    public boolean holds(Fact fact, Reading reading) {
        return switch (reading) {
            case CERTAIN -> !isPossible(fact);
            case POSSIBLE -> true;
        };
    }

    private boolean isPossible(Fact fact) {
        return fact.fold(event -> false, possible::contains);
    }

    /** Marks the conclusions of this graph as having all their derivations. */
    public void complete(JustificationGraph graph) {
        this.complete = graph;
        this.worth = Optional.empty();
    }

    public AsOf asOf() {
        return asOf;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    Topics topics() {
        return dossier.topics();
    }

    public Optional<Fact> find(FactId id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The same facts, looked up by what fills their roles. */
    public FactBase indexed() {
        index = Optional.of(new FactIndex(this, facts.values()));
        return this;
    }

    /** The values that reported events have in a role, each once, in the order of the events. */
    public List<Value> reported(String role) {
        return reported.computeIfAbsent(
                role,
                name -> dossier.events().values().stream()
                        .flatMap(event -> event.valueOf(name).stream())
                        .distinct()
                        .toList());
    }

    /** The facts that can match a pattern with these bindings, among others. */
    List<Fact> candidates(Pattern pattern, Reading reading, Bindings bindings) {
        return candidates(pattern, reading, bindings, Hints.NONE);
    }

    /**
     * The facts that can match a pattern with these bindings, among others.
     *
     * @param hints what is known of variables that are not bound yet
     */
    List<Fact> candidates(Pattern pattern, Reading reading, Bindings bindings, Hints hints) {
        return index.map(known -> known.candidates(pattern, reading, bindings, hints))
                .orElseGet(() -> ofKind(pattern.kind(), reading));
    }

    /** The facts that can match a pattern with these bindings, among others, and that follow certainly. */
    public List<Fact> candidates(Pattern pattern, Bindings bindings) {
        return candidates(pattern, Reading.CERTAIN, bindings);
    }

    /** The facts of a kind that follow certainly, including its subkinds. */
    public List<Fact> ofKind(KindId kind) {
        return ofKind(kind, Reading.CERTAIN);
    }

    /** The facts of a kind among those that a reading looks at. */
    List<Fact> ofKind(KindId kind, Reading reading) {
        OfKind known = byKind.computeIfAbsent(kind, this::sorted);
        return possible.isEmpty() || reading == Reading.POSSIBLE ? known.listed() : known.certain();
    }

    private OfKind sorted(KindId kind) {
        OfKind found = new OfKind();
        facts.values().stream()
                .filter(fact -> vocabulary.isA(fact.kind(), kind))
                .forEach(fact -> found.all.put(fact.id(), fact));
        return found;
    }

    /** The number of facts searched for a kind: every event, and the conclusions of the kind. */
    int searched(KindId kind) {
        return searched(kind, events, concluded, vocabulary);
    }

    /** The same for any kind, as of now, whatever is added later. */
    public Function<KindId, Integer> searchedNow() {
        int known = events;
        Map<KindId, Integer> counted = Map.copyOf(concluded);
        return kind -> searched(kind, known, counted, vocabulary);
    }

    private static int searched(KindId kind, int events, Map<KindId, Integer> concluded, Vocabulary vocabulary) {
        return events
                + concluded.entrySet().stream()
                        .filter(each -> vocabulary.isA(each.getKey(), kind))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }

    /** Actors who act at a time. */
    Parties parties(Collection<ActorId> actors, Optional<When> time) {
        return acting.computeIfAbsent(
                new Acting(List.copyOf(actors), time),
                each -> Parties.of(dossier.actors(), each.actors(), each.time()));
    }

    /** The certainty of a fact: as reported for an event, as inherited for a conclusion. */
    public Certainty certainty(Fact fact) {
        return fact.fold(Event::certainty, conclusion -> worth().of(conclusion).certainty());
    }

    private Assessments worth() {
        Assessments known = worth.orElseGet(
                () -> Assessments.of(complete, dossier.sources(), dossier.coverage(asOf), vocabulary, possible));
        worth = Optional.of(known);
        return known;
    }

    /** The root sources of all events in the chains of a fact. */
    SortedSet<SourceId> rootsOf(Fact fact) {
        SortedSet<SourceId> roots = new TreeSet<>();
        Set<FactId> seen = new HashSet<>();
        Deque<Fact> open = new ArrayDeque<>(List.of(fact));
        while (!open.isEmpty()) {
            Fact next = open.pop();
            if (!seen.add(next.id())) {
                continue;
            }
            next.<Runnable>fold(
                            event -> () -> roots.addAll(Roots.of(event, dossier.sources())),
                            conclusion -> () -> complete.whyHolds(conclusion).forEach(way -> open.addAll(factsIn(way))))
                    .run();
        }
        return roots;
    }

    /** The grade of a source; that which cannot be judged if nothing is known of it. */
    Reliability gradeOf(SourceId source) {
        return dossier.sources().find(source).map(Source::reliability).orElse(Reliability.F);
    }

    /** The facts that a derivation rests on. */
    public static List<Fact> factsIn(Derivation derivation) {
        return factsIn(derivation.premises());
    }

    /** The facts among premises: those held, and those counted. */
    public static List<Fact> factsIn(List<Premise> premises) {
        return premises.stream().flatMap(premise -> premise.facts().stream()).toList();
    }
}
