package dev.sanad.core.internal.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The files below a folder that a listing shows. Hidden ones belong to other programs: versions, settings, and the
 * companions that some systems write beside each file.
 */
public final class VisibleFiles {
    private VisibleFiles() {}

    /** What a walk finds: the folders, the files that were wanted, and what cannot be looked at; each in order. */
    public record Found(List<Path> folders, List<Path> files, List<Path> unreadable) {}

    /** A folder and those below it. */
    public static List<Path> foldersBelow(Path folder) throws IOException {
        return below(folder, Integer.MAX_VALUE, file -> false).folders();
    }

    /**
     * Walks a folder, which may itself be hidden; links to folders are not followed.
     *
     * @param depth the greatest number of folders on the way to a file, with this one
     */
    public static Found below(Path folder, int depth, Predicate<Path> wanted) throws IOException {
        List<Path> folders = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                if (!inner.equals(folder) && isHidden(inner)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.add(inner);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && Files.isRegularFile(file) && wanted.test(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                unreadable.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        folders.sort(null);
        files.sort(null);
        unreadable.sort(null);
        return new Found(folders, files, unreadable);
    }

    /** Whether a listing leaves a file out. */
    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
