package dev.sanad.core.internal.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A difference of spelling between a quote and a text that a reader hardly sees. */
public enum Spelling {
    LETTER_CASE("letter case") {
        @Override
        public String plain(String letter) {
            return letter.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        }
    },
    MARKS("vowel signs or other marks on letters") {
        @Override
        public String plain(String letter) {
            StringBuilder bare = new StringBuilder();
            Normalizer.normalize(letter, Normalizer.Form.NFD)
                    .codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .forEach(bare::appendCodePoint);
            return bare.toString();
        }
    },
    TATWEEL("tatweel") {
        @Override
        public String plain(String letter) {
            return letter.equals("\u0640") ? "" : letter;
        }
    },
    INVISIBLE("invisible characters") {
        @Override
        public String plain(String letter) {
            return isOf(Character.FORMAT, letter) ? "" : letter;
        }
    },
    QUOTATION_MARKS("quotation marks") {
        @Override
        public String plain(String letter) {
            boolean isQuotation = isOf(Character.INITIAL_QUOTE_PUNCTUATION, letter)
                    || isOf(Character.FINAL_QUOTE_PUNCTUATION, letter)
                    || OTHER_QUOTATION_MARKS.contains(letter);
            return isQuotation ? "\"" : letter;
        }
    },
    DASHES("dashes") {
        @Override
        public String plain(String letter) {
            return isOf(Character.DASH_PUNCTUATION, letter) ? "-" : letter;
        }
    },
    DIGITS("the script of digits") {
        @Override
        public String plain(String letter) {
            return isOf(Character.DECIMAL_DIGIT_NUMBER, letter)
                    ? String.valueOf(Character.digit(letter.codePointAt(0), 10))
                    : letter;
        }
    },
    FORMS("joined or otherwise shaped letters") {
        @Override
        public String plain(String letter) {
            return Normalizer.normalize(letter, Normalizer.Form.NFKC);
        }
    };

    private static final Set<String> OTHER_QUOTATION_MARKS = Set.of("'", "`", "\u201A", "\u201E", "\u02BC");

    private final String title;

    Spelling(String title) {
        this.title = title;
    }

    /** A letter without this difference; empty if nothing remains. */
    public abstract String plain(String letter);

    /** For messages. */
    public String title() {
        return title;
    }

    private static boolean isOf(int type, String letter) {
        return !letter.isEmpty() && Character.getType(letter.codePointAt(0)) == type;
    }
}
