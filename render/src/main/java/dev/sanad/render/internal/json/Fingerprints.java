package dev.sanad.render.internal.json;

import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceMark;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What makes a problem the same from one run to the next, wherever its line has moved: its code, its file, and the words of
 * its line; of several that share these, also which of them it is.
 */
final class Fingerprints {
    private static final int LENGTH = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next problem in a report. */
    String of(Problem problem) {
        SourceMark mark = problem.mark();
        String line = mark.hasLine() ? mark.file().line(mark.line()).strip() : "";
        String words = problem.code() + "\n" + mark.file().name() + "\n" + line;
        int number = seen.merge(words, 1, Integer::sum);
        return digest(words + "\n" + number);
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
