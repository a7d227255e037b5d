package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.semantics.Bindings;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.internal.semantics.Match;
import dev.sanad.rules.internal.semantics.MatchOutcome;
import dev.sanad.rules.internal.semantics.SeededMatches;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One step on one level: all that its rules look at the whole of is up to date by then. */
final class Level {
    private final Upkeep upkeep;
    private final FactBase facts;
    private final Vocabulary vocabulary;
    private final List<WatchedClause> clauses;
    private final int number;
    /** The number of the first clause. */
    private final int first;

    private final Change change;
    private final Set<Fact> touched;
    private final AsOf dayBefore;
    private final boolean isOtherDay;

    /** What was changed below, or says something else. */
    private final Set<FactId> changedBelow = new HashSet<>();
    /** How conclusions of this level followed before: certainly or not; empty if they did not. */
    private final Map<Conclusion, Optional<Reading>> before = new HashMap<>();
    /** Conclusions of this level with other derivations. */
    private final Set<Conclusion> otherWays = new LinkedHashSet<>();

    Level(Upkeep upkeep, List<WatchedClause> clauses, int number, Change change, Set<Fact> touched, AsOf dayBefore) {
        this.upkeep = upkeep;
        this.facts = upkeep.facts();
        this.vocabulary = upkeep.vocabulary();
        this.clauses = clauses;
        this.number = number;
        this.first = clauses.get(0).number();
        this.change = change;
        this.touched = touched;
        this.dayBefore = dayBefore;
        this.isOtherDay = !dayBefore.equals(upkeep.day());
    }

    /** Takes back what no longer follows by the rules of this level, and adds what newly does. */
    void goOn() {
        change.all().forEach(fact -> changedBelow.add(fact.id()));
        if (clauses.stream().anyMatch(WatchedClause::asksForWorth)) {
            facts.complete(upkeep.graph(rejected()));
        }
        for (Reading reading : Reading.values()) {
            new Side(reading).goOn();
        }
        before.forEach((conclusion, was) -> {
            if (was.equals(standing(conclusion)) && !changedBelow.contains(conclusion.id())) {
                change.isAsBefore(conclusion);
            }
        });
        touch();
    }

    private Set<Conclusion> rejected() {
        Set<Conclusion> rejected = new HashSet<>();
        for (Reading reading : Reading.values()) {
            upkeep.ledger(reading).following().stream()
                    .filter(facts::isRejected)
                    .forEach(rejected::add);
        }
        return rejected;
    }

