package dev.sanad.workbench.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the application and of Lit, all from the class path: nothing is asked of the network. */
final class Assets {
    private static final Pattern OWN = Pattern.compile("/app/([a-z-]+\\.(js|css|svg))");
    private static final Pattern OF_LIT =
            Pattern.compile("/lib/((?:lit|lit-html|lit-element|reactive-element)/[0-9.]+/(?:[a-z-]+/)?[a-z-]+\\.js)");
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script type=\"importmap\">(.*?)</script>");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    private Assets() {}

    /**
     * A file.
     *
     * @param type its media type
     * @param bytes its content
     */
    record Asset(String type, byte[] bytes) {}

    /** The file at a path of the application; empty if there is none. */
    static Optional<Asset> at(String path) {
        Matcher own = OWN.matcher(path);
        if (own.matches()) {
            return read(own.group(1)).map(bytes -> new Asset(TYPES.get(own.group(2)) + "; charset=utf-8", bytes));
        }
        Matcher lit = OF_LIT.matcher(path);
        return lit.matches()
                ? read("/META-INF/resources/_static/" + lit.group(1))
                        .map(bytes -> new Asset("text/javascript; charset=utf-8", bytes))
                : Optional.empty();
    }

    /** The page, in which everything else is shown. */
    static String page() {
        return new String(read("index.html").orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The hash by which the policy allows the one script that the page itself has: the map of the modules' names. */
    static String hashOfMap() {
        Matcher script = SCRIPT.matcher(page());
        if (!script.find()) {
            throw new IllegalStateException("the page has no map of modules");
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<byte[]> read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
