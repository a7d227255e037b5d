package dev.sanad.bulk.internal;

import dev.sanad.core.problem.Problem;
import java.util.List;

/**
 * What follows from some cases.
 *
 * @param cases their number
 * @param events the number of their lines
 * @param conclusions the number of conclusions
 * @param lines the conclusions, one a line
 * @param errors what is wrong with lines that were left out
 */
public record Finished(int cases, int events, int conclusions, String lines, List<Problem> errors) {}
