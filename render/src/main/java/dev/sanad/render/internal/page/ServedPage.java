package dev.sanad.render.internal.page;

import dev.sanad.core.problem.Problem;
import dev.sanad.core.text.Language;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.text.ProblemText;
import java.util.List;
import java.util.Optional;

/**
 * A page that a program on this machine serves while files are being written: it asks for news of itself, and shows what is
 * wrong with the files as they are now.
 *
 * @param version how often the page was made before; it asks for what is newer
 * @param problems what is wrong now, if the findings are of an earlier time
 */
public record ServedPage(int version, List<Problem> problems) {
    private static final String TITLE = "Sanad";

    /** Keeps the problems. */
    public ServedPage {
        problems = List.copyOf(problems);
    }

    /**
     * {@return the page of findings}
     *
     * @param answer the last findings that could be had
     * @param first the language that is shown first
     */
    public String of(FindingsAnswer answer, Language first) {
        return new Page(answer, first, Optional.of(this)).render();
    }

    /**
     * {@return a page that has nothing but problems, for files from which nothing could be had yet}
     *
     * @param language its language
     */
    public String ofProblems(Language language) {
        Tag part = Tag.of("div", "page")
                .with("id", language.code())
                .with("lang", language.code())
                .with("dir", Direction.of(language.code()))
                .with("data-title", TITLE)
                .add(alert(language));
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
        Page.document(language, TITLE, Tag.of("body").add(part).add(Page.script()), Optional.of(this))
                .writeTo(page);
        return page.append('\n').toString();
    }

    /** The problems, which stay in sight. */
    Tag alert(Language language) {
        return Tag.of("pre", "problems")
                .with("role", "alert")
                .with("lang", language.code())
                .with("dir", Direction.of(language.code()))
                .text(new ProblemText(language, Style.PLAIN).render(problems).strip());
    }
}
