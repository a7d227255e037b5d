package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Derivation;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.language.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A match that another engine found, from which upkeep begins.
 *
 * @param clause the clause
 * @param held the facts that hold its conditions, in their order
 * @param conclusion what it concludes
 * @param derivation the derivation
 * @param lastDay the last day on which a required absence could be overturned
 * @param readings the readings under which its conditions hold, if its facts follow under them
 */
public record FirstMatch(
        Clause clause,
        List<Fact> held,
        Conclusion conclusion,
        Derivation derivation,
        Optional<LocalDate> lastDay,
        Set<Reading> readings) {}
