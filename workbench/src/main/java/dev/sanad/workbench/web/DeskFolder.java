package dev.sanad.workbench.web;

import dev.sanad.core.dossier.DossierReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folder that a workbench is opened on, outside of which nothing is read or written for a request. */
final class DeskFolder {
    /** Names that every file system takes, and no hidden ones. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,99}");

    private final Path top;

    DeskFolder(Path top) throws IOException {
        this.top = top.toRealPath();
    }

    /** The dossiers in it, each once; a link that leads outside is none. */
    List<Path> dossiers() {
        return DossierReader.files(top).stream()
                .filter(file ->
                        file(top.relativize(file.toAbsolutePath()).toString()).isPresent())
                .toList();
    }

    /** A file by its path from the folder; empty if it is not one, or lies outside, even through a link. */
    Optional<Path> file(String relative) {
        try {
            Path file = top.resolve(relative).normalize();
            return file.startsWith(top)
                            && Files.isRegularFile(file)
                            && file.toRealPath().startsWith(top)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException | IOException unusable) {
            return Optional.empty();
        }
    }

    /** A file that is not there yet, by its path from the folder; empty if it is, or lies outside, even through a link. */
    Optional<Path> newFile(String relative) {
        try {
            Path file = top.resolve(relative).normalize();
            Path there = Objects.requireNonNull(file.getParent());
            while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                there = Objects.requireNonNull(there.getParent());
            }
            return there.toRealPath().startsWith(top) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException | IOException unusable) {
            return Optional.empty();
        }
    }

    /** The name by which the user knows a file. */
    String nameOf(Path file) {
        return top.relativize(file).toString().replace('\\', '/');
    }

    /** A file that is not there yet, beside another; a number makes its name one that is free. */
    static Path free(Path beside, String name, String ending) {
        Path file = beside.resolveSibling(name + ending);
        for (int next = 2; Files.exists(file); next++) {
            file = beside.resolveSibling(name + "-" + next + ending);
        }
        return file;
    }

    static boolean isPlainName(String name) {
        return PLAIN_NAME.matcher(name).matches();
    }
}
