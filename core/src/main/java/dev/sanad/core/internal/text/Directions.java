package dev.sanad.core.internal.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The characters of Unicode that set the direction of the text after them until another ends it. */
public final class Directions {
    private static final String EMBEDDINGS = "\u202A\u202B";
    private static final String OVERRIDES = "\u202D\u202E";
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final char END_OF_EMBEDDING = '\u202C';
    private static final char END_OF_ISOLATE = '\u2069';

    private final StringBuilder closed = new StringBuilder();
    private final Deque<Character> open = new ArrayDeque<>();
    private Optional<Trouble> trouble = Optional.empty();

    /**
     * A character that a text is better without.
     *
     * @param character the character
     * @param effect what it does, for messages: "which ..."
     */
    public record Trouble(int character, String effect) {}

    private Directions() {}

    /** The first character that shows letters in the wrong order, or that has no counterpart; empty if none does. */
    public static Optional<Trouble> trouble(String text) {
        return hasAny(text) ? read(text).trouble : Optional.empty();
    }

    /** The text without effect on what stands after it: what it opens is closed at its end. */
    public static String closed(String text) {
        return hasAny(text) ? read(text).closed.toString() : text;
    }

    /** Whether it is one of these characters. */
    public static boolean isOne(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean hasAny(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isOne(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static Directions read(String text) {
        Directions read = new Directions();
        text.chars().forEach(c -> read.next((char) c));
        while (!read.open.isEmpty()) {
            char opening = read.open.pop();
            read.note(opening, "which is never closed");
            read.closed.append(ISOLATES.indexOf(opening) >= 0 ? END_OF_ISOLATE : END_OF_EMBEDDING);
        }
        return read;
    }

    private void next(char c) {
        if (OVERRIDES.indexOf(c) >= 0) {
            note(c, "which shows the letters after it in another order than they are read");
        }
        if ((EMBEDDINGS + OVERRIDES + ISOLATES).indexOf(c) >= 0) {
            open.push(c);
        } else if (c == END_OF_EMBEDDING || c == END_OF_ISOLATE) {
            if (!closes(c)) {
                note(c, "which closes nothing");
                return;
            }
        }
        closed.append(c);
    }

    /** Whether something is open that the character closes; the end of an isolate closes the embeddings in it too. */
    private boolean closes(char end) {
        if (end == END_OF_EMBEDDING) {
            return !open.isEmpty() && ISOLATES.indexOf(open.peek()) < 0 && open.pop() != null;
        }
        boolean isOpen = open.stream().anyMatch(c -> ISOLATES.indexOf(c) >= 0);
        while (isOpen && ISOLATES.indexOf(open.pop()) < 0) {
            // closed with it
        }
        return isOpen;
    }

    private void note(char c, String effect) {
        trouble = trouble.or(() -> Optional.of(new Trouble(c, effect)));
    }
}
