package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.Findings;
import dev.sanad.core.Stopped;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.internal.semantics.RuleLevels;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that rules conclude from a dossier, kept up while it changes: what rested on a change is taken back, what still
 * has other reasons is kept, and what newly follows is added, level by level (Gupta, Mumick and Subrahmanian 1993,
 * "Maintaining views incrementally"). What follows certainly and what possibly follows are two such models, the second
 * above the first.
 *
 * <p>For one thread. A step that fails leaves it unusable.
 */
final class Upkeep {
    private final Vocabulary vocabulary;
    /** The clauses of each level, lowest first. */
    private final List<List<WatchedClause>> levels = new ArrayList<>();

    private final Map<KindId, Integer> levelByKind = new HashMap<>();
    private final FactBase facts;
    private final Map<Reading, Ledger> ledgers = new EnumMap<>(Reading.class);
    private final SortedMap<FactId, Event> events = new TreeMap<>();
    /** The facts that name another, by the one that is named. */
    private final Map<FactId, Set<Fact>> naming = new HashMap<>();

    private AsOf day;
    private Dossier dossier;
    private Limits limits = Limits.none();
    private boolean isUsable;
    private boolean isFirst = true;

    /** With nothing on file yet. */
    Upkeep(RuleSet rules, Dossier dossier, AsOf day) {
        this.vocabulary = rules.vocabulary().and(dossier.vocabulary());
        this.day = day;
        this.dossier = dossier;
        this.facts = new FactBase(dossier, vocabulary, day).indexed();
        for (Reading reading : Reading.values()) {
            ledgers.put(reading, new Ledger());
        }
        int number = 0;
        for (List<Rule> level : RuleLevels.of(rules.rules(), vocabulary)) {
            List<WatchedClause> clauses = new ArrayList<>();
            for (Rule rule : level) {
                levelByKind.put(rule.then().kind(), levels.size());
                for (Clause clause : rule.clauses()) {
                    clauses.add(WatchedClause.of(number++, clause));
                }
            }
            levels.add(clauses);
        }
    }

    /** Begins where another engine has found what follows, and every match. */
    void beginWith(Findings first, List<FirstMatch> matches) {
        first.graph().events().values().forEach(event -> {
            events.put(event.id(), event);
            put(event);
        });
        first.conclusions().forEach(conclusion -> begin(conclusion, Reading.CERTAIN));
        first.undecided().conclusions().forEach(conclusion -> begin(conclusion, Reading.POSSIBLE));
        first.rejected()
                .items()
                .forEach(item -> begin(item.conclusion(), item.isCertain() ? Reading.CERTAIN : Reading.POSSIBLE));
        Map<Clause, WatchedClause> byClause = new HashMap<>();
        levels.forEach(level -> level.forEach(clause -> byClause.put(clause.clause(), clause)));
        Map<Clause, WatchedClause> known = new IdentityHashMap<>();
        for (FirstMatch match : matches) {
            WatchedClause clause =
                    known.computeIfAbsent(match.clause(), each -> Objects.requireNonNull(byClause.get(each)));
            Entry entry = new Entry(
                    clause,
                    match.conclusion(),
                    match.derivation(),
                    Entry.Key.of(clause, match.held(), match.derivation().bindings()),
                    match.lastDay());
            for (Reading reading : match.readings()) {
                boolean isOnFile = entry.facts().stream()
                        .allMatch(fact -> facts.find(fact.id()).isPresent() && facts.holds(fact, reading));
                if (isOnFile && ledger(reading).find(entry.key()).isEmpty()) {
                    ledger(reading).add(entry);
                }
            }
        }
        isUsable = true;
        isFirst = false;
    }

