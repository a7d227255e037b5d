package dev.sanad.core.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The row of decimal digits that a language writes numbers in; whichever row a text uses, it reads as the same number.
 *
 * <p>What is written is decided here and not by the locales of the platform, which differ from one Java to the next.
 *
 * @param zero the digit nought, which the other nine follow in Unicode
 * @param point what stands before a fraction
 */
public record Digits(char zero, char point) {
    /** The most digits of a number that is read, so that none takes long to read or to write. */
    public static final int MOST = 100;

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

    /** The number that a text means, such as ١٢٫٥; empty if it means none, or one with more digits than {@link #MOST}. */
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
