package dev.sanad.rules.language;

import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.TimeTest;

/**
 * How a fact's time must lie.
 *
 * @param test the relation with its lengths
 * @param to to what: a fact, a time, or today
 * @param mark where it is written
 */
public record TimeCondition(TimeTest test, Operand to, SourceMark mark) {}
