package dev.sanad.rules.proof;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Derivation;
import java.util.Optional;

/**
 * A flaw in findings: something that the rules, the facts and the day do not support.
 *
 * @param conclusion the conclusion concerned; empty if something is missing or pending
 * @param derivation the derivation concerned; empty if the flaw concerns the whole conclusion
 * @param what a description of the flaw
 */
public record Flaw(Optional<Conclusion> conclusion, Optional<Derivation> derivation, String what) {
    @Override
    public String toString() {
        return conclusion.map(known -> known.id() + ": ").orElse("")
                + derivation.map(way -> "by rule " + way.rule().id() + ": ").orElse("")
                + what;
    }
}
