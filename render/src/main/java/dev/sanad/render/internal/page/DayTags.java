package dev.sanad.render.internal.page;

import dev.sanad.core.answer.Timeline;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.phrase.ChangesPhrasing;
import dev.sanad.render.internal.phrase.DaysPhrasing;
import java.util.Optional;
import java.util.function.Function;

/** What changed on each day of change, in the words of {@code replay}. */
final class DayTags {
    private final History history;
    private final Wording wording;
    private final Messages messages;
    private final DaysPhrasing phrasing;
    private final Function<Conclusion, Optional<String>> place;

    /**
     * The days of a history.
     *
     * @param place the id of the place where a conclusion's chain is, if there is one
     */
    DayTags(History history, Wording wording, Function<Conclusion, Optional<String>> place) {
        this.history = history;
        this.wording = wording;
        this.messages = wording.messages();
        this.phrasing = new DaysPhrasing(messages.language());
        this.place = place;
    }

    /** A section for each day, of which the script shows one. */
    Tag render() {
        Tag days = Tag.of("div", "days").with("aria-live", "polite");
        for (int i = 0; i < history.days().size(); i++) {
            days.add(day(history.days().get(i)).with("data-day", String.valueOf(i)));
        }
        return days;
    }

    private Tag day(Timeline.Day day) {
        Tag section = Tag.of("section", "day")
                .add(Tag.of("h3", "margin").text(wording.dates().day(day.day().day())));
        Tag parts = Tag.of("div");
        if (day.before().conclusions().isEmpty()) {
            // Everything is new, and the bars begin: a list would only repeat the page.
            return section.add(parts.add(Tag.of("p")
                    .text(messages.get(
                            "page.first-day",
                            "conclusions",
                            wording.count(
                                    "conclusions", day.after().conclusions().size())))));
        }
        phrasing.of(day)
                .parts(day.changes(), day.flips())
                .forEach(part -> parts.add(Tag.of("h4").text(part.heading())).add(lines(part)));
        return section.add(parts);
    }

    private Tag lines(ChangesPhrasing.Part part) {
        Tag list = Tag.of("ul");
        for (ChangesPhrasing.Line line : part.lines()) {
            Tag item = Tag.of("li").text(line.words());
            Tag id = line.id().isEmpty() ? Tag.of("span") : Tag.of("code").text(line.id());
            line.about()
                    .flatMap(place)
                    .ifPresentOrElse(
                            chain -> item.text(" ")
                                    .add(Tag.of("a").with("href", "#" + chain).add(id)),
                            () -> {
                                item.text(" ").add(id);
                                line.because().ifPresent(why -> item.add(note(why)));
                            });
            line.details().forEach(detail -> item.add(note(detail)));
            list.add(item);
        }
        return list;
    }

    private static Tag note(String words) {
        return Tag.of("p", "meta").text(words);
    }
}
