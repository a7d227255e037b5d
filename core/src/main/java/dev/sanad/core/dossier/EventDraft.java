package dev.sanad.core.dossier;

import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event that nobody has checked yet, with as much of it as could be read.
 *
 * @param home the dossier that has it, in which its id is its own; empty if it belongs to none in particular
 * @param event what could be read; where it lacks an id, a kind or a source, {@link #LACKING} stands for that
 * @param unread the roles that are written and could not be read
 * @param sameAs the event of which this is another coding
 * @param isCited whether there are citations, even if none could be read
 * @param occurrences which place in the text each quote stands in, counting from 1; 0 where nobody says
 * @param marks where it is written: {@code id}, {@code kind}, {@code key ROLE}, {@code role ROLE VALUE}, {@code same-as}, {@code cites I PART}
 */
record EventDraft(
        Optional<String> home,
        Event event,
        Set<String> unread,
        Optional<FactId> sameAs,
        boolean isCited,
        List<Integer> occurrences,
        Marks marks) {
    /** Stands for an id that could not be read, while the rest is checked. */
    static final String LACKING = "?";

    /** An event made in code: all of it is there. */
    static EventDraft of(Event event) {
        return new EventDraft(
                Optional.empty(),
                event,
                Set.of(),
                Optional.empty(),
                !event.cites().isEmpty(),
                event.cites().stream().map(none -> 0).toList(),
                Marks.of("event", event.id()));
    }

    boolean hasId() {
        return !event.id().equals(new FactId(LACKING));
    }

    boolean hasKind() {
        return !event.kind().equals(new KindId(LACKING));
    }

    /** For messages: the event by its id, if it has one. */
    String title() {
        return hasId() ? "the event '" + event.id() + "'" : "this event";
    }
}
