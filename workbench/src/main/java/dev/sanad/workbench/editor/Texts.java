package dev.sanad.workbench.editor;

import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.yaml.YamlFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The texts that an editor has open, which count instead of the files, and the files of its folders. */
final class Texts {
    private static final int MOST_FILES = 2_000;

    private final Map<Path, String> open = new ConcurrentHashMap<>();
    private volatile List<Path> folders = List.of();

    void foldersAre(List<Path> some) {
        folders = List.copyOf(some);
    }

    void put(Path file, String text) {
        open.put(file, text);
    }

    void close(Path file) {
        open.remove(file);
    }

    List<Path> openFiles() {
        return List.copyOf(open.keySet());
    }

    Optional<String> find(Path file) {
        return Optional.ofNullable(open.get(file));
    }

    /** A run of the program that reads the texts as they are here. */
    FilesRead run() {
        Map<Path, byte[]> unsaved = new HashMap<>();
        open.forEach((file, text) -> unsaved.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return FilesRead.begin(InputStream.nullInputStream(), unsaved);
    }

    /** Every YAML file of the folders and every open one, with its text. */
    Map<Path, String> all() {
        Map<Path, String> all = new HashMap<>(open);
        folders.stream()
                .flatMap(folder -> YamlFiles.at(List.of(folder)).stream())
                .limit(MOST_FILES)
                .forEach(file -> {
                    Path path = file.toAbsolutePath().normalize();
                    if (!all.containsKey(path) && path.toString().endsWith(".yaml")) {
                        read(path).ifPresent(text -> all.put(path, text));
                    }
                });
        return all;
    }

    /** A text, as it is open or in its file. */
    Optional<String> read(Path file) {
        try {
            return Optional.of(open.containsKey(file) ? open.get(file) : Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The YAML files beside a file. */
    List<Path> beside(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return List.of(file);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(other -> other.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of(file);
        }
    }

    /** The file of an address; empty if it is none. */
    static Optional<Path> file(String uri) {
        try {
            return Optional.of(Path.of(URI.create(uri)).toAbsolutePath().normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException none) {
            return Optional.empty();
        }
    }

    /** The offset of a place, which counts UTF-16 units in its line. */
    static int offset(String text, Position place) {
        int at = 0;
        for (int line = 0; line < place.getLine(); line++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        int end = text.indexOf('\n', at);
        return Math.min(at + Math.max(0, place.getCharacter()), end < 0 ? text.length() : end);
    }

    static Position position(String text, int offset) {
        int at = Math.min(offset, text.length());
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Position(line, at - (text.lastIndexOf('\n', at - 1) + 1));
    }

    static Range range(String text, int from, int to) {
        return new Range(position(text, from), position(text, to));
    }
}
