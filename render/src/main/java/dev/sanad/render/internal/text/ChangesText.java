package dev.sanad.render.internal.text;

import dev.sanad.core.answer.Changes;
import dev.sanad.core.answer.Flip;
import dev.sanad.render.internal.phrase.ChangesPhrasing;
import java.util.List;

/** The differences between two findings, for people. */
final class ChangesText {
    private final TextPage page;
    private final ChangesPhrasing phrasing;

    /** Writes onto the page of the later findings. */
    ChangesText(TextPage page, ChangesPhrasing phrasing) {
        this.page = page;
        this.phrasing = phrasing;
    }

    /** All of it. */
    void write(Changes changes, List<Flip> flips) {
        writeWithoutReasons(changes, flips);
        phrasing.reasons(changes).forEach(this::write);
    }

    /** All differences except those in the reasons. */
    void writeWithoutReasons(Changes changes, List<Flip> flips) {
        phrasing.parts(changes, flips).forEach(this::write);
    }

    private void write(ChangesPhrasing.Part part) {
        page.line("  " + part.heading());
        for (ChangesPhrasing.Line line : part.lines()) {
            String sign = line.sign().isEmpty() ? "" : line.sign() + " ";
            String id = line.id().isEmpty() ? "" : "   " + page.style().faint(line.id());
            page.line("    " + sign + line.words() + id);
            line.because().ifPresent(why -> page.faint("      " + why));
            line.details().forEach(detail -> page.faint("      " + detail));
        }
    }
}
