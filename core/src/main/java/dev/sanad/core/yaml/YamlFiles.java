package dev.sanad.core.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds YAML files by their endings. */
public final class YamlFiles {
    private YamlFiles() {}

    /** The files that paths name, whatever their endings, and the YAML files of the folders; each once. */
    public static List<Path> at(List<Path> paths) {
        return paths.stream().flatMap(YamlFiles::at).distinct().toList();
    }

    private static Stream<Path> at(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> found = Files.walk(path)) {
            return found
                    .filter(file -> Files.isRegularFile(file) && file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
