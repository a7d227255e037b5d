package dev.sanad.cli.options;

import dev.sanad.core.text.Language;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Presentation;
import dev.sanad.render.format.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Answers as pages of Markdown. */
public final class Pages {
    private static final String MARKDOWN = "markdown";

    private final Wiring wiring;

    public Pages(Wiring wiring) {
        this.wiring = wiring;
    }

    /** The page of an answer. */
    @SuppressWarnings("unchecked") // a format is found by the class of its answers
    public <A> String of(A answer, Language language) {
        StringBuilder page = new StringBuilder();
        Format<A> markdown = Objects.requireNonNull(
                wiring.formats((Class<A>) answer.getClass()).get(MARKDOWN));
        try {
            markdown.write(answer, new Presentation(language, Style.PLAIN), page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory takes everything
        }
        return page.toString();
    }

    /** The page of an answer in each language of the output, by the name of its file. */
    public <A> Map<String, String> inEachLanguage(String name, A answer) {
        Map<String, String> pages = new TreeMap<>();
        for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
            pages.put(name + "." + language.code() + ".md", of(answer, language));
        }
        return pages;
    }
}
