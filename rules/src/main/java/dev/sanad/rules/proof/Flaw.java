package dev.sanad.rules.proof;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Derivation;
import java.util.Optional;

/**
 * Something in findings that the rules, the facts and the day do not bear out.
 *
 * @param conclusion the conclusion that it is about; empty if it is about what is missing or waits
 * @param derivation the derivation that it is about; empty if it is about the whole conclusion
 * @param what what is wrong, for a person
 */
public record Flaw(Optional<Conclusion> conclusion, Optional<Derivation> derivation, String what) {
    @Override
    public String toString() {
        return conclusion.map(known -> known.id() + ": ").orElse("")
                + derivation.map(way -> "by rule " + way.rule().id() + ": ").orElse("")
                + what;
    }
}
