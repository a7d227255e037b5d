package dev.sanad.core.yaml;

/** Digits of any script as ASCII ones: ٢٠٢٣ reads as 2023. */
public final class Digits {
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
}