    private Optional<Reading> standing(Conclusion conclusion) {
        for (Reading reading : Reading.values()) {
            if (upkeep.ledger(reading).following().contains(conclusion)) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    /** What rests on what is touched is touched. */
    private void touch() {
        Set<Fact> fresh = new LinkedHashSet<>(before.keySet());
        fresh.addAll(otherWays);
        fresh.removeIf(fact -> !touched.add(fact));
        Deque<Fact> open = new ArrayDeque<>(touched);
        while (!open.isEmpty()) {
            Fact next = open.pop();
            for (Reading reading : Reading.values()) {
                for (Entry entry : upkeep.ledger(reading).restingOn(next.id())) {
                    if (isHere(entry) && touched.add(entry.conclusion())) {
                        open.add(entry.conclusion());
                    }
                }
            }
        }
    }

    private boolean isHere(Entry entry) {
        return upkeep.levelOf(entry.conclusion()) == number;
    }

    /** What a clause must look at again: what changed, and if it asks what supports facts, all that is supported otherwise. */
    private Collection<Fact> toLookAt(WatchedClause clause) {
        if (!clause.asksForWorth()) {
            return change.all();
        }
        Set<Fact> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(change.all());
        all.addAll(touched);
        return all;
    }

    /** Whether all matches of a clause are to be looked for again. */
    private boolean startsAnew(WatchedClause clause) {
        return upkeep.isFirst() || clause.asksForDay() && isOtherDay;
    }

    /** The work under one reading. What certainly follows is done first, and what only possibly does is on top of it. */
    private final class Side {
        private final Reading reading;
        private final Ledger ledger;
        private final Deque<Fact> begun = new ArrayDeque<>();
        private final Set<Entry.Key> recorded = new HashSet<>();
        /** Matches whose absences and counts are to be looked at again. */
        private final Map<Entry.Key, Match> open = new LinkedHashMap<>();

        Side(Reading reading) {
            this.reading = reading;
            this.ledger = upkeep.ledger(reading);
        }

        void goOn() {
            Set<Conclusion> uncertain = new LinkedHashSet<>();
            for (Entry entry : ended()) {
                ledger.remove(entry);
                otherWays.add(entry.conclusion());
                uncertain.add(entry.conclusion());
            }
            if (isOtherDay) {
                ledger.dated().stream()
                        .filter(entry -> entry.isSettledOn(dayBefore) != entry.isSettledOn(upkeep.day()))
                        .filter(Level.this::isHere)
                        .forEach(entry -> uncertain.add(entry.conclusion()));
                otherWays.addAll(uncertain);
            }
            if (reading == Reading.POSSIBLE) {
                uncertain.addAll(before.keySet()); // what no longer follows certainly may follow possibly
            }
            reconsider(uncertain);
            look();
        }

        /** The matches that a change may have ended. */
        private Set<Entry> ended() {
            Set<Entry> ended = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Fact gone : change.gone()) {
                ledger.restingOn(gone.id()).stream().filter(Level.this::isHere).forEach(ended::add);
            }
            for (WatchedClause clause : clauses) {
                if (startsAnew(clause)) {
                    ended.addAll(ledger.watching(clause));
                    continue;
                }
                for (Fact fact : toLookAt(clause)) {
                    if (clause.asksForWorth()) {
                        ledger.restingOn(fact.id()).stream()
                                .filter(entry -> entry.clause() == clause)
                                .forEach(ended::add);
                    }
                    for (int watched : clause.watched()) {
                        if (canConcern(clause, watched, fact)) {
                            about(clause, watched, fact)
                                    .forEach(key -> ledger.find(key).ifPresent(ended::add));
                        }
                    }
                }
            }
            return ended;
        }

        private boolean canConcern(WatchedClause clause, int condition, Fact fact) {
            return clause.isOfKind(condition, fact.kind(), vocabulary)
                    && SeededMatches.isAbout(clause.condition(condition), fact, clause.scope(), Bindings.empty(facts));
        }

        /** The matches that a fact may end or make, by their absences and counts. */
        private Set<Entry.Key> about(WatchedClause clause, int condition, Fact fact) {
            upkeep.look();
            Set<Entry.Key> keys = new HashSet<>();
            for (Match match : SeededMatches.about(clause.clause(), condition, fact, facts, reading)) {
                Entry.Key key = Entry.Key.of(clause, match);
                keys.add(key);
                open.put(key, match);
            }
            return keys;
        }

        /** Finds out which conclusions, and of those that rest on them which, still have a chain down to events. */
        private void reconsider(Set<Conclusion> uncertain) {
            Set<Conclusion> open = new LinkedHashSet<>(uncertain);
            Deque<Conclusion> next = new ArrayDeque<>(open);
            while (!next.isEmpty()) {
                for (Entry entry : ledger.restingOn(next.pop().id())) {
                    if (isHere(entry) && open.add(entry.conclusion())) {
                        next.add(entry.conclusion());
                    }
                }
            }
            Set<Conclusion> founded = founded(open);
            for (Conclusion conclusion : open) {
                boolean follows = founded.contains(conclusion) && !isCertainAlready(conclusion);
                if (ledger.following().contains(conclusion) && !follows) {
                    end(conclusion);
                } else if (!ledger.following().contains(conclusion) && follows) {
                    begin(conclusion);
                } else if (!follows && reading == Reading.POSSIBLE && !isCertainAlready(conclusion)) {
                    leave(conclusion);
                }
            }
        }

        /** The least set of conclusions with a derivation from facts that stay, or from others of the set. */
        private Set<Conclusion> founded(Set<Conclusion> open) {
            Map<FactId, List<Waiting>> waiting = new HashMap<>();
            Set<Conclusion> founded = new HashSet<>();
            Deque<Conclusion> next = new ArrayDeque<>();
            Map<FactId, Conclusion> isOpen = new HashMap<>();
            open.stream()
                    .filter(conclusion -> !isCertainAlready(conclusion))
                    .forEach(conclusion -> isOpen.put(conclusion.id(), conclusion));
            for (Conclusion conclusion : open) {
                for (Entry entry : ledger.of(conclusion)) {
                    if (!entry.isSettledOn(upkeep.day()) || founded.contains(conclusion)) {
                        continue;
                    }
                    Set<FactId> missing = new HashSet<>();
                    entry.facts().stream()
                            .map(Fact::id)
                            .filter(isOpen::containsKey)
                            .forEach(missing::add);
                    boolean restHolds = entry.facts().stream()
                            .filter(fact -> !missing.contains(fact.id()))
                            .allMatch(this::holds);
                    if (restHolds && missing.isEmpty()) {
                        founded.add(conclusion);
                        next.add(conclusion);
                    } else if (restHolds) {
                        Waiting each = new Waiting(conclusion, missing);
                        missing.forEach(id -> waiting.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(each));
                    }
                }
            }
            while (!next.isEmpty()) {
                FactId found = next.pop().id();
                for (Waiting each : waiting.getOrDefault(found, List.of())) {
                    each.missing().remove(found);
                    if (each.missing().isEmpty() && founded.add(each.conclusion())) {
                        next.add(each.conclusion());
                    }
                }
            }
            return founded;
        }

        private boolean holds(Fact fact) {
            return facts.find(fact.id()).isPresent() && facts.holds(fact, reading);
        }

        private boolean isCertainAlready(Conclusion conclusion) {
            return reading == Reading.POSSIBLE
                    && upkeep.ledger(Reading.CERTAIN).following().contains(conclusion);
        }

        private void note(Conclusion conclusion) {
            before.computeIfAbsent(conclusion, Level.this::standing);
        }

        /** A conclusion no longer follows under this reading. */
        private void end(Conclusion conclusion) {
            note(conclusion);
            ledger.following().remove(conclusion);
            if (facts.find(conclusion.id()).isEmpty()) {
                return; // rejected
            }
            if (reading == Reading.CERTAIN) {
                facts.settle(conclusion, false);
                change.ends(conclusion);
            } else {
                leave(conclusion);
            }
            endThoseRestingOn(conclusion);
        }

        /** A conclusion follows in no way. */
        private void leave(Conclusion conclusion) {
            if (facts.find(conclusion.id()).isPresent()) {
                upkeep.take(conclusion);
                change.ends(conclusion);
            }
        }

        private void endThoseRestingOn(Conclusion conclusion) {
            for (Entry entry : List.copyOf(ledger.restingOn(conclusion.id()))) {
                if (isHere(entry)) {
                    ledger.remove(entry);
                    otherWays.add(entry.conclusion());
                }
            }
        }

        /** A conclusion newly follows under this reading. */
        private void begin(Conclusion conclusion) {
            note(conclusion);
            ledger.following().add(conclusion);
            if (reading == Reading.CERTAIN) {
                upkeep.ledger(Reading.POSSIBLE).following().remove(conclusion);
            }
            if (facts.isRejected(conclusion)) {
                return;
            }
            if (facts.find(conclusion.id()).isPresent()) {
                change.ends(conclusion); // it follows otherwise than before
            } else {
                upkeep.put(conclusion);
            }
            facts.settle(conclusion, reading == Reading.CERTAIN);
            change.begins(conclusion);
            begun.add(conclusion);
        }

        /** Looks for matches from what changed, and then from what newly follows. */
        private void look() {
            List<Fact> here = List.copyOf(change.here());
            for (WatchedClause clause : clauses) {
                if (startsAnew(clause)) {
                    record(clause, SeededMatches.all(clause.clause(), facts, reading));
                    continue;
                }
                for (Fact fact : clause.asksForWorth() ? toLookAt(clause) : here) {
                    lookFrom(clause, fact);
                }
            }
            open.forEach((key, match) -> {
                if (match.held().values().stream().allMatch(this::holds)) {
                    SeededMatches.closed(match)
                            .ifPresent(found -> record(clauses.get(key.clause() - first), List.of(found)));
                }
            });
            while (!begun.isEmpty()) {
                Fact fact = begun.pop();
                clauses.forEach(clause -> lookFrom(clause, fact));
            }
        }

        private void lookFrom(WatchedClause clause, Fact fact) {
            boolean isOnFile = facts.find(fact.id())
                    .filter(known -> known == fact || known.equals(fact))
                    .isPresent();
            if (!isOnFile || !facts.holds(fact, reading)) {
                return;
            }
            for (int i = 0; i < clause.clause().conditions().size(); i++) {
                if (clause.canHold(i, fact, vocabulary)) {
                    record(clause, SeededMatches.through(clause.clause(), i, fact, facts, reading));
                }
            }
        }

        private void record(WatchedClause clause, List<Match> matches) {
            upkeep.look();
            for (Match match : matches) {
                Entry.Key key = Entry.Key.of(clause, match);
                if (recorded.add(key)) {
                    MatchOutcome outcome = new MatchOutcome(match);
                    outcome.conclusion().ifPresent(conclusion -> {
                        Entry entry = new Entry(clause, conclusion, outcome.derivation(), key, match.lastDay());
                        upkeep.countOne(entry);
                        ledger.add(entry);
                        otherWays.add(conclusion);
                        if (entry.isSettledOn(upkeep.day())
                                && !ledger.following().contains(conclusion)
                                && !isCertainAlready(conclusion)) {
                            begin(conclusion);
                        }
                    });
                }
            }
        }
    }

    /** A derivation that some facts are missing for. */
    private record Waiting(Conclusion conclusion, Set<FactId> missing) {}
}
