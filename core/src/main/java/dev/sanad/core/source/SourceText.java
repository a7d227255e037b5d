package dev.sanad.core.source;

import dev.sanad.core.internal.source.NearestPassage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source, in which quotes are looked up.
 *
 * <p>Quotes are looked up after Unicode NFC normalisation and with runs of white space as one space; places are in code
 * points of the original text.
 */
public final class SourceText {
    private final String text;
    private final String folded;
    /** For each char of {@link #folded}, the offset in {@link #text} where it comes from. */
    private final int[] origin;

    /** What quotes that do not occur are compared with, made for the first of them; made twice, it is the same. */
    private volatile SlightDifference.@Nullable Plain plain;

    private volatile @Nullable NearestPassage passages;

    /**
     * The given text.
     *
     * @param text the text of the source
     */
    public SourceText(String text) {
        this.text = text;
        Folding folding = new Folding(text);
        this.folded = folding.folded.toString();
        this.origin = folding.origin.stream().mapToInt(Integer::intValue).toArray();
    }

    /** {@return the original text} */
    public String text() {
        return text;
    }

    /**
     * {@return every place where the quote occurs, in order}
     *
     * @param quote the quote
     */
    public List<Span> find(String quote) {
        String wanted = new Folding(quote).folded.toString().strip();
        List<Span> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
                found.add(span(at, at + wanted.length()));
            }
        }
        return found;
    }

    /**
     * {@return the passage from which a quote that does not occur differs only in ways that a reader hardly sees}
     *
     * @param quote the quote
     */
    public Optional<SlightDifference> slightDifference(String quote) {
        SlightDifference.Plain known = plain;
        if (known == null) {
            known = SlightDifference.Plain.of(folded);
            plain = known;
        }
        return SlightDifference.find(
                folded, known, new Folding(quote).folded.toString().strip());
    }

    /**
     * {@return the passage most like a quote that does not occur: that with most of its words in common}
     *
     * @param quote the quote
     */
    public Optional<String> nearest(String quote) {
        NearestPassage known = passages;
        if (known == null) {
            known = new NearestPassage(folded);
            passages = known;
        }
        return known.to(new Folding(quote).folded.toString().strip());
    }

    /**
     * {@return the number of the paragraph, from 1, that contains a place; paragraphs are the lines that contain words}
     *
     * @param span the place in the text
     */
    public int paragraphOf(Span span) {
        int end = text.offsetByCodePoints(0, span.start());
        return (int) text.substring(0, end)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count()
                + (end == 0 || "\n\r".indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0);
    }

    private Span span(int from, int to) {
        int start = origin[from];
        int last = origin[to - 1];
        int end = last + Character.charCount(text.codePointAt(last));
        while (end < text.length()
                && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK
                && (to >= origin.length || origin[to] > end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
    }

    /**
     * A place in a text.
     *
     * @param start its first code point, from 0
     * @param end the code point after its last
     */
    public record Span(int start, int end) {}

    /** A text in NFC with single spaces, and the origin of each char. */
    private static final class Folding {
        private final StringBuilder folded = new StringBuilder();
        private final List<Integer> origin = new ArrayList<>();

        Folding(String text) {
            boolean isNormal = Normalizer.isNormalized(text, Normalizer.Form.NFC);
            int at = 0;
            while (at < text.length()) {
                int next = endOfCluster(text, at);
                String cluster = text.substring(at, next);
                if (cluster.codePoints().allMatch(Folding::isWhite)) {
                    append(folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ' ? " " : "", at);
                } else {
                    append(isNormal ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC), at);
                }
                at = next;
            }
        }

        /** Whether it has Unicode's property White_Space. */
        private static boolean isWhite(int c) {
            return Character.isSpaceChar(c) || Character.isWhitespace(c) && (c < 0x1C || c > 0x1F) || c == 0x85;
        }

        private void append(String piece, int at) {
            for (int i = 0; i < piece.length(); i++) {
                folded.append(piece.charAt(i));
                origin.add(at);
            }
        }

        /** A character with the marks that follow it, which NFC may join to it. */
        private static int endOfCluster(String text, int at) {
            int end = at + Character.charCount(text.codePointAt(at));
            while (end < text.length() && isJoined(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        private static boolean isJoined(int c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || (c >= 0x1160 && c <= 0x11FF);
        }
    }
}
