package dev.sanad.core.source;

import dev.sanad.core.internal.source.Spelling;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A passage from which a quote differs only in ways that a reader hardly sees.
 *
 * @param in the differences, for messages: "letter case, tatweel"
 * @param passage the passage as in the text
 */
public record SlightDifference(String in, String passage) {
    /**
     * {@return the passage of a text from which a quote differs only slightly; empty if there is none}
     *
     * @param text the text
     * @param quote the quote, which does not occur in the text
     */
    public static Optional<SlightDifference> find(String text, String quote) {
        return find(text, Plain.of(text), quote);
    }

    /** The same, with the text's plain form, which is much work for a long text. */
    static Optional<SlightDifference> find(String text, Plain plain, String quote) {
        Set<Spelling> all = EnumSet.allOf(Spelling.class);
        String wanted = Plain.of(quote).letters.toString().strip();
        int at = wanted.isEmpty() ? -1 : plain.letters.indexOf(wanted);
        if (at < 0) {
            return Optional.empty();
        }
        String passage = text.substring(plain.origin[at], plain.origin[at + wanted.length()])
                .strip();
        Set<Spelling> needed = needed(passage, quote);
        return needed.isEmpty()
                ? Optional.empty()
                : Optional.of(new SlightDifference(
                        needed.stream().map(Spelling::title).collect(Collectors.joining(", ")), passage));
    }

    /** The spellings that explain the difference together; none of them can be spared, the particular ones stay. */
    private static Set<Spelling> needed(String passage, String quote) {
        Set<Spelling> needed = EnumSet.allOf(Spelling.class);
        for (Spelling spelling : Spelling.values()) {
            needed.remove(spelling);
            if (!isSame(passage, quote, needed)) {
                needed.add(spelling);
            }
        }
        return needed;
    }

    private static boolean isSame(String passage, String quote, Set<Spelling> uncounted) {
        return new Plain(passage, uncounted)
                .letters
                .toString()
                .strip()
                .contentEquals(new Plain(quote, uncounted).letters.toString().strip());
    }

    /** A text with some spellings ignored, and the origin of each char and of the end. */
    static final class Plain {
        private final StringBuilder letters = new StringBuilder();
        private int[] origin;

        /** A text with all spellings ignored. */
        static Plain of(String text) {
            return new Plain(text, EnumSet.allOf(Spelling.class));
        }

        private Plain(String text, Set<Spelling> uncounted) {
            origin = new int[text.length() + 1];
            Map<String, String> known = new HashMap<>(); // a text has few letters, each many times
            int at = 0;
            while (at < text.length()) {
                int next = text.offsetByCodePoints(at, 1);
                String letter = known.computeIfAbsent(
                        text.substring(at, next), written -> Spelling.without(uncounted, written));
                boolean isSecondSpace = letter.equals(" ") && endsWithSpace();
                if (!isSecondSpace) {
                    add(letter, at);
                }
                at = next;
            }
            add("\n", text.length());
            letters.setLength(letters.length() - 1);
        }

        private void add(String letter, int at) {
            int end = letters.length() + letter.length();
            if (end > origin.length) {
                origin = Arrays.copyOf(origin, 2 * end);
            }
            Arrays.fill(origin, letters.length(), end, at);
            letters.append(letter);
        }

        private boolean endsWithSpace() {
            return letters.length() > 0 && letters.charAt(letters.length() - 1) == ' ';
        }
    }
}
