package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problems;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files in other forms than YAML that belong to dossiers, found by their endings and read after them. */
final class OtherForms {
    private static final Set<String> YAML = Set.of("yaml", "yml");

    private final Collection<EventReader> readers;
    private final Problems problems;
    private final Map<Path, OtherFile> files = new LinkedHashMap<>();

    /** The name of a file, the reader of its form, and the dossier that names it. */
    private record OtherFile(String name, EventReader reader, Optional<String> home) {}

    OtherForms(Collection<EventReader> readers, Problems problems) {
        this.readers = readers;
        this.problems = problems;
    }

    /** Takes a file, if it has one of these forms; each once. */
    boolean take(Path file) {
        return take(file, file.toString(), Optional.empty());
    }

    private boolean take(Path file, String name, Optional<String> home) {
        Optional<EventReader> reader = reader(readers, name);
        reader.ifPresent(
                known -> files.putIfAbsent(file.toAbsolutePath().normalize(), new OtherFile(name, known, home)));
        return reader.isPresent();
    }

    /**
     * The reader of a file, by its ending.
     *
     * @throws IllegalArgumentException if there are two
     */
    static Optional<EventReader> reader(Collection<EventReader> readers, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        List<EventReader> fitting = YAML.contains(ending)
                ? List.of()
                : readers.stream()
                        .filter(reader -> reader.ending().equals(ending))
                        .toList();
        if (fitting.size() > 1) {
            throw new IllegalArgumentException("two readers of files that end in ." + ending + ": "
                    + fitting.get(0).getClass().getName() + " and "
                    + fitting.get(1).getClass().getName());
        }
        return fitting.stream().findFirst();
    }

    /** Takes the files that a dossier names. */
    void takeTables(Fields fields, Optional<Folder> folder, Optional<String> home) {
        ReadingContext reading = new ReadingContext(Form.DOSSIER, problems);
        fields.list("tables")
                .forEach(node -> reading.leaf(node, "a table")
                        .ifPresent(leaf -> folder.ifPresentOrElse(
                                here -> take(leaf, here, home, reading),
                                () -> reading.error(
                                        YamlProblem.UNREADABLE,
                                        leaf.mark(),
                                        "no file can be named here",
                                        "leave 'tables' out"))));
    }

    private void take(Leaf named, Folder folder, Optional<String> home, ReadingContext reading) {
        folder.resolve(named, reading)
                .filter(file -> !take(file, folder.nameOf(named.text()), home))
                .ifPresent(file -> reading.error(
                        YamlProblem.OTHER_FORM,
                        named.mark(),
                        "'" + named.text() + "' is in no form that is read as a table",
                        "use a file that ends in ."
                                + readers.stream()
                                        .map(EventReader::ending)
                                        .sorted()
                                        .collect(Collectors.joining(" or ."))));
    }

    /** Whether one of the files is called so. */
    boolean has(String name) {
        return files.values().stream().anyMatch(file -> file.name().equals(name));
    }

    /** Adds everything that the files state. */
    void addTo(DossierAssembly assembly) {
        StatedParts parts = new StatedParts(assembly, problems);
        files.forEach((file, other) -> parts.add(file, other.name(), other.reader(), other.home()));
    }
}
