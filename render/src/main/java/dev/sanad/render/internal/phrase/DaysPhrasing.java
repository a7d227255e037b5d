package dev.sanad.render.internal.phrase;

import dev.sanad.core.answer.Timeline;
import dev.sanad.core.text.Language;
import java.util.Optional;

/** What changed on one day after another, in words: what is known of a day's findings serves the next day. */
public final class DaysPhrasing {
    private final Language language;
    private Optional<ChangesPhrasing> last = Optional.empty();

    /**
     * The phrases for days.
     *
     * @param language the language of the phrases
     */
    public DaysPhrasing(Language language) {
        this.language = language;
    }

    /**
     * {@return the phrases for what changed on a day}
     *
     * @param day a day, best asked for in the order of time
     */
    public ChangesPhrasing of(Timeline.Day day) {
        ChangesPhrasing phrasing = last.map(earlier -> earlier.next(day.before(), day.after()))
                .orElseGet(() -> new ChangesPhrasing(day.before(), day.after(), language));
        last = Optional.of(phrasing);
        return phrasing;
    }
}
