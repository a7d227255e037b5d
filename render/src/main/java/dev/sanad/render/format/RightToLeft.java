package dev.sanad.render.format;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The right-to-left text on a left-to-right page: a whole sentence if it begins right-to-left, with its number,
 * quotation marks and stop; otherwise each run of words within a sentence.
 */
final class RightToLeft {
    private static final String LETTER = "[\\p{IsArabic}\\p{IsHebrew}&&\\p{L}]";

    /** From a right-to-left letter to the last one before anything of the other direction. */
    private static final Pattern RUN =
            Pattern.compile(LETTER + "(?:[^\\p{IsLatin}]*[\\p{IsArabic}\\p{IsHebrew}\\p{M}])?");

    /** A sentence whose first letter is right-to-left, after the lines and signs of the tree. */
    private static final Pattern SENTENCE = Pattern.compile(
            "^([^\\p{L}\\p{Nd}]*?)([\"'«“‘(\\[]*(?:\\p{Nd}[\\p{Nd}\\p{P}\\s]*)?" + LETTER + ".*\\S)(\\s*)$");

    /** The text between sentences: ends of lines, the gap before an id, colours. */
    private static final Pattern BETWEEN = Pattern.compile("\\R| {3,}|\u001B\\[[0-9;]*m");

    private RightToLeft() {}

    /** The text with each of them between U+2068 and U+2069. */
    static String isolated(String text) {
        return between(text, RightToLeft::sentence);
    }

    /** The text with the sentences in it changed, and what separates them as it was. */
    static String between(String text, UnaryOperator<String> sentence) {
        StringBuilder changed = new StringBuilder();
        Matcher between = BETWEEN.matcher(text);
        int from = 0;
        while (between.find()) {
            changed.append(sentence.apply(text.substring(from, between.start())))
                    .append(between.group());
            from = between.end();
        }
        return changed.append(sentence.apply(text.substring(from))).toString();
    }

    private static String sentence(String words) {
        Matcher sentence = SENTENCE.matcher(words);
        return sentence.matches()
                ? sentence.group(1) + isolate(sentence.group(2)) + sentence.group(3)
                : RUN.matcher(words).replaceAll(run -> Matcher.quoteReplacement(isolate(run.group())));
    }

    static String isolate(String words) {
        return "\u2068" + words + "\u2069";
    }
}
