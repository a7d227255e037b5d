package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.Stopped;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.actor.Parties;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.justification.Roots;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The context in which facts are evaluated: actors, topics, sources, and the day. There is one for each reasoning run.
 */
public final class World {
    /** The number of steps between checks of the limits, less one: a power of two less one. */
    private static final int STEPS_BETWEEN_LOOKS = (1 << 12) - 1;

    /** The same for memory, at which short runs never look. */
    private static final int STEPS_BETWEEN_LOOKS_AT_MEMORY = (1 << 15) - 1;

    private final Actors actors;
    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Value.Time today;
    private final Dossier dossier;
    private final Map<FactId, FactNode> nodes = new HashMap<>();
    private final List<FactNode> conclusions = new ArrayList<>();
    /** The number of conclusions of which it is settled whether they follow certainly. */
    private int settled;

    private final Set<Conclusion> undecided = new HashSet<>();
    /** What the analyst rejects, which no condition sees; whether it follows certainly is settled like all else. */
    private final Map<Conclusion, FactNode> rejected = new LinkedHashMap<>();

    /** What of it is not settled. */
    private final List<FactNode> freshlyRejected = new ArrayList<>();
    /** The number of conclusions among {@link #nodes}. */
    private int indexed;

    private final Map<KindId, Integer> countByKind = new HashMap<>();
    /** The number of conclusions counted in {@link #countByKind}. */
    private int counted;

    private final Derivations derivations = new Derivations();
    /** The facts that may fit a condition without fitting it certainly: the imprecise, and those that only possibly follow. */
    private final Doubtful doubtful = new Doubtful(this);

    /** The rule that was last joined or derived from. */
    private @Nullable RuleId last;

    private int events;

    private Set<Circle.Read> reads = Set.of();
    private final Set<Circle> circles = new HashSet<>();
    private long firstDay = When.OPEN_END;
    private long lastDay = When.OPEN_START;

    private final Limits limits;
    private int steps;
    private boolean isDone;

    public World(Dossier dossier, Vocabulary vocabulary, AsOf asOf, Limits limits) {
        this.actors = dossier.actors();
        this.topics = dossier.topics();
        this.vocabulary = vocabulary;
        this.today = new Value.Time(asOf.asWhen());
        this.dossier = dossier;
        this.limits = limits;
    }

    public Derivations derivations() {
        return derivations;
    }

    /**
     * Records a derivation; returns whether it is the first of its conclusion.
     *
     * @throws Stopped if there are more than the limits allow
     */
    public boolean derive(Conclusion conclusion, RecordedDerivation derivation) {
        if (derivations.size() == limits.most()) {
            throw Stopped.beyond(limits.most(), derivation.rule().id());
        }
        step(derivation.rule().id());
        return derivations.add(conclusion, derivation);
    }

    /** Gives up for want of memory, and all that takes it, so that there is some for saying so. */
    public Stopped outOfMemory() {
        int made = derivations.size();
        derivations.clear();
        conclusions.clear();
        nodes.clear();
        return Stopped.outOfMemory(Optional.ofNullable(last), made);
    }

    /** Counts a step for a rule. */
    void step(RuleId rule) {
        last = rule;
        step();
    }

    /**
     * Counts a step of matching facts, or of the work after it.
     *
     * @throws Stopped if the limits are reached; checked now and then, since each match takes many steps
     */
    void step() {
        if ((++steps & STEPS_BETWEEN_LOOKS) == 0) {
            look();
            if (!isDone && (steps & STEPS_BETWEEN_LOOKS_AT_MEMORY) == 0 && Memory.isFull()) {
                throw outOfMemory();
            }
        }
    }

    /** Ends the checking of limits: derivations compute their contents on demand, long after the reasoning run. */
    public void done() {
        isDone = true;
    }

