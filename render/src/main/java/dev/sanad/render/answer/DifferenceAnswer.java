package dev.sanad.render.answer;

import dev.sanad.core.Findings;

/** The difference that a change makes. */
public record DifferenceAnswer(Findings before, Findings after) {}
