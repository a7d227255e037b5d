package dev.sanad.rules.language;

import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.time.TimeTest;

/**
 * A condition on a fact's time.
 *
 * @param test the relation with its lengths
 * @param to the operand: a fact, a time, or today
 * @param mark its place
 */
public record TimeCondition(TimeTest test, Operand to, SourceMark mark) {}
