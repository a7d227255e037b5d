package dev.sanad.rules.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of a pack: a file, a folder, or all that match a glob. */
final class PackFiles {
    private PackFiles() {}

    /** Whether a file can hold rules; cases and vocabularies beside them are no rules. */
    static boolean isRules(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".yml"))
                && !name.endsWith(".cases.yaml")
                && !name.endsWith(".cases.yml");
    }

    /** Whether a file holds rules that are code. */
    static boolean isCode(String name) {
        return name.endsWith(".drl");
    }

    private static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && (isRules(name) || isCode(name));
    }

    static boolean isGlob(String text) {
        return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The files directly in a folder, or the file itself. */
    static List<Path> at(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(PackFiles::isPart)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files below a folder whose path from there matches; links that lead elsewhere are not followed. */
    static List<Path> matching(Path folder, String glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob.replaceFirst("^\\./", ""));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(PackFiles::isPart)
                    .filter(file -> matcher.matches(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
