package dev.sanad.render.internal.json;

import java.io.File;
import java.nio.charset.StandardCharsets;

/** The URI of a file, for formats that need one (RFC 3986). */
final class FileUri {
    /** The characters of a path that stand for themselves: a colon may, but not in the first part of a relative one. */
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/";

    private FileUri() {}

    /** Relative to the current folder, or with {@code file:} if the name is absolute. */
    static String of(String name) {
        return of(name, File.separatorChar);
    }

    /** The same on a system whose folders are separated in this way; elsewhere a backslash is part of a name. */
    static String of(String name, char separator) {
        String path = name.replace(separator, '/');
        String relative = path.startsWith("./") ? path.substring(2) : path;
        String drive = relative.matches("[A-Za-z]:/.*") && separator == '\\' ? "/" : "";
        String encoded = encoded(drive + relative);
        return encoded.startsWith("/") ? "file://" + encoded : encoded;
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = b > 0 && PLAIN.indexOf(b) >= 0;
            uri.append(isPlain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
        }
        return uri.toString();
    }
}
