package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.file.VisibleFiles;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Finds the files of a pack: a file, a folder, or those that match a glob. */
public final class PackFiles {
    private PackFiles() {}

    /** Whether a file can contain rules, as opposed to cases and vocabularies. */
    static boolean isRules(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".yml"))
                && !name.endsWith(".cases.yaml")
                && !name.endsWith(".cases.yml");
    }

    /** Whether a file contains rules in code. */
    public static boolean isCode(String name) {
        return name.endsWith(".drl");
    }

    private static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        return isRules(name) || isCode(name);
    }

    static boolean isGlob(String text) {
        return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** Whether a glob is valid. */
    static boolean isUsable(String glob) {
        try {
            matcher(glob);
            return true;
        } catch (PatternSyntaxException broken) {
            return false;
        }
    }

    /** The files directly in a folder, or the file itself; links that lead elsewhere are not followed. */
    public static List<Path> at(Path path) {
        return Files.isDirectory(path) ? within(path, 1, file -> true) : List.of(path);
    }

    /** The files below a folder whose path from there matches; links that lead elsewhere are not followed. */
    static List<Path> matching(Path folder, String glob) {
        PathMatcher matcher = matcher(glob);
        int depth = glob.contains("**") ? Integer.MAX_VALUE : glob.split("/").length;
        return within(folder, depth, file -> matcher.matches(folder.relativize(file)));
    }

    /** The files that a pack's path or glob denotes in a rule set in a folder. */
    static List<Path> named(String pack, Path folder) {
        if (isGlob(pack)) {
            return isUsable(pack) ? matching(folder, pack) : List.of();
        }
        return pack.contains("/") || isRules(pack) || isCode(pack) ? at(folder.resolve(pack)) : List.of();
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob.replaceFirst("^\\./", ""));
    }

    private static List<Path> within(Path folder, int depth, Predicate<Path> wanted) {
        try {
            Path home = folder.toRealPath();
            return VisibleFiles.below(folder, depth, file -> isPart(file) && wanted.test(file) && isWithin(file, home))
                    .files();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isWithin(Path file, Path home) {
        try {
            return file.toRealPath().startsWith(home);
        } catch (IOException gone) {
            return false;
        }
    }
}
