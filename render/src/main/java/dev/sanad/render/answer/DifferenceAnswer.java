package dev.sanad.render.answer;

import dev.sanad.core.Findings;

/**
 * The difference that a change makes.
 *
 * @param before the findings before the change
 * @param after the findings after the change
 */
public record DifferenceAnswer(Findings before, Findings after) {}
