package dev.sanad.workbench.drafting;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that a text can be read as an article: that it is text, and in a language that is read. */
public final class ArticleCheck {
    private static final Pattern MARKUP = Pattern.compile("(?is)\\s*(?:<!doctype|<html|<\\?xml).*");

    /** UTF-8 that was read as an encoding of single bytes: Ø§Ù„ and Ã© are no words of any language. */
    private static final Pattern GARBLED =
            Pattern.compile("(?:[ØÙ][\u0080-\u00FF\u2018-\u203A\u0152-\u0178]){2}|Ã[\u0080-\u00BF]|\uFFFD");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Words that make up a good part of any English text. */
    private static final Set<String> FREQUENT = Set.of(
            "the", "of", "to", "and", "in", "on", "with", "that", "for", "by", "has", "had", "was", "said", "its", "at",
            "from", "will");

    /** The greatest number of other words for each frequent one. */
    private static final int RARELY = 12;

    private ArticleCheck() {}

    /**
     * {@return the language of an article, or why it cannot be read as one}
     *
     * @param file the text
     * @param named its language if somebody says it
     */
    public static Checked<Language> of(SourceFile file, Optional<Language> named) {
        Problems problems = new Problems();
        checkText(file, problems);
        Language language = named.orElseGet(() -> likely(file.content()));
        if (!problems.hasErrors() && Tongue.of(language).isEmpty()) {
            problem(
                    problems,
                    file,
                    "this text is in neither English nor Arabic",
                    "say its language with --language if that is wrong; articles in other languages are not drafted from");
        }
        return Checked.of(problems, () -> language);
    }

    /**
     * {@return whether this is the text of an article, in whatever language}
     *
     * @param file the text
     */
    public static boolean isText(SourceFile file) {
        Problems problems = new Problems();
        checkText(file, problems);
        return !problems.hasErrors();
    }

    private static void checkText(SourceFile file, Problems problems) {
        String text = file.content();
        if (text.isBlank()) {
            problem(problems, file, "there is no text in it", "paste the article");
        } else if (text.startsWith("%PDF")) {
            problem(
                    problems,
                    file,
                    "this is a PDF file, not its text",
                    "copy the text of the article into a file of its own");
        } else if (MARKUP.matcher(text).matches()) {
            problem(
                    problems,
                    file,
                    "this is a web page with its markup",
                    "copy the text of the article from the browser");
        } else if (GARBLED.matcher(text).find()) {
            problem(
                    problems,
                    file,
                    "some letters of it are garbled, since it was read in another encoding than it was written in",
                    "copy the text again, and save it in UTF-8");
        }
    }

    private static void problem(Problems problems, SourceFile file, String message, String remedy) {
        problems.error(YamlProblem.UNREADABLE.in(Form.DOSSIER), SourceMark.of(file), message, remedy);
    }

    private static Language likely(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
        long arabic = words.stream()
                .filter(word -> ofScript(word, Character.UnicodeScript.ARABIC))
                .count();
        long latin = words.stream()
                .filter(word -> ofScript(word, Character.UnicodeScript.LATIN))
                .count();
        long frequent = words.stream().filter(FREQUENT::contains).count();
        // Persian and Urdu have letters that Arabic lacks.
        long foreign = words.stream()
                .filter(word -> word.codePoints().anyMatch(c -> "پچژگکیےںٹڈہ".indexOf(c) >= 0))
                .count();
        if (2 * arabic > words.size()) {
            return foreign * RARELY > arabic ? Language.UNSTATED : Language.ARABIC;
        }
        return 2 * latin > words.size() && frequent * RARELY >= latin ? Language.ENGLISH : Language.UNSTATED;
    }

    private static boolean ofScript(String word, Character.UnicodeScript script) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == script;
    }
}
