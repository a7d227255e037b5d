package dev.sanad.core.internal.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The decimal digits in which a language writes numbers; digits of any script are read alike.
 *
 * <p>Output is determined here and not by the platform's locales, which differ between Java versions.
 *
 * @param zero the digit zero, which the other nine follow in Unicode
 * @param point the decimal separator
 */
public record Digits(char zero, char point) {
    /** The greatest number of digits read, so that no number takes long to read or write. */
    public static final int MOST = 100;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final char ARABIC_POINT = '\u066B';

    /** A text with every decimal digit of Unicode as 0 to 9: ٢٠٢٣ as 2023. */
    public static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c > 127 && Character.isDigit(c)) {
                ascii.append((char) ('0' + Character.digit(c, 10)));
            } else {
                ascii.appendCodePoint(c);
            }
        });
        return ascii.toString();
    }

    /** The number in a text, such as ١٢٫٥; empty if it is not one, or has more digits than {@link #MOST}. */
    public static Optional<BigDecimal> number(String text) {
        if (text.length() > MOST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(ascii(text).replace(ARABIC_POINT, '.'));
            boolean isOfSize = Math.abs((long) number.scale()) <= MOST;
            return isOfSize ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** A name in these digits, but for words in Latin letters: الفرقة ٤, F-16. */
    public String in(String name) {
        if (name.chars().noneMatch(Digits::isAscii)) {
            return name; // as most are
        }
        return WORD.matcher(name)
                .replaceAll(word -> Matcher.quoteReplacement(
                        LATIN.matcher(word.group()).find() ? word.group() : withZero(word.group())));
    }

    private static boolean isAscii(int c) {
        return c >= '0' && c <= '9';
    }

    private String withZero(String word) {
        StringBuilder written = new StringBuilder(word.length());
        word.chars().forEach(c -> written.append((char) (isAscii(c) ? zero + (c - '0') : c)));
        return written.toString();
    }

    /** A number in these digits, without an exponent. */
    public String written(BigDecimal number) {
        StringBuilder written = new StringBuilder();
        number.toPlainString()
                .chars()
                .forEach(c -> written.append(
                        switch (c) {
                            case '-' -> '-';
                            case '.' -> point;
                            default -> (char) (zero + (c - '0'));
                        }));
        return written.toString();
    }
}
