package dev.sanad.workbench.mcp;

import dev.sanad.core.internal.file.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where dossiers lie while a call is answered: those of a call in a folder of their own, which only this user may read and
 * which is gone afterwards; those named by a path in the folder that the server was started with, and nowhere else.
 */
final class Desk {
    /** The parameters of tools that look at a dossier. */
    static final List<Parameter> PARAMETERS = List.of(
            Parameter.optional("dossier", "a dossier, as YAML; or give 'path'"),
            Parameter.files(
                    "files",
                    "the texts of the files that the dossier names, such as {\"article.txt\": \"...\"}: texts of sources, tables, rules"),
            Parameter.optional(
                    "path",
                    "instead of 'dossier': a dossier's file or folder in the folder that the server was started with"));

    private static final String DOSSIER = "dossier.yaml";
    /** In bytes: file systems have room for 255, and a file that is being written has a longer name. */
    private static final int LONGEST_NAME = 200;

    private static final int MOST_CHARS = 32_000_000;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_. -]{0,120}");

    private final Optional<Path> folder;

    Desk(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * A dossier that lies somewhere.
     *
     * @param path its file or folder
     * @param root the folder to which names in answers are relative
     * @param isProposed whether it came with the call, rather than from the analyst's folder
     */
    record Laid(Path path, Path root, boolean isProposed) {
        /** A text that names files, with their names as the assistant knows them. */
        String shown(String text) {
            return text.replace(root + "/", "").replace(root.toString(), ".");
        }
    }

    /** Answers a call about its dossier. */
    <T> T with(Arguments arguments, Function<Laid, T> answer) {
        Optional<String> dossier = arguments.find("dossier");
        Optional<String> path = arguments.find("path");
        if (dossier.isPresent() == path.isPresent()) {
            throw new Refused(
                    dossier.isPresent() ? "there are both 'dossier' and 'path'" : "there is no dossier",
                    "give 'dossier', the dossier as YAML, or 'path', where it lies");
        }
        if (path.isPresent()) {
            if (!arguments.files("files").isEmpty()) {
                throw new Refused(
                        "'files' go with 'dossier'", "leave them out: those beside the dossier in the folder are read");
            }
            Path root = root();
            return answer.apply(new Laid(inside(root, path.get()), root, false));
        }
        Map<String, String> files = new LinkedHashMap<>(arguments.files("files"));
        if (files.put(DOSSIER, dossier.orElseThrow()) != null) {
            throw new Refused("'files' has a " + DOSSIER + " too", "give the dossier as 'dossier' alone");
        }
        return inNewFolder(files, root -> answer.apply(new Laid(root.resolve(DOSSIER), root, true)));
    }

    /** Where a further file of a call lies. */
    <T> T withFile(String name, String content, Function<Path, T> answer) {
        return inNewFolder(Map.of(name, content), root -> answer.apply(root.resolve(name)));
    }

    /** Keeps a dossier with its files in the folder, as a folder of that name: whole, or not at all. */
    String keep(String name, Laid laid) {
        Path kept = root().resolve(checked(name));
        Path partial = root().resolve(".sanad-" + name + ".partial");
        try {
            if (Files.exists(kept)) {
                throw new Refused(
                        "there is already a '" + name + "' in the folder", "nothing is overwritten; use another name");
            }
            Files.createDirectory(partial);
            try {
                for (Path file : filesIn(laid.root())) {
                    byte[] bytes = Files.readAllBytes(file);
                    WholeFile.write(partial.resolve(laid.root().relativize(file)), out -> out.write(bytes));
                }
                Files.move(partial, kept);
            } finally {
                delete(partial);
            }
        } catch (FileAlreadyExistsException busy) {
            throw new Refused("'" + name + "' is being written", "wait, or use another name");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return name;
    }

    private Path root() {
        return folder.orElseThrow(() -> new Refused(
                "there is no folder of dossiers here", "give the dossier as 'dossier', or start 'sanad mcp FOLDER'"));
    }

    private static Path inside(Path root, String named) {
        try {
            Path path = root.resolve(named).toRealPath();
            if (path.startsWith(root) && staysInside(root, path)) {
                return path;
            }
        } catch (IOException | InvalidPathException missing) {
            throw new Refused(
                    "there is no '" + named + "' in the folder", "check the path, which is relative to the folder");
        }
        throw new Refused("'" + named + "' lies outside the folder, or a link in it leads there", "name one inside it");
    }

    /** Whether no link in or beside what is read leads out. */
    private static boolean staysInside(Path root, Path path) throws IOException {
        boolean isFolder = Files.isDirectory(path);
        Path folder = isFolder ? path : Objects.requireNonNullElse(path.getParent(), root);
        List<Path> links;
        try (Stream<Path> files = Files.walk(folder, isFolder ? Integer.MAX_VALUE : 1)) {
            links = files.filter(Files::isSymbolicLink).filter(Files::exists).toList();
        }
        for (Path link : links) {
            if (!link.toRealPath().startsWith(root)) {
                return false;
            }
        }
        return true;
    }

    private static <T> T inNewFolder(Map<String, String> files, Function<Path, T> answer) {
        long chars = files.values().stream().mapToLong(String::length).sum();
        if (chars > MOST_CHARS) {
            throw new Refused("the files have " + chars + " characters", "give at most " + MOST_CHARS);
        }
        try {
            Path root = Files.createTempDirectory("sanad-").toRealPath(); // for this user alone
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(root.resolve(checked(file.getKey())), file.getValue(), StandardCharsets.UTF_8);
                }
                return answer.apply(root);
            } finally {
                delete(root);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The name of a file in a folder: not a way out of it, and not hidden. */
    private static String checked(String name) {
        if (!NAME.matcher(name).matches() || name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new Refused(
                    "'" + name + "' cannot be the name of a file",
                    "use letters, digits, '-', '_' and '.', without folders");
        }
        return name;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
