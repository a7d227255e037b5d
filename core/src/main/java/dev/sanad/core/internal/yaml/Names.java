package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.source.Spelling;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** The syntax of ids, keys and variables; without regular expressions, since compiling them slows every start. */
public final class Names {
    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
    /** In what letters differ that look the same. */
    private static final Set<Spelling> LOOKS = EnumSet.of(Spelling.ALIKE, Spelling.PERSIAN);

    private static final int DECEPTIVE = 1 << Character.FORMAT
            | 1 << Character.CONTROL
            | 1 << Character.LINE_SEPARATOR
            | 1 << Character.PARAGRAPH_SEPARATOR;

    private Names() {}

    /** Letters and digits of any script, and {@code . _ -} between them. */
    public static boolean isId(String text) {
        return isName(text, LETTERS | NUMBERS, "", "._-") && !isOfConclusion(text);
    }

    /** Letters and digits of any script, {@code _} and {@code -}, beginning with a letter or {@code _}, not ending in {@code -}. */
    public static boolean isVariable(String text) {
        return isName(text, LETTERS, "_", "_-") && !text.endsWith("-");
    }

    /** Whether a text looks like the id of a conclusion. */
    static boolean isOfConclusion(String text) {
        return text.length() == 18
                && text.startsWith("c-")
                && text.chars().skip(2).allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
    }

    /** The same for names that look the same, such as é as one character or as two. */
    public static String look(String name) {
        String composed = Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.chars().allMatch(c -> c < 0x80) ? composed : Spelling.without(LOOKS, composed);
    }

    /** Whether a character is invisible, looks like a blank, or changes the direction of those around it. */
    static boolean isDeceptive(int c) {
        return isOf(DECEPTIVE, c) || c != ' ' && Character.isSpaceChar(c);
    }

    private static boolean isName(String text, int first, String orFirst, String orLater) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean fits = at == 0
                    ? isOf(first, c) || orFirst.indexOf(c) >= 0
                    : isOf(LETTERS | MARKS | NUMBERS, c) || orLater.indexOf(c) >= 0;
            if (!fits) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isOf(int types, int c) {
        return (types >> Character.getType(c) & 1) != 0;
    }
}
