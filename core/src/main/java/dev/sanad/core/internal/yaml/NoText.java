package dev.sanad.core.internal.yaml;

import java.util.Optional;

/** Code points that no text holds: halves of a surrogate pair, and what Unicode keeps as no character. */
final class NoText {
    private NoText() {}

    /** Where the first of them stands in a text; empty if there is none. */
    static Optional<Integer> in(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isIt(text.codePointAt(at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    static boolean isIt(int c) {
        return isHalf(c) || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    /** Whether it is half of a pair that writes one character. */
    static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
