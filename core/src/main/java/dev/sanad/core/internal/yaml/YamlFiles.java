package dev.sanad.core.internal.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds YAML files by their endings. */
public final class YamlFiles {
    private YamlFiles() {}

    /**
     * The named files, whatever their endings, and the YAML files in the named folders, including anything in them that
     * cannot be read; each once.
     */
    public static List<Path> at(List<Path> paths) {
        return paths.stream().flatMap(YamlFiles::at).distinct().toList();
    }

    private static Stream<Path> at(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file) && file.toString().matches(".*\\.ya?ml")) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path unreadable, IOException reason) {
                    found.add(unreadable); // reported when it is read
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted();
    }
}
