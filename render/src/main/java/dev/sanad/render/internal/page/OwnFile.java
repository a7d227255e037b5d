package dev.sanad.render.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file that every page contains.
 *
 * @param text its text, whose lines are not indented and not empty
 */
record OwnFile(String text) {
    private static final Pattern INDENTED = Pattern.compile("^[ \\n]+", Pattern.MULTILINE);

    /** What is between the signs of a style, and its comments, which are a tenth of it. */
    private static final Pattern SPACED =
            Pattern.compile("/\\*.*?\\*/\n?|(?<=[:;,{}])\\s|;? ?(?=\n?})| (?=\\{)", Pattern.DOTALL);

    /** The lines of a script that only explain it. */
    private static final Pattern EXPLAINING = Pattern.compile("^//.*\n", Pattern.MULTILINE);

    static OwnFile named(String name) {
        try (InputStream in = Objects.requireNonNull(OwnFile.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String lines = INDENTED.matcher(text).replaceAll("");
            Pattern idle = name.endsWith(".css") ? SPACED : EXPLAINING;
            return new OwnFile(idle.matcher(lines).replaceAll(""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The name under which a content security policy allows it. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
