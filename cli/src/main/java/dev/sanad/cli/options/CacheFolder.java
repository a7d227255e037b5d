package dev.sanad.cli.options;

import java.nio.file.Path;

/** The user's cache folder, for compiled rules. */
public final class CacheFolder {
    private CacheFolder() {}

    /** {@code $XDG_CACHE_HOME/sanad}, or {@code ~/.cache/sanad} (XDG Base Directory Specification). */
    public static Path path() {
        String set = System.getenv("XDG_CACHE_HOME");
        Path caches = set != null && Path.of(set).isAbsolute()
                ? Path.of(set)
                : Path.of(System.getProperty("user.home"), ".cache");
        return caches.resolve("sanad");
    }
}
