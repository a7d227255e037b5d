package dev.sanad.workbench.drafting;

import java.util.List;

/**
 * The port of drafting: reads an article, and proposes how it could be coded. A module binds its own drafter in place of the
 * built-in one. It changes no dossier and learns nothing; any thread may use it.
 */
@FunctionalInterface
public interface Drafter {
    /**
     * {@return proposals of events, in the order of the text; none where nothing is likely enough}
     *
     * @param article what is read
     * @param known whom and what the events may name
     */
    List<DraftedEvent> draft(Article article, Known known);
}
