package dev.sanad.core.text;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** Arabic words of one letter, which are written onto the word after them: with, for, like, and, so. */
final class Clitics {
    private static final String WRITTEN_ON = "بلكوف";
    private static final String CONJUNCTIONS = "وف";
    private static final char FOR = 'ل';
    private static final String ARTICLE = "ال";
    /** Verbal nouns whose root begins with the letter lam, so that these two letters are no article in them. */
    private static final Pattern NO_ARTICLE = Pattern.compile("الت(?:زام|قاء|ماس|حاق|فات|هام|هاب|باس|ئام|واء).*");
    /** Joins the letter to what is not Arabic, so that it does not look like a word of its own. */
    private static final String LENGTHENING = "ـ";

    private Clitics() {}

    /** Appends words to a sentence that may end in a word of one letter. */
    static void append(StringBuilder sentence, String next) {
        char letter = sentence.isEmpty() ? ' ' : sentence.charAt(sentence.length() - 1);
        if (next.isEmpty() || WRITTEN_ON.indexOf(letter) < 0 || !isAlone(sentence)) {
            sentence.append(next);
        } else if (UnicodeScript.of(next.codePointAt(0)) == UnicodeScript.ARABIC) {
            sentence.append(letter == FOR ? withoutAlif(next) : next);
        } else if (CONJUNCTIONS.indexOf(letter) < 0) {
            sentence.append(LENGTHENING).append(next);
        } else {
            boolean isLatin = UnicodeScript.of(next.codePointAt(0)) == UnicodeScript.LATIN;
            sentence.append(isLatin ? " " : "").append(next);
        }
    }

    /** Whether the last letter is a word of its own, or stands after another such word that is: وبـ. */
    private static boolean isAlone(StringBuilder sentence) {
        int before = sentence.length() - 2;
        while (before >= 0 && CONJUNCTIONS.indexOf(sentence.charAt(before)) >= 0) {
            before--;
        }
        // A letter may be followed by vowel signs, which belong to the word too.
        return before < 0
                || !Character.isLetter(sentence.charAt(before))
                        && Character.getType(sentence.charAt(before)) != Character.NON_SPACING_MARK;
    }

    /** The article after ل loses its alif, and its lam too if another follows: للولايات, للجنة. */
    private static String withoutAlif(String next) {
        if (!next.startsWith(ARTICLE) || NO_ARTICLE.matcher(next).matches()) {
            return next;
        }
        boolean isDoubled = next.length() > ARTICLE.length() && next.charAt(ARTICLE.length()) == FOR;
        return next.substring(isDoubled ? ARTICLE.length() : 1);
    }
}
