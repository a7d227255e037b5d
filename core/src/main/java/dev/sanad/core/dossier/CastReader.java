package dev.sanad.core.dossier;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.BuiltInFile;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.Names;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and reads the casts that other files name: a built-in name, or a path. */
final class CastReader {
    /** The cast inside the product: the states, and the organisations that news speaks of. */
    static final String WORLD = "world";

    private final Set<Path> beingRead;

    /** A reader of casts that are named while others are being read, none of which may lead back to these. */
    CastReader(Set<Path> beingRead) {
        this.beingRead = beingRead;
    }

    /** The built-in cast, which a test of the product has checked. */
    static Optional<Cast> builtIn(String name) {
        return BuiltInFile.find("casts", name)
                .flatMap(file -> YamlTree.documents(file, Form.CAST, new Problems()).stream()
                        .findFirst())
                .map(document -> new WrittenCast(document, Optional.empty(), new Casts()));
    }

    /** The cast that a leaf names; anything wrong with it is reported. */
    Optional<Cast> named(YamlNode node, Optional<Folder> folder, ReadingContext reading) {
        return reading.leaf(node, "a cast").flatMap(leaf -> {
            boolean isPath = leaf.text().contains("/")
                    || leaf.text().endsWith(".yaml")
                    || leaf.text().endsWith(".yml");
            if (isPath && folder.isPresent()) {
                return atPath(leaf, folder.get(), reading);
            }
            return (isPath ? Optional.<Cast>empty() : builtIn(leaf.text()))
                    .or(() -> folder.flatMap(here -> beside(leaf, here, reading)))
                    .or(() -> unknown(leaf, reading));
        });
    }

    /** The cast of a name in the folder or in the one above it, where the dossiers of a desk share it. */
    private Optional<Cast> beside(Leaf leaf, Folder folder, ReadingContext reading) {
        return Stream.of(leaf.text() + ".yaml", "../" + leaf.text() + ".yaml")
                .filter(name -> Names.isId(leaf.text())
                        && Files.isRegularFile(folder.path().resolve(name)))
                .findFirst()
                .flatMap(name -> read(leaf, folder.path().resolve(name).normalize(), folder.nameOf(name), reading));
    }

    private static Optional<Cast> unknown(Leaf leaf, ReadingContext reading) {
        reading.problems()
                .error(
                        DossierCodes.UNKNOWN_CAST,
                        leaf.mark(),
                        "unknown cast '" + leaf.text() + "'",
                        Suggestion.closest(leaf.text(), List.of(WORLD))
                                .map(close -> "did you mean '" + close + "'?")
                                .orElse("write '" + WORLD + "', the name of a cast in this folder or the one above, or"
                                        + " the path of one such as ./ministries.yaml"));
        return Optional.empty();
    }

    private Optional<Cast> atPath(Leaf leaf, Folder folder, ReadingContext reading) {
        return folder.resolve(leaf, reading).flatMap(file -> read(leaf, file, folder.nameOf(leaf.text()), reading));
    }

    private Optional<Cast> read(Leaf leaf, Path file, String name, ReadingContext reading) {
        if (beingRead.contains(identity(file))) {
            reading.problems()
                    .error(
                            DossierCodes.CIRCLE,
                            leaf.mark(),
                            "this cast extends itself through '" + leaf.text() + "'",
                            "remove one of the extensions");
            return Optional.empty();
        }
        Checked<Whole> read = read(file, name);
        reading.foundIn(leaf, read.problems());
        return read.value().map(Whole::cast);
    }

    /**
     * A cast with everything in it.
     *
     * @param cast its parts, each to be read when it is referred to
     * @param everything all its parts, as a dossier without events
     */
    record Whole(Cast cast, Dossier everything) {}

    /** The cast in a file; every problem of it. */
    Checked<Whole> read(Path file, String name) {
        Set<Path> within = new HashSet<>(beingRead);
        within.add(identity(file));
        return read(YamlText.read(file, name, Form.CAST), Optional.of(Folder.of(file, name)), within);
    }

    /** The cast in a file that has been read already. */
    static Checked<Whole> read(Path file, Checked<SourceFile> text) {
        return read(text, Optional.of(Folder.of(file, file.toString())), Set.of(identity(file)));
    }

    /** A built-in cast with everything in it. */
    static Optional<Checked<Whole>> whole(String name) {
        return BuiltInFile.find("casts", name).map(file -> read(Checked.good(file), Optional.empty(), Set.of()));
    }

    private static Checked<Whole> read(Checked<SourceFile> text, Optional<Folder> folder, Set<Path> within) {
        Problems problems = new Problems();
        problems.addAll(text.problems());
        ReadingContext reading = new ReadingContext(Form.CAST, problems);
        List<YamlNode> documents = text.value()
                .map(source -> YamlTree.documents(source, Form.CAST, problems))
                .orElse(List.of());
        documents.stream()
                .skip(1)
                .forEach(node -> reading.error(
                        YamlProblem.WRONG_SHAPE,
                        node.mark(),
                        "a cast is one document",
                        "move the part after '---' to a separate file"));
        Optional<Whole> whole = documents.stream()
                .findFirst()
                .filter(node -> !Forms.isOther(node, Form.CAST, reading))
                .flatMap(node -> reading.fields(node, "a cast").flatMap(fields -> {
                    DossierAssembly assembly = new DossierAssembly(reading, new CastReader(within));
                    Cast cast = assembly.addCast(node, fields, folder);
                    return assembly.finish().map(everything -> new Whole(cast, everything));
                }));
        return Checked.of(problems, whole::orElseThrow);
    }

    private static Path identity(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
