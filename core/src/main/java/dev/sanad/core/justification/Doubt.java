package dev.sanad.core.justification;

import dev.sanad.core.fact.Fact;

/**
 * What keeps a derivation from being certain: a fact that fits a condition on some readings of imprecise times only, or a
 * fact that on some reading fits what must be absent.
 *
 * @param premise the place of the premise among those of the derivation, from 0
 * @param fact the fact that is imprecise, or that itself only possibly follows
 * @param isAgainst whether the fact may break the premise, an absence, rather than fail to hold it
 */
public record Doubt(int premise, Fact fact, boolean isAgainst) {}
