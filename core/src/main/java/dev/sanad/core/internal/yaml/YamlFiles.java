package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.file.VisibleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds YAML files by their endings. */
public final class YamlFiles {
    private YamlFiles() {}

    /**
     * The named files, whatever their endings, and the YAML files in the named folders that are not hidden, including
     * anything in them that cannot be read, which is reported when it is read; each once.
     */
    public static List<Path> at(List<Path> paths) {
        return paths.stream().flatMap(YamlFiles::at).distinct().toList();
    }

    private static Stream<Path> at(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try {
            VisibleFiles.Found found = VisibleFiles.below(
                    path, Integer.MAX_VALUE, file -> file.toString().matches("(?s).*\\.ya?ml"));
            return Stream.concat(found.files().stream(), found.unreadable().stream())
                    .sorted();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
