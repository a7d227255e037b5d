package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.justification.LeastSet;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.internal.semantics.Match;
import dev.sanad.rules.internal.semantics.MatchOutcome;
import dev.sanad.rules.internal.semantics.SeededMatches;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The work of a step on one level under one reading. What certainly follows is done first, and what only possibly does is on top
 * of it.
 */
final class LevelReading {
    private final Level level;
    private final Upkeep upkeep;
    private final FactBase facts;
    private final Reading reading;
    private final Ledger ledger;
    private final Deque<Fact> begun = new ArrayDeque<>();
    private final Set<Entry.Key> recorded = new HashSet<>();
    /** Matches whose absences and counts are to be looked at again. */
    private final Map<Entry.Key, Match> open = new LinkedHashMap<>();

    LevelReading(Level level, Upkeep upkeep, Reading reading) {
        this.level = level;
        this.upkeep = upkeep;
        this.facts = upkeep.facts();
        this.reading = reading;
        this.ledger = upkeep.ledger(reading);
    }

    void goOn() {
        Set<Conclusion> uncertain = new LinkedHashSet<>();
        for (Entry entry : ended()) {
            ledger.remove(entry);
            level.otherWays().add(entry.conclusion());
            uncertain.add(entry.conclusion());
        }
        if (level.isOtherDay()) {
            ledger.dated().stream()
                    .filter(entry -> entry.isSettledOn(level.dayBefore()) != entry.isSettledOn(upkeep.day()))
                    .filter(level::isHere)
                    .forEach(entry -> uncertain.add(entry.conclusion()));
            level.otherWays().addAll(uncertain);
        }
        if (reading == Reading.POSSIBLE) {
            uncertain.addAll(level.before().keySet()); // what no longer follows certainly may follow possibly
        }
        reconsider(uncertain);
        look();
    }

    /** The matches that a change may have ended. */
    private Set<Entry> ended() {
        Set<Entry> ended = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Fact gone : level.change().gone()) {
            ledger.restingOn(gone.id()).stream().filter(level::isHere).forEach(ended::add);
        }
        for (WatchedClause clause : level.clauses()) {
            if (level.startsAnew(clause)) {
                ended.addAll(ledger.watching(clause));
                continue;
            }
            for (Fact fact : level.toLookAt(clause)) {
                if (clause.asksForWorth()) {
                    ledger.restingOn(fact.id()).stream()
                            .filter(entry -> entry.clause() == clause)
                            .forEach(ended::add);
                }
                for (int watched : clause.watched()) {
                    if (clause.isOfKind(watched, fact.kind(), upkeep.vocabulary())) {
                        about(clause, watched, fact)
                                .forEach(key -> ledger.find(key).ifPresent(ended::add));
                    }
                }
            }
        }
        return ended;
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
                if (level.isHere(entry) && open.add(entry.conclusion())) {
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
        Map<FactId, Conclusion> byId = new HashMap<>();
        open.stream()
                .filter(conclusion -> !isCertainAlready(conclusion))
                .forEach(conclusion -> byId.put(conclusion.id(), conclusion));
        LeastSet<FactId> set = new LeastSet<>();
        for (Conclusion conclusion : byId.values()) {
            for (Entry entry : ledger.of(conclusion)) {
                boolean restHolds = entry.isSettledOn(upkeep.day())
                        && entry.facts().stream()
                                .filter(fact -> !byId.containsKey(fact.id()))
                                .allMatch(this::holds);
                if (restHolds) {
                    set.add(
                            conclusion.id(),
                            entry.facts().stream()
                                    .map(Fact::id)
                                    .filter(byId::containsKey)
                                    .collect(Collectors.toSet()));
                }
            }
        }
        return set.with(List.of()).stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .collect(Collectors.toSet());
    }

    private boolean holds(Fact fact) {
        return facts.find(fact.id()).isPresent() && facts.holds(fact, reading);
    }

    private boolean isCertainAlready(Conclusion conclusion) {
        return reading == Reading.POSSIBLE
                && upkeep.ledger(Reading.CERTAIN).following().contains(conclusion);
    }

    private void note(Conclusion conclusion) {
        level.before().computeIfAbsent(conclusion, level::standing);
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
            level.change().ends(conclusion);
        } else {
            leave(conclusion);
        }
        endThoseRestingOn(conclusion);
    }

    /** A conclusion follows in no way. */
    private void leave(Conclusion conclusion) {
        if (facts.find(conclusion.id()).isPresent()) {
            upkeep.take(conclusion);
            level.change().ends(conclusion);
        }
    }

    private void endThoseRestingOn(Conclusion conclusion) {
        for (Entry entry : List.copyOf(ledger.restingOn(conclusion.id()))) {
            if (level.isHere(entry)) {
                ledger.remove(entry);
                level.otherWays().add(entry.conclusion());
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
            level.change().ends(conclusion); // it follows otherwise than before
        } else {
            upkeep.put(conclusion);
        }
        facts.settle(conclusion, reading == Reading.CERTAIN);
        level.change().begins(conclusion);
        begun.add(conclusion);
    }

    /** Looks for matches from what changed, and then from what newly follows. */
    private void look() {
        List<Fact> here = List.copyOf(level.change().here());
        for (WatchedClause clause : level.clauses()) {
            if (level.startsAnew(clause)) {
                record(clause, SeededMatches.all(clause.clause(), facts, reading));
                continue;
            }
            for (Fact fact : clause.asksForWorth() ? level.toLookAt(clause) : here) {
                lookFrom(clause, fact);
            }
        }
        open.forEach((key, match) -> {
            if (match.held().values().stream().allMatch(this::holds)) {
                SeededMatches.closed(match).ifPresent(found -> record(level.clause(key.clause()), List.of(found)));
            }
        });
        while (!begun.isEmpty()) {
            Fact fact = begun.pop();
            level.clauses().forEach(clause -> lookFrom(clause, fact));
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
            if (clause.canHold(i, fact, upkeep.vocabulary())) {
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
                    level.otherWays().add(conclusion);
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
