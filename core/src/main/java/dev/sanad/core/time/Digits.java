package dev.sanad.core.time;

/** Digits of any of the three rows in use beside Arabic-script text, read as ASCII. */
final class Digits {

    private static final char ARABIC_INDIC_ZERO = '\u0660';
    private static final char EXTENDED_ARABIC_INDIC_ZERO = '\u06F0';

    private Digits() {}

    /** The text with Arabic-Indic and Extended Arabic-Indic digits (Unicode, "Arabic") as {@code 0} to {@code 9}. */
    static String toAscii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.chars().forEach(character -> ascii.append(toAscii((char) character)));
        return ascii.toString();
    }

    private static char toAscii(char character) {
        int arabicIndic = character - ARABIC_INDIC_ZERO;
        int extended = character - EXTENDED_ARABIC_INDIC_ZERO;
        if (arabicIndic >= 0 && arabicIndic <= 9) {
            return (char) ('0' + arabicIndic);
        }
        return extended >= 0 && extended <= 9 ? (char) ('0' + extended) : character;
    }
}
