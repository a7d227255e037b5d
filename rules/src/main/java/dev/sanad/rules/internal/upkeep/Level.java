package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.semantics.FactBase;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One step on one level: all that its rules look at the whole of is up to date by then. */
final class Level {
    private final Upkeep upkeep;
    private final FactBase facts;
    private final List<WatchedClause> clauses;
    private final int number;
    private final FactChanges change;
    private final Set<Fact> touched;
    private final AsOf dayBefore;
    private final boolean isOtherDay;

    /** What was changed below, or says something else. */
    private final Set<FactId> changedBelow = new HashSet<>();
    /** How conclusions of this level followed before: certainly or not; empty if they did not. */
    private final Map<Conclusion, Optional<Reading>> before = new HashMap<>();
    /** Conclusions of this level with other derivations. */
    private final Set<Conclusion> otherWays = new LinkedHashSet<>();

    Level(
            Upkeep upkeep,
            List<WatchedClause> clauses,
            int number,
            FactChanges change,
            Set<Fact> touched,
            AsOf dayBefore) {
        this.upkeep = upkeep;
        this.facts = upkeep.facts();
        this.clauses = clauses;
        this.number = number;
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
            new LevelReading(this, upkeep, reading).goOn();
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

    /** How a conclusion follows now. */
    Optional<Reading> standing(Conclusion conclusion) {
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

    /** Whether a rule of this level makes a conclusion. */
    boolean isHere(Entry entry) {
        return upkeep.levelOf(entry.conclusion()) == number;
    }

    /** What a clause must look at again: what changed, and if it asks what supports facts, all that is supported otherwise. */
    Collection<Fact> toLookAt(WatchedClause clause) {
        if (!clause.asksForWorth()) {
            return change.all();
        }
        Set<Fact> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(change.all());
        all.addAll(touched);
        return all;
    }

    /** Whether all matches of a clause are to be looked for again. */
    boolean startsAnew(WatchedClause clause) {
        return upkeep.isFirst() || clause.asksForDay() && isOtherDay;
    }

    FactChanges change() {
        return change;
    }

    List<WatchedClause> clauses() {
        return clauses;
    }

    /** The clause of a number. */
    WatchedClause clause(int number) {
        return clauses.get(number - clauses.get(0).number());
    }

    Map<Conclusion, Optional<Reading>> before() {
        return before;
    }

    Set<Conclusion> otherWays() {
        return otherWays;
    }

    AsOf dayBefore() {
        return dayBefore;
    }

    boolean isOtherDay() {
        return isOtherDay;
    }
}
