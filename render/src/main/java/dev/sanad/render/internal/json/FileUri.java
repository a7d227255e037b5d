package dev.sanad.render.internal.json;

import java.net.URI;
import java.net.URISyntaxException;

/** The URI of a file, for formats that need one. */
final class FileUri {
    private FileUri() {}

    /** Relative to the current folder, or with {@code file:} if the name is absolute. */
    static String of(String name) {
        String path = name.replace('\\', '/');
        String relative = path.startsWith("./") ? path.substring(2) : path;
        try {
            return relative.startsWith("/")
                    ? new URI("file", "", relative, null).toASCIIString()
                    : new URI(null, null, relative, null).toASCIIString();
        } catch (URISyntaxException colon) {
            return "./" + relative;
        }
    }
}
