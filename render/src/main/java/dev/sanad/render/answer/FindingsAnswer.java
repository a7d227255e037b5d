package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.problem.Problem;
import dev.sanad.rules.question.Fragile;
import dev.sanad.rules.question.UnusedEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The conclusions that follow from dossiers.
 *
 * @param findings the conclusions with their justifications
 * @param warnings the warnings from reading
 * @param supports the limits within which formats for programs list the minimal supports and repairs of each conclusion
 * @param selection the part of them that was asked for
 * @param extent how much of them text shows
 * @param unused the events that lead to nothing, computed on request
 * @param history how they came about from day to day, computed on request
 * @param overturned finds the absences that a single report would overturn
 * @param graphs which matters a page draws as graphs
 */
public record FindingsAnswer(
        Findings findings,
        List<Problem> warnings,
        Optional<Limits> supports,
        Selection selection,
        Extent extent,
        Supplier<List<UnusedEvent>> unused,
        Supplier<Timeline> history,
        Function<List<Premise.Absent>, List<Fragile>> overturned,
        Graphs graphs) {
    /** How much text shows. */
    public enum Extent {
        /** The first screen, and the chain of each of its rows. */
        WHOLE,
        /** The first screen alone. */
        BRIEF,
        /** The events that lead to nothing. */
        UNUSED
    }

    /** Which matters a page draws as graphs. */
    public enum Graphs {
        /** Every one. */
        ALL,
        /** Those that lead. */
        FIRST,
        /** None. */
        NONE
    }

    /**
     * Copies the warnings.
     *
     * @param findings the conclusions with their justifications
     * @param warnings the warnings from reading
     * @param supports the limits within which formats for programs list the minimal supports and repairs of each conclusion
     * @param selection the part of them that was asked for
     * @param extent how much of them text shows
     * @param unused the events that lead to nothing, computed on request
     * @param history how they came about from day to day, computed on request
     * @param overturned finds the absences that a single report would overturn
     * @param graphs which matters a page draws as graphs
     */
    public FindingsAnswer {
        warnings = List.copyOf(warnings);
    }

    /**
     * All conclusions in full, without a look at the rules: for what was not used, their history, or what would overturn them.
     *
     * @param findings the conclusions with their justifications
     * @param warnings the warnings from reading
     * @param supports the limits within which formats for programs list the minimal supports and repairs of each conclusion
     */
    public FindingsAnswer(Findings findings, List<Problem> warnings, Optional<Limits> supports) {
        this(
                findings,
                warnings,
                supports,
                Selection.ALL,
                Extent.WHOLE,
                List::of,
                () -> new Timeline(List.of(), true),
                absences -> List.of(),
                Graphs.FIRST);
    }
}
