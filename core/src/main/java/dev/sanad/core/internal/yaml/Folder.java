package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of an input file, which must contain the files that it names.
 *
 * @param path its path
 * @param shownAs the name by which the user knows it; empty for the current folder
 * @param top the folder that its files may name files of: itself, or that of the rule set that uses it
 */
public record Folder(Path path, String shownAs, Path top) {
    /** A folder that stands for itself. */
    public Folder(Path path, String shownAs) {
        this(path, shownAs, path);
    }

    /** The folder of a file. */
    public static Folder of(Path file, String shownAs) {
        Path parent = file.toAbsolutePath().getParent();
        int slash = Math.max(shownAs.lastIndexOf('/'), shownAs.lastIndexOf('\\'));
        return new Folder(parent == null ? file.toAbsolutePath() : parent, shownAs.substring(0, slash + 1));
    }

    /** The folder of one of the files that a file in this one names. */
    public Folder below(Path file, String shownAs) {
        Folder own = of(file, shownAs);
        return new Folder(own.path(), own.shownAs(), top);
    }

    /** The name of a file in it, as the user would write it: the same however it is named from here. */
    public String nameOf(String relative) {
        Path named = Path.of(relative).normalize();
        if (!named.startsWith("..")) {
            return shownAs + named;
        }
        String here = shownAs.startsWith("./") ? "./" : "";
        return here + Path.of(shownAs).resolve(named).normalize();
    }

    /** The file that a leaf names; a problem if it is outside, even through a link. */
    public Optional<Path> resolve(Leaf leaf, ReadingContext reading) {
        try {
            Path named = path.resolve(leaf.text()).normalize();
            boolean inside = named.startsWith(top.normalize())
                    && (!Files.exists(named) || named.toRealPath().startsWith(top.toRealPath()));
            if (inside && Files.exists(named) && !Files.isRegularFile(named) && !Files.isDirectory(named)) {
                reading.error(
                        YamlProblem.UNREADABLE,
                        leaf.mark(),
                        "'" + leaf.text() + "' is a device or a pipe",
                        "name a regular file: reading from there could block for ever");
                return Optional.empty();
            }
            if (inside && !Path.of(leaf.text()).isAbsolute()) {
                return Optional.of(named);
            }
            reading.error(
                    YamlProblem.PATH_LEAVES_FOLDER,
                    leaf.mark(),
                    "'" + leaf.text() + "' lies outside the folder of this file",
                    "put the file beside this one or below, and name it from here");
        } catch (InvalidPathException | IOException unusable) {
            reading.error(
                    YamlProblem.UNREADABLE,
                    leaf.mark(),
                    leaf.shape() + " cannot be used as a path",
                    "name a file beside this one or below");
        }
        return Optional.empty();
    }
}
