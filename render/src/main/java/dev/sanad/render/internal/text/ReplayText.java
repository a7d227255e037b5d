package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.text.Language;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.phrase.DaysPhrasing;
import java.time.LocalDate;

/** A replay, for people. */
final class ReplayText {
    private final Language language;
    private final Style style;

    /** A text in a language and a style. */
    ReplayText(Language language, Style style) {
        this.language = language;
        this.style = style;
    }

    /**
     * The whole text.
     *
     * @param last the findings of the last day, whose words are used for the title
     */
    String render(Timeline replay, Findings last, LocalDate from, LocalDate to) {
        StringBuilder text = new StringBuilder();
        TextPage head = new TextPage(last, language, style);
        String first = head.wording().dates().day(from);
        String until = head.wording().dates().day(to);
        head.title(last.dossier()
                .title()
                .map(title -> head.messages()
                        .get("replay.title", "title", head.wording().text(title), "from", first, "to", until))
                .orElseGet(() -> head.messages().get("replay.title.plain", "from", first, "to", until)));
        if (!replay.isComplete()) {
            head.line(head.messages().get("explain.partial"));
        } else if (replay.days().isEmpty()) {
            head.line(head.messages().get("replay.nothing"));
        }
        text.append(head.finished());
        DaysPhrasing phrasing = new DaysPhrasing(language);
        for (Timeline.Day day : replay.days()) {
            TextPage page = new TextPage(day.after(), language, style);
            new ChangesText(page, phrasing.of(day)).writeWithoutReasons(day.changes(), day.flips());
            if (!page.isEmpty()) {
                TextPage heading = new TextPage(day.after(), language, style);
                heading.heading(heading.day());
                text.append(heading.finished()).append(page.finished());
            }
        }
        return text.toString();
    }
}
