package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.semantics.Match;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A match on file: a derivation of its conclusion, from the day on which no absence in it can be overturned any more. */
final class Entry {
    private final WatchedClause clause;
    private final Conclusion conclusion;
    private final Derivation derivation;
    private final Key key;
    private final Optional<LocalDate> lastDay;
    private final List<Fact> facts;

    /** @param lastDay the last day on which an absence could be overturned; empty if none is bound to a time */
    Entry(WatchedClause clause, Conclusion conclusion, Derivation derivation, Key key, Optional<LocalDate> lastDay) {
        this.clause = clause;
        this.conclusion = conclusion;
        this.derivation = derivation;
        this.key = key;
        this.lastDay = lastDay;
        this.facts = derivation.facts().toList();
    }

    WatchedClause clause() {
        return clause;
    }

    Conclusion conclusion() {
        return conclusion;
    }

    Derivation derivation() {
        return derivation;
    }

    Key key() {
        return key;
    }

    Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** The facts that it rests on. */
    List<Fact> facts() {
        return facts;
    }

    /** Whether nothing can overturn its absences any more. */
    boolean isSettledOn(AsOf day) {
        return lastDay.filter(last -> !day.day().isAfter(last)).isEmpty();
    }

    /**
     * What tells a match from others: the clause, the facts that hold its conditions, and what they bind.
     *
     * @param clause the number of the clause
     * @param held the facts, in the order of their conditions
     * @param bindings the bindings, without those to groups
     */
    record Key(int clause, List<FactId> held, SortedMap<String, Value> bindings) {
        static Key of(WatchedClause clause, Match match) {
            return of(clause, match.held().values(), match.bindings().values());
        }

        static Key of(WatchedClause clause, Collection<Fact> held, SortedMap<String, Value> all) {
            SortedMap<String, Value> bindings = new TreeMap<>((Map<String, Value>) all);
            bindings.keySet()
                    .removeIf(name -> clause.scope()
                            .find(name)
                            .filter(place -> place.site().isOfGroup())
                            .isPresent());
            return new Key(clause.number(), held.stream().map(Fact::id).toList(), bindings);
        }
    }
}
