package dev.sanad.workbench.drafting;

import dev.sanad.core.fact.Event;
import java.util.List;

/**
 * A proposal: an event as a dossier would have it, which somebody may accept, change or leave.
 *
 * @param event the event, with one citation that has the exact quote and the speakers
 * @param score how likely it is that an analyst would code it so, from 0 to 1; it orders proposals, and is not a probability
 * @param because what in the text speaks for each part of it, in the order of the text
 */
public record DraftedEvent(Event event, double score, List<Reason> because) {
    /**
     * Copies the reasons.
     *
     * @param event the event, with one citation that has the exact quote and the speakers
     * @param score how likely it is that an analyst would code it so, from 0 to 1; it orders proposals, and is not a probability
     * @param because what in the text speaks for each part of it, in the order of the text
     */
    public DraftedEvent {
        because = List.copyOf(because);
    }
}
