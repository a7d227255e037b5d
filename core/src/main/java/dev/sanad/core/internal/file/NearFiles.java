package dev.sanad.core.internal.file;

import dev.sanad.core.internal.problem.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files and folders that a path may have meant which leads nowhere. */
public final class NearFiles {
    /** In a folder with more than these nobody waits for a suggestion. */
    private static final int MOST = 1_000;

    private NearFiles() {}

    /** {@return what to do about a path at which there is nothing: the first name in it that is wrong may be a slip} */
    public static String remedy(Path missing) {
        Path wrong = missing;
        while (wrong.getParent() != null && !Files.isDirectory(wrong.getParent())) {
            wrong = wrong.getParent();
        }
        return near(wrong)
                .filter(near -> !Files.exists(missing))
                .map(near -> "did you mean '" + near + "'?")
                .orElse("check the path");
    }

    private static Optional<Path> near(Path wrong) {
        Path folder = wrong.toAbsolutePath().getParent();
        if (folder == null || wrong.getFileName() == null) {
            return Optional.empty();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names = inside.limit(MOST)
                    .map(file -> file.getFileName().toString())
                    .toList();
            return Suggestion.closest(wrong.getFileName().toString(), names).map(wrong::resolveSibling);
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }
}
