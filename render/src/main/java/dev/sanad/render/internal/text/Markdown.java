package dev.sanad.render.internal.text;

import dev.sanad.core.text.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of others within Markdown, where they mean nothing but themselves. */
public final class Markdown {
    private static final String SIGNS = "[\\\\`*\\[\\]<>&|~]";

    /** The signs that mean something wherever they stand; an underscore only at the edge of a word. */
    private static final Pattern SIGN = Pattern.compile(SIGNS + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private static final Pattern SIGN_BUT_EMPHASIS = Pattern.compile(SIGNS);

    /** What makes a line a heading, an item or a quotation. */
    private static final Pattern START = Pattern.compile("^(?:[#+=-]|(?<number>\\d+)(?=[.)]))");

    private static final String NUMBER = "number";

    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /** A page in a language, which decides its direction. */
    static String page(Language language, String text) {
        return language.base().equals(Language.ARABIC) ? "<div dir=\"rtl\">\n\n" + text + "\n</div>\n" : text;
    }

    /**
     * {@return words within a line}
     *
     * @param words the words
     */
    public static String words(String words) {
        return escaped(words, SIGN);
    }

    /** A sentence in which underscores already stand for emphasis. */
    static String sentence(String words) {
        return escaped(words, SIGN_BUT_EMPHASIS);
    }

    private static String escaped(String words, Pattern signs) {
        String line = words.replaceAll("\\s+", " ").strip();
        String plain = signs.matcher(line).replaceAll(sign -> Matcher.quoteReplacement(escaped(sign.group())));
        Matcher start = START.matcher(plain);
        if (!start.find()) {
            return plain;
        }
        int at = start.group(NUMBER) == null ? 0 : start.end();
        return plain.substring(0, at) + "\\" + plain.substring(at);
    }

    private static String escaped(String sign) {
        return switch (sign) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            default -> "\\" + sign;
        };
    }

    /** A text as it is, in a block whose fence does not occur in it. */
    static String block(String language, String text) {
        int longest = TICKS.matcher(text)
                .results()
                .mapToInt(ticks -> ticks.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + language + "\n" + text + fence + "\n";
    }
}
