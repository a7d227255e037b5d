package dev.sanad.core.internal.yaml;

import java.math.BigDecimal;
import java.util.Optional;

/** Digits of any script as ASCII ones: ٢٠٢٣ reads as 2023, ١٢٫٥ as 12.5. */
public final class Digits {
    /** The most digits of a number, so that none takes long to read or to write. */
    static final int MOST = 100;

    /** U+066B, the Arabic one. */
    private static final char DECIMAL_SEPARATOR = '\u066B';

    private Digits() {}

    /** The text with every decimal digit of Unicode written 0 to 9. */
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

    /** The number that a text is, if it is one of a size that anybody writes. */
    static Optional<BigDecimal> number(String text) {
        if (text.length() > MOST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(ascii(text).replace(DECIMAL_SEPARATOR, '.'));
            boolean isOfSize = Math.abs((long) number.scale()) <= MOST;
            return isOfSize ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
