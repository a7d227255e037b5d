package dev.sanad.core.internal.source;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A difference of spelling between a quote and a text that a reader hardly sees; the more particular last: an
 * earlier one may explain the same, and is then not named.
 */
public enum Spelling {
    LETTER_CASE("letter case", letter -> letter.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)),
    MARKS("vowel signs or other marks on letters", Spelling::withoutMarks),
    SPACES("spaces", letter -> letter.equals(" ") ? "" : letter),
    PUNCTUATION("the script of punctuation", letter -> replaced(letter, "،؛؟٪٫٬。、", ",;?%.,.,")),
    DASHES("dashes", letter -> isOf(Character.DASH_PUNCTUATION, letter) || letter.equals("\u2212") ? "-" : letter),
    QUOTATION_MARKS("quotation marks", letter -> isQuotationMark(letter) ? "\"" : letter),
    DIGITS(
            "the script of digits",
            letter -> isOf(Character.DECIMAL_DIGIT_NUMBER, letter)
                    ? String.valueOf(Character.digit(letter.codePointAt(0), 10))
                    : letter),
    PERSIAN("Persian and Arabic letters (ی, ک and ي, ك)", letter -> replaced(letter, "یکە", "يكه")),
    MARBUTA("ة and ه", letter -> replaced(letter, "ة", "ه")),
    MAKSURA("ى and ي", letter -> replaced(letter, "ى", "ي")),
    HAMZA("the seat of hamza (أ, إ, آ, ٱ and ا)", letter -> replaced(letter, "أإآٱؤئ", "ااااوي")),
    TATWEEL("tatweel", letter -> letter.equals("\u0640") ? "" : letter),
    INVISIBLE("invisible characters", letter -> isOf(Character.FORMAT, letter) ? "" : letter),
    ALIKE(
            "Latin, Greek and Cyrillic letters that look the same",
            letter -> replaced(
                    letter, "аеорсухіѕјАВЕКМНОРСТХІЅЈοΑΒΕΖΗΙΚΜΝΟΡΤΧ", "aeopcyxisjABEKMHOPCTXISJoABEZHIKMNOPTX")),
    /** Ligatures, presentation forms, full-width letters: what PDF files have in place of letters. */
    FORMS("joined or otherwise shaped letters", letter -> Normalizer.normalize(letter, Normalizer.Form.NFKC));

    private static final Set<String> OTHER_QUOTATION_MARKS = Set.of("'", "`", "\u201A", "\u201E", "\u02BC");

    /** What may differ where spelling does not matter: different letters stay different. */
    private static final Set<Spelling> LOOSE =
            EnumSet.of(LETTER_CASE, MARKS, PERSIAN, HAMZA, TATWEEL, INVISIBLE, FORMS);

    /** The Latin, Greek, Cyrillic, Hebrew and Arabic letters as they are compared, each once it has occurred. */
    private static final @Nullable String[] COMMON = new @Nullable String[0x700];

    private final String title;
    private final Function<String, String> plain;

    Spelling(String title, Function<String, String> plain) {
        this.title = title;
        this.plain = plain;
    }

    private String without(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints().mapToObj(Character::toString).map(plain).forEach(rest::append);
        return rest.toString();
    }

    /** Text without some of these differences; letters are taken apart first. */
    public static String without(Set<Spelling> some, String text) {
        String plain = text;
        Spelling[] all = values();
        for (int i = all.length - 1; i >= 0; i--) {
            plain = some.contains(all[i]) ? all[i].without(plain) : plain;
        }
        return plain;
    }

    /** Text as it is compared where the spelling does not matter. Every difference is one of single letters. */
    public static String loosely(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> rest.append(loosely(letter)));
        return rest.toString();
    }

    private static String loosely(int letter) {
        if (letter >= COMMON.length) {
            return without(LOOSE, Character.toString(letter));
        }
        String known = COMMON[letter];
        if (known == null) {
            known = without(LOOSE, Character.toString(letter));
            COMMON[letter] = known; // another thread finds the same
        }
        return known;
    }

    /** A word without any of these differences. */
    static String plain(String word) {
        return without(EnumSet.allOf(Spelling.class), word);
    }

    /** For messages. */
    public String title() {
        return title;
    }

    private static String withoutMarks(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isQuotationMark(String letter) {
        return isOf(Character.INITIAL_QUOTE_PUNCTUATION, letter)
                || isOf(Character.FINAL_QUOTE_PUNCTUATION, letter)
                || OTHER_QUOTATION_MARKS.contains(letter);
    }

    private static String replaced(String letter, String these, String those) {
        int at = these.indexOf(letter);
        return at < 0 ? letter : those.substring(at, at + 1);
    }

    private static boolean isOf(int type, String letter) {
        return Character.getType(letter.codePointAt(0)) == type;
    }
}
