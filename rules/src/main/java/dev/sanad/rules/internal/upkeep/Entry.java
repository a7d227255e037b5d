package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.semantics.Bindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A match on file: a derivation of its conclusion, from the day on which no absence in it can be overturned any more. */
final class Entry {
    private final WatchedClause clause;
    private final Conclusion conclusion;
    private final Derivation derivation;
    private final Bindings bindings;
    private final Optional<LocalDate> lastDay;
    private final List<Fact> facts;

    /** @param lastDay the last day on which an absence could be overturned; empty if none is bound to a time */
    Entry(
            WatchedClause clause,
            Conclusion conclusion,
            Derivation derivation,
            Bindings bindings,
            Optional<LocalDate> lastDay) {
        this.clause = clause;
        this.conclusion = conclusion;
        this.derivation = derivation;
        this.bindings = bindings;
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

    Bindings bindings() {
        return bindings;
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
}
