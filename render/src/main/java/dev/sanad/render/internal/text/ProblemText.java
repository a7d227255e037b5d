package dev.sanad.render.internal.text;

import dev.sanad.core.internal.text.Directions;
import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Dates;
import dev.sanad.core.wording.Messages;
import dev.sanad.render.format.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems for people: the place, the line with a caret, the message, and the remedy. */
public final class ProblemText {
    /** The greatest number of problems that are shown. */
    private static final int MOST = 100;

    private static final int WIDEST = 120;

    private final Style style;
    private final Messages messages;
    private final Dates dates;
    private final PhraseBook phrases;

    /**
     * Problems in English in a style.
     *
     * @param style the style of the page
     */
    public ProblemText(Style style) {
        this(Language.ENGLISH, style);
    }

    /**
     * Problems in a language and a style.
     *
     * @param language the language
     * @param style the style of the page
     */
    public ProblemText(Language language, Style style) {
        this.style = style;
        this.messages = Messages.in(language);
        this.dates = new Dates(messages);
        this.phrases = PhraseBook.in(language);
    }

    /**
     * {@return the problems by place; nothing if there are none}
     *
     * @param problems the problems
     */
    public String render(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        List<Problem> reported = once(problems);
        Place place = new Place();
        reported.stream().sorted(Problem.BY_PLACE).limit(MOST).forEach(problem -> append(problem, place, text));
        if (reported.size() > MOST) {
            text.append(count("problems.more", reported.size() - MOST)).append('\n');
        }
        return style.framed(text.toString());
    }

    /**
     * {@return the problems, with a summary of their number}
     *
     * @param problems the problems
     * @param files the number of files that were read
     */
    public String summary(List<Problem> problems, int files) {
        List<Problem> reported = once(problems);
        int errors = (int) reported.stream().filter(Problem::isError).count();
        return render(problems)
                + style.page(messages.get(
                                "problems.summary",
                                "files",
                                count("problems.files", files),
                                "found",
                                reported.isEmpty()
                                        ? messages.get("problems.none")
                                        : messages.get(
                                                "problems.found",
                                                "errors",
                                                count("problems.errors", errors),
                                                "warnings",
                                                count("problems.warnings", reported.size() - errors)))
                        + "\n");
    }

    private String count(String key, int number) {
        return messages.count(key, number, dates.number(number));
    }

    private static List<Problem> once(List<Problem> problems) {
        return problems.stream().distinct().toList();
    }

    /** Where the last line was found: the next problem mostly stands further down, and a file may be long. */
    private static final class Place {
        private @Nullable SourceFile file;
        private int line;
        private int start;

        String lineOf(SourceMark mark) {
            boolean isFurther = mark.file().equals(file) && mark.line() >= line;
            start = isFurther
                    ? mark.file().startAfter(mark.line() - line, start)
                    : mark.file().startOf(mark.line());
            line = mark.line();
            file = mark.file();
            return mark.file().lineAt(start);
        }
    }

    private void append(Problem problem, Place place, StringBuilder text) {
        String fact = visible(messages.get(
                problem.isError() ? "problems.error" : "problems.warning",
                "place",
                problem.mark().toString(),
                "code",
                "[" + problem.code() + "]",
                "fact",
                phrases.say(problem.message())));
        text.append(style.isolated(problem.isError() ? style.alarming(fact) : style.warning(fact)))
                .append('\n');
        if (problem.mark().hasLine()) {
            appendLine(problem.mark(), place.lineOf(problem.mark()), text);
        }
        if (!problem.remedy().isEmpty()) {
            text.append(style.isolated("  " + style.helpful(visible(phrases.say(problem.remedy())))))
                    .append('\n');
        }
    }

    /** Text with blanks for control characters, which a terminal would obey, and signs for what turns text around. */
    private static String visible(String text) {
        return text.codePoints()
                .map(c -> Directions.isOne(c) ? '\uFFFD' : isBreak(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBreak(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    /** The line and a caret under the place; a long line is cut to the part around it. */
    private void appendLine(SourceMark mark, String line, StringBuilder text) {
        if (line.isBlank()) {
            return; // of a file that is no text, such as a spreadsheet, or of a place where something is missing
        }
        int length = line.codePointCount(0, line.length());
        int column = Math.min(mark.column() - 1, length);
        int from = column < WIDEST - 20 ? 0 : column - 40;
        int to = Math.min(length, from + WIDEST);
        // Cut before anything else is done to it: a line may be as long as a file.
        int start = line.offsetByCodePoints(0, from);
        String shown = visible(line.substring(start, line.offsetByCodePoints(start, to - from)));
        int carets = Math.max(1, Math.min(mark.length(), to - column));
        text.append(style.code(
                        "    " + shown + "\n    " + " ".repeat(column - from) + style.helpful("^".repeat(carets))))
                .append('\n');
    }
}