    /**
     * Checks the limits.
     *
     * @throws Stopped if the limits are reached
     */
    public void look() {
        if (!isDone && limits.isOver()) {
            throw Stopped.cancelled();
        }
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Settles which of the conclusions since the last time follow certainly; to be called when a stratum is complete.
     */
    public Settlement.Outcome settle() {
        List<FactNode> fresh = new ArrayList<>(conclusions.subList(settled, conclusions.size()));
        fresh.addAll(freshlyRejected);
        freshlyRejected.clear();
        Settlement.Outcome all = derivations.hasPossible() || !undecided.isEmpty()
                ? new Settlement(derivations, fresh).settle()
                : Settlement.Outcome.ALL_CERTAIN;
        all.undecided().stream().filter(this::isRejected).forEach(node -> node.settle(false));
        all.gone().forEach(node -> rejected.remove(node.fact()));
        Settlement.Outcome outcome = all.without(this::isRejected);
        for (FactNode node : outcome.undecided()) {
            doubtful.settle(node);
            undecided.add((Conclusion) node.fact());
        }
        if (!outcome.gone().isEmpty()) {
            forget(outcome.gone());
        }
        settled = conclusions.size();
        return outcome;
    }

    private boolean isRejected(FactNode node) {
        return rejected.get(node.fact()) == node;
    }

    /** The node of a new conclusion, for conditions to see; none if the analyst rejects it. */
    public @Nullable FactNode conclude(Conclusion conclusion) {
        if (dossier.rejectionOf(conclusion, vocabulary).isEmpty()) {
            return add(conclusion);
        }
        FactNode node = new FactNode(conclusion, this);
        rejected.put(conclusion, node);
        freshlyRejected.add(node);
        return null;
    }

    /** The conclusions that the analyst rejects. */
    public Set<Conclusion> rejected() {
        return rejected.keySet();
    }

    /** Whether one of them would follow certainly. */
    public boolean rejectsCertainly(Conclusion conclusion) {
        FactNode node = rejected.get(conclusion);
        return node != null && node.isCertain();
    }

    private void forget(List<FactNode> gone) {
        conclusions.removeAll(gone);
        gone.forEach(node -> nodes.remove(node.fact().id()));
        doubtful.forget(gone);
        indexed = 0;
        counted = 0;
        countByKind.clear();
    }

    /** The conclusions that do not follow certainly, of complete strata. */
    public Set<Conclusion> undecided() {
        return undecided;
    }

    /** The facts that give rise to doubt. */
    public Doubtful doubtful() {
        return doubtful;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** The root sources of all events in the chains of a fact, as recorded so far. */
    SortedSet<SourceId> rootsOf(Fact fact) {
        SortedSet<SourceId> roots = new TreeSet<>();
        derivations.eventsBelow(fact).forEach(event -> roots.addAll(Roots.of(event, dossier.sources())));
        return roots;
    }

    /** The grade of a source; that which cannot be judged if nothing is known of it. */
    Reliability gradeOf(SourceId source) {
        return dossier.sources().find(source).map(Source::reliability).orElse(Reliability.F);
    }

    /** Makes the node of a fact. */
    public FactNode add(Fact fact) {
        FactNode node = fact.modality() == Modality.ACTUAL ? new ActualFactNode(fact, this) : new FactNode(fact, this);
        doubtful.add(node);
        return fact.fold(
                event -> {
                    nodes.put(event.id(), node);
                    event.time().filter(When::isPrecise).ifPresent(this::span);
                    events++;
                    return node;
                },
                conclusion -> {
                    conclusions.add(node);
                    return node;
                });
    }

    /** Says what makes the circles of facts that rules look up. */
    public void lookUpBy(Set<Circle.Read> those) {
        reads = those;
    }

    /** All that Drools needs of a new fact: the entries of circles that no fact made before, and the fact. */
    public List<Object> withCircles(FactNode fact) {
        List<Object> all = new ArrayList<>();
        for (Circle.Read read : reads) {
            Circle circle = read.of(fact);
            if (circle != null && circles.add(circle)) {
                circle.entries().forEach(all::add);
            }
        }
        all.add(fact);
        return all;
    }

    private void span(When exact) {
        if (Math.abs(exact.earliestStart()) < When.OPEN_END) {
            firstDay = Math.min(firstDay, exact.earliestStart());
            lastDay = Math.max(lastDay, exact.earliestStart());
        }
    }

    /** The first epoch day on which an event of an exact time starts. */
    public long firstDay() {
        return Math.min(firstDay, lastDay);
    }

    /** The last one. */
    public long lastDay() {
        return lastDay;
    }

    /** The node of the fact with an id; conclusions get their id only on demand, since most never need it. */
    @Nullable
    FactNode find(FactId id) {
        if (!isDone) {
            return lookUp(id);
        }
        synchronized (this) {
            return lookUp(id);
        }
    }

    /** Whether a fact is of what happened. */
    public boolean hasHappened(FactId id) {
        FactNode node = find(id);
        return node != null && node.hasHappened();
    }

    private @Nullable FactNode lookUp(FactId id) {
        FactNode known = nodes.get(id);
        if (known == null && indexed < conclusions.size()) {
            for (; indexed < conclusions.size(); indexed++) {
                FactNode node = conclusions.get(indexed);
                nodes.put(node.fact().id(), node);
            }
            known = nodes.get(id);
        }
        return known;
    }

    /** The conclusions made so far. */
    public List<FactNode> conclusions() {
        return List.copyOf(conclusions);
    }

    /** The number of facts searched for a kind: every event, and the conclusions of that kind. */
    public synchronized int searched(KindId kind) {
        for (; counted < conclusions.size(); counted++) {
            ancestorsOf(conclusions.get(counted).kind())
                    .forEach(ancestor -> countByKind.merge(ancestor, 1, Integer::sum));
        }
        return events + countByKind.getOrDefault(kind, 0);
    }

    public Topics topics() {
        return topics;
    }

    Value.Time today() {
        return today;
    }

    public Set<KindId> ancestorsOf(KindId kind) {
        return vocabulary.ancestorsOf(kind);
    }

    /** The actors of a value, who act at a time. */
    Parties parties(@Nullable Value value, Optional<When> time) {
        return value == null ? nobody() : Parties.of(actors, value.actors(), time);
    }

    Parties nobody() {
        return Parties.of(actors, List.of(), Optional.empty());
    }
}
