package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Timeline;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The changes from day to day.
 *
 * @param timeline the days on which something changed
 * @param from the first day
 * @param to the last day
 * @param last the findings of the last day, computed on request
 */
public record ReplayAnswer(Timeline timeline, LocalDate from, LocalDate to, Supplier<Findings> last) {}
