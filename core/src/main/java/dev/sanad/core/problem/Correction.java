package dev.sanad.core.problem;

/**
 * A change of a file that mends a problem for certain.
 *
 * @param wrong what stands within the problem's place, exactly once
 * @param right what should stand there instead
 */
public record Correction(String wrong, String right) {}
