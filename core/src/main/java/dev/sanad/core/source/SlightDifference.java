package dev.sanad.core.source;

import dev.sanad.core.internal.source.Spelling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
        Set<Spelling> all = EnumSet.allOf(Spelling.class);
        Plain plain = new Plain(text, all);
        String wanted = new Plain(quote, all).letters.toString().strip();
        int at = wanted.isEmpty() ? -1 : plain.letters.indexOf(wanted);
        if (at < 0) {
            return Optional.empty();
        }
        String passage = text.substring(plain.origin.get(at), plain.origin.get(at + wanted.length()))
                .strip();
        String in = all.stream()
                .filter(spelling -> isDecisive(spelling, passage, quote))
                .map(Spelling::title)
                .collect(Collectors.joining(", "));
        return in.isEmpty() ? Optional.empty() : Optional.of(new SlightDifference(in, passage));
    }

    /** Whether the two differ in this spelling when all others are ignored. */
    private static boolean isDecisive(Spelling spelling, String passage, String quote) {
        Set<Spelling> others = EnumSet.complementOf(EnumSet.of(spelling));
        return !new Plain(passage, others)
                .letters
                .toString()
                .strip()
                .contentEquals(new Plain(quote, others).letters.toString().strip());
    }

    /** A text with some spellings ignored, and the origin of each char and of the end. */
    private static final class Plain {
        private final StringBuilder letters = new StringBuilder();
        private final List<Integer> origin = new ArrayList<>();

        Plain(String text, Set<Spelling> uncounted) {
            int at = 0;
            while (at < text.length()) {
                int next = text.offsetByCodePoints(at, 1);
                String letter = text.substring(at, next);
                for (Spelling spelling : uncounted) {
                    letter = spelling.plain(letter);
                }
                boolean isSecondSpace = letter.equals(" ") && endsWithSpace();
                if (!isSecondSpace) {
                    letters.append(letter);
                    for (int i = 0; i < letter.length(); i++) {
                        origin.add(at);
                    }
                }
                at = next;
            }
            origin.add(text.length());
        }

        private boolean endsWithSpace() {
            return letters.length() > 0 && letters.charAt(letters.length() - 1) == ' ';
        }
    }
}
