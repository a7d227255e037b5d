package dev.sanad.core.dossier;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.check.Marks;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A rejected finding that nobody has checked yet, with as much of it as could be read.
 *
 * @param home the dossier that has it, whose events it names; empty if it belongs to none in particular
 * @param rejection what could be read
 * @param unread the roles that are written and could not be read
 * @param marks where it is written: {@code finding}, {@code key ROLE}, {@code role ROLE VALUE}
 */
record RejectionDraft(Optional<String> home, Rejection rejection, Set<String> unread, Marks marks) {
    /** One made in code: all of it is there. */
    static RejectionDraft of(Rejection rejection) {
        return new RejectionDraft(Optional.empty(), rejection, Set.of(), new Marks(rejection.mark()));
    }

    /** The same, in which events are named otherwise. */
    RejectionDraft naming(UnaryOperator<FactId> renamed) {
        return new RejectionDraft(
                home,
                new Rejection(
                        rejection.finding(), rejection.where().naming(renamed), rejection.reason(), rejection.mark()),
                unread,
                marks);
    }
}