    private void begin(Conclusion conclusion, Reading reading) {
        ledger(reading).following().add(conclusion);
        put(conclusion);
        if (reading == Reading.POSSIBLE && facts.find(conclusion.id()).isPresent()) {
            facts.settle(conclusion, false);
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    FactBase facts() {
        return facts;
    }

    Collection<Event> events() {
        return events.values();
    }

    Ledger ledger(Reading reading) {
        return Objects.requireNonNull(ledgers.get(reading));
    }

    /** Whether a dossier says of actors, topics and kinds what this one does, perhaps of more of them, and rejects the same. */
    boolean isInContextOf(Dossier other) {
        return other.actors()
                        .byId()
                        .entrySet()
                        .containsAll(dossier.actors().byId().entrySet())
                && other.topics()
                        .byId()
                        .entrySet()
                        .containsAll(dossier.topics().byId().entrySet())
                && other.vocabulary().kinds().equals(dossier.vocabulary().kinds())
                && other.rejected().equals(dossier.rejected());
    }

    /**
     * Goes on to another state of the dossier, or another day, in its context.
     *
     * @return the facts that are other than before, or rest on such
     * @throws Stopped if the limits are reached
     */
    Set<Fact> goOn(Dossier to, AsOf on, Limits most) {
        limits = most;
        isUsable = false;
        Support support = new Support(dossier, day, to, on);
        AsOf before = day;
        SortedMap<FactId, Event> eventsBefore = isFirst ? Collections.emptySortedMap() : dossier.events();
        boolean isSameBasis = on.equals(day) && !support.areOtherSources();
        dossier = to;
        day = on;
        facts.goOn(to, on);
        FactChanges change = new FactChanges();
        compare(eventsBefore, isSameBasis, change);
        Set<Fact> touched = new LinkedHashSet<>(change.all());
        touched.addAll(supportedOtherwise(support));
        for (int level = 0; level < levels.size(); level++) {
            new Level(this, levels.get(level), level, change, touched, before).goOn();
        }
        alsoDisputed(touched);
        isUsable = true;
        isFirst = false;
        return touched;
    }

    /** The facts, so far, that are supported otherwise than before though they follow for the same reasons. */
    private Set<Fact> supportedOtherwise(Support support) {
        Set<Fact> found = new HashSet<>();
        events.values().stream().filter(support::isOther).forEach(found::add);
        if (support.isOtherCoverage()) {
            for (Ledger ledger : ledgers.values()) {
                ledger.watching()
                        .filter(support::isOther)
                        .map(Entry::conclusion)
                        .forEach(found::add);
            }
        }
        return restingOn(found);
    }

    /** What is disputed is assessed otherwise, and so is what rests on it, though the dispute is no reason for it. */
    private void alsoDisputed(Set<Fact> touched) {
        Set<Fact> named = new HashSet<>();
        touched.stream()
                .filter(fact -> fact.fold(event -> false, conclusion -> true))
                .flatMap(fact -> named(fact).stream())
                .forEach(id -> facts.find(id).ifPresent(named::add));
        touched.addAll(restingOn(named));
    }

    /** Whether nothing is on file yet. */
    boolean isFirst() {
        return isFirst;
    }

    /** Whether its last step came to its end. */
    boolean isUsable() {
        return isUsable;
    }

    /** Some facts with all that rest on them. */
    Set<Fact> restingOn(Set<Fact> some) {
        Set<Fact> all = new HashSet<>(some);
        Deque<Fact> open = new ArrayDeque<>(some);
        while (!open.isEmpty()) {
            FactId next = open.pop().id();
            for (Ledger ledger : ledgers.values()) {
                ledger.restingOn(next).stream()
                        .map(Entry::conclusion)
                        .filter(all::add)
                        .forEach(open::add);
            }
        }
        return all;
    }

    AsOf day() {
        return day;
    }

    /** The level of the rules that make a conclusion. */
    int levelOf(Conclusion conclusion) {
        return levelByKind.getOrDefault(conclusion.kind(), -1);
    }

    /** @throws Stopped if the limits are reached */
    void look() {
        if (limits.isOver()) {
            throw Stopped.cancelled();
        }
    }

    /** @throws Stopped if one more is too many */
    void countOne(Entry entry) {
        if (ledger(Reading.POSSIBLE).size() > limits.most()) {
            throw Stopped.beyond(limits.most(), entry.derivation().rule().id());
        }
    }

    /** Every conclusion with its derivations, as on file now. */
    JustificationGraph graph(Set<Conclusion> without) {
        int most = 0;
        for (Ledger ledger : ledgers.values()) {
            most += ledger.following().size();
        }
        Map<Conclusion, Iterable<Derivation>> ways = new HashMap<>(2 * most);
        Searched searched = new Searched(facts);
        for (Reading reading : Reading.values()) {
            for (Conclusion conclusion : ledger(reading).following()) {
                if (!without.contains(conclusion)) {
                    ways.put(conclusion, searched.in(ledger(reading).of(conclusion), day));
                }
            }
        }
        return new JustificationGraph(events, ways);
    }

    /** Which events are other than before; whatever names one of them may say something else of it. */
    private void compare(SortedMap<FactId, Event> before, boolean isSameBasis, FactChanges change) {
        if (before == dossier.events() && isSameBasis) {
            return;
        }
        for (Event event : dossier.events().values()) {
            if (!isSameBasis || before.get(event.id()) != event) {
                replace(event.id(), dossier.knownOn(event, day), change);
            }
        }
        before.keySet().stream()
                .filter(id -> !dossier.events().containsKey(id))
                .forEach(id -> replace(id, Optional.empty(), change));
        alsoNaming(change);
    }

    private void replace(FactId id, Optional<Event> event, FactChanges change) {
        Event was = events.get(id);
        if (!Optional.ofNullable(was).equals(event)) {
            if (was != null) {
                events.remove(id);
                change.ends(was);
                take(was);
            }
            event.ifPresent(known -> {
                events.put(id, known);
                change.begins(known);
                put(known);
            });
        }
    }

    /** A condition can read the role of a fact that it does not hold, through those that name it. */
    private void alsoNaming(FactChanges change) {
        Deque<Fact> open = new ArrayDeque<>(change.all());
        Set<FactId> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (Fact fact : List.copyOf(naming.getOrDefault(open.pop().id(), Set.of()))) {
                if (seen.add(fact.id())) {
                    open.add(fact);
                    if (facts.find(fact.id()).filter(known -> known == fact).isPresent()) {
                        change.ends(fact);
                        change.begins(fact);
                    }
                }
            }
        }
    }

    void put(Fact fact) {
        facts.add(fact);
        named(fact)
                .forEach(id -> naming.computeIfAbsent(id, none -> new LinkedHashSet<>())
                        .add(fact));
    }

    void take(Fact fact) {
        facts.remove(fact);
        named(fact).forEach(id -> naming.getOrDefault(id, new HashSet<>()).remove(fact));
    }

    private static List<FactId> named(Fact fact) {
        return fact.roles().values().values().stream()
                .flatMap(value -> value.facts().stream())
                .toList();
    }
}
