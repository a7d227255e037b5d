package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads dossiers: a file, a folder with {@code dossier.yaml}, or a folder of dossiers; several are read as one.
 *
 * <p>Problems, such as a file that cannot be read, are returned and not thrown. Any thread may read.
 */
public final class DossierReader {
    private DossierReader() {}

    /**
     * Reads the dossiers at these paths as one; problems name them by these paths.
     *
     * @param paths the paths of the dossiers, each a file or a folder
     * @return the dossier with any warnings, or every error found
     */
    public static Checked<Dossier> read(List<Path> paths) {
        return read(paths, List.of());
    }

    /**
     * Reads the dossiers at these paths as one, together with additional files: lists of events, or maps with {@code
     * events} and the sources, actors and topics that these refer to.
     *
     * @param paths the paths of the dossiers, each a file or a folder
     * @param additions the paths of the additional files
     * @return the dossier with any warnings, or every error found
     */
    public static Checked<Dossier> read(List<Path> paths, List<Path> additions) {
        return read(paths, additions, List.of());
    }

    /**
     * Reads dossiers together with additional files, as {@link #read(List, List)} does; and files in other forms, whether
     * they are among the paths, among the additions, or named by a dossier under {@code tables}.
     *
     * @param paths the paths of the dossiers, each a file or a folder
     * @param additions the paths of the additional files
     * @param readers the readers of other forms
     * @return the dossier with any warnings, or every error found
     */
    public static Checked<Dossier> read(List<Path> paths, List<Path> additions, Collection<EventReader> readers) {
        Problems problems = new Problems();
        OtherForms others = new OtherForms(readers, problems);
        DossierAssembly assembly = new DossierAssembly(new ReadingContext(Form.DOSSIER, problems));
        addAll(paths, assembly, others, problems);
        additions.stream()
                .filter(file -> !others.take(file))
                .forEach(file -> addInto(assembly, file, file.toString(), problems));
        others.addTo(assembly);
        Optional<Dossier> dossier = assembly.finish();
        Checked<Dossier> checked = Checked.of(problems, dossier::orElseThrow);
        return new Checked<>(checked.value(), new TableProblems(others::has).oneForEachCause(checked.problems()));
    }

    /** Reads the dossiers at these paths into an assembly. */
    static void addAll(List<Path> paths, DossierAssembly assembly, OtherForms others, Problems problems) {
        Set<Path> read = new HashSet<>();
        for (Path path : paths) {
            List<Path> files = DossierFiles.at(path);
            if (files.isEmpty()) {
                problems.error(
                        YamlProblem.UNREADABLE.in(Form.DOSSIER),
                        SourceMark.of(new SourceFile(path.toString(), "")),
                        "there is no dossier in this folder, nor below it",
                        "name a folder that has one, or a dossier file");
                assembly.lacksPart();
            }
            files.stream()
                    .filter(file -> read.add(identity(file)) && !others.take(file))
                    .forEach(file -> readInto(assembly, file, file.toString(), others, problems));
        }
    }

    /**
     * {@return the files of the dossiers at a path: the file itself, that of the folder, or every dossier below the folder}
     *
     * @param path the path of a file or a folder
     */
    public static List<Path> files(Path path) {
        return DossierFiles.at(path);
    }

    /**
     * {@return whether a file is in one of the forms of these readers, by its ending}
     *
     * @param readers the readers, one for each form
     * @param file the path of the file
     */
    public static boolean isIn(Collection<EventReader> readers, Path file) {
        return OtherForms.reader(readers, file.toString()).isPresent();
    }

    /**
     * Reads a dossier that is already in memory. It can name built-in vocabularies only, and no files of texts.
     *
     * @param name what problems call it
     * @param text YAML
     * @return the dossier, unless something is wrong with it; and every problem
     */
    public static Checked<Dossier> read(String name, String text) {
        return read(Checked.good(new SourceFile(name, text)));
    }

    /**
     * Reads a dossier as if its file had another text, so that a change can be tried before it is written.
     *
     * @param file its path, beside which are the files that it names
     * @param name what problems call it
     * @param text YAML, in place of what the file holds
     * @param readers the readers of other forms
     * @return the dossier, unless something is wrong with it; and every problem
     */
    public static Checked<Dossier> readAs(Path file, String name, String text, Collection<EventReader> readers) {
        Problems problems = new Problems();
        OtherForms others = new OtherForms(readers, problems);
        DossierAssembly assembly = new DossierAssembly(new ReadingContext(Form.DOSSIER, problems));
        Optional<Folder> folder = Optional.of(Folder.of(file, name));
        readInto(assembly, Checked.good(new SourceFile(name, text)), folder, others, problems);
        others.addTo(assembly);
        Optional<Dossier> dossier = assembly.finish();
        Checked<Dossier> checked = Checked.of(problems, dossier::orElseThrow);
        return new Checked<>(checked.value(), new TableProblems(others::has).oneForEachCause(checked.problems()));
    }

    /**
     * Reads a dossier from a stream, to its end; as {@link #read(String, String)} for all else.
     *
     * @param name what problems call it
     * @param in YAML in UTF-8, at most 8 MiB; closing it is for whoever opened it
     * @return the dossier, unless something is wrong with it or the stream fails; and every problem
     */
    public static Checked<Dossier> read(String name, InputStream in) {
        return read(YamlText.read(in, name, Form.DOSSIER));
    }

    private static Checked<Dossier> read(Checked<SourceFile> text) {
        Problems problems = new Problems();
        DossierAssembly assembly = new DossierAssembly(new ReadingContext(Form.DOSSIER, problems));
        readInto(assembly, text, Optional.empty(), new OtherForms(List.of(), problems), problems);
        Optional<Dossier> dossier = assembly.finish();
        return Checked.of(problems, dossier::orElseThrow);
    }

    /**
     * Reads all of a cast, of which a dossier takes no more than it refers to.
     *
     * @param file its path
     * @param name the name by which the user knows it
     * @return its actors, topics and sources as a dossier without events, with any warnings; or every error found
     */
    public static Checked<Dossier> readCast(Path file, String name) {
        Checked<CastReader.Whole> read = new CastReader(Set.of()).read(file, name);
        return new Checked<>(read.value().map(CastReader.Whole::everything), read.problems());
    }

    /**
     * {@return all of a cast inside the product, such as {@code world}, as a dossier without events; empty if there is none of
     * this name}
     *
     * @param name the name of the cast
     */
    public static Optional<Dossier> builtInCast(String name) {
        return CastReader.whole(name).map(read -> read.orElseThrow().everything());
    }

    /**
     * Reads who may be named in a dossier: its own actors, and everybody in the casts that it names; or everybody in a cast; or
     * all that of every dossier and cast below a folder. What else a dossier holds, right or wrong, does not matter.
     *
     * @param path the path of a dossier, of a cast, or of a folder
     * @return the actors, or every error found
     */
    public static Checked<Actors> readActors(Path path) {
        Problems problems = new Problems();
        SortedMap<ActorId, Actor> actors = new TreeMap<>();
        for (Path file : DossierFiles.naming(path)) {
            Checked<Actors> read = readActorsOf(file);
            problems.addAll(read.problems());
            read.value().ifPresent(found -> found.byId().forEach(actors::putIfAbsent));
        }
        return Checked.of(problems, () -> Actors.of(actors.values()));
    }

    private static Checked<Actors> readActorsOf(Path file) {
        Optional<Folder> folder = Optional.of(Folder.of(file, file.toString()));
        Checked<SourceFile> text = YamlText.read(file, file.toString(), Form.DOSSIER);
        Problems problems = new Problems();
        problems.addAll(text.problems());
        ReadingContext reading = new ReadingContext(Form.DOSSIER, problems);
        List<YamlNode> documents = text.value()
                .map(source -> YamlTree.documents(source, Form.DOSSIER, problems))
                .orElse(List.of());
        if (documents.stream().anyMatch(document -> Forms.of(document).equals(Optional.of(Form.CAST)))) {
            Checked<CastReader.Whole> cast = CastReader.read(file, text);
            return new Checked<>(cast.value().map(whole -> whole.everything().actors()), cast.problems());
        }
        List<Actor> actors = documents.stream()
                .filter(document -> !Forms.isOther(document, Form.DOSSIER, reading))
                .flatMap(document -> reading.fields(document, "a dossier").stream())
                .flatMap(fields -> new DossierAssembly(reading).actors(fields, folder))
                .toList();
        return Checked.of(problems, () -> Actors.of(actors));
    }

    /** The identity of a file. */
    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static void readInto(
            DossierAssembly assembly, Path file, String name, OtherForms others, Problems problems) {
        Optional<Folder> folder = Optional.of(Folder.of(file, name));
        readInto(assembly, YamlText.read(file, name, Form.DOSSIER), folder, others, problems);
    }

    private static void readInto(
            DossierAssembly assembly,
            Checked<SourceFile> text,
            Optional<Folder> folder,
            OtherForms others,
            Problems problems) {
        ReadingContext reading = new ReadingContext(Form.DOSSIER, problems);
        boolean isRead = false;
        for (YamlNode document : documents(assembly, text, problems)) {
            Optional<Fields> fields = reading.fields(document, "a dossier");
            fields.ifPresent(found -> {
                others.takeTables(found, folder, idOf(document));
                assembly.addDossier(found, folder);
            });
            isRead = fields.isPresent();
        }
        if (!isRead) {
            assembly.lacksPart();
        }
    }

    private static Optional<String> idOf(YamlNode document) {
        return document.find("dossier").flatMap(YamlNode::asLeaf).map(YamlNode.Leaf::text);
    }

    private static void addInto(DossierAssembly assembly, Path file, String name, Problems problems) {
        ReadingContext reading = new ReadingContext(Form.DOSSIER, problems);
        Optional<Folder> folder = Optional.of(Folder.of(file, name));
        for (YamlNode document : documents(assembly, YamlText.read(file, name, Form.DOSSIER), problems)) {
            if (document.asListing().isPresent()) {
                assembly.addEvents(document.asListing().get().items());
            } else {
                reading.fields(document, "a file of events").ifPresent(fields -> {
                    if (document.find("dossier").isPresent()) {
                        assembly.addDossier(fields, folder);
                    } else {
                        assembly.addParts(fields, folder);
                        fields.finish();
                    }
                });
            }
        }
    }

    /** The documents of a file; none, with the problem noted, if it cannot be read or clearly has another form. */
    private static List<YamlNode> documents(DossierAssembly assembly, Checked<SourceFile> text, Problems problems) {
        problems.addAll(text.problems());
        Problems ofYaml = new Problems();
        List<YamlNode> documents = text.value()
                .map(source -> YamlTree.documents(source, Form.DOSSIER, ofYaml))
                .orElse(List.of());
        ReadingContext reading = new ReadingContext(Form.DOSSIER, problems);
        if (documents.stream().anyMatch(document -> Forms.isOther(document, Form.DOSSIER, reading))) {
            assembly.lacksPart();
            return List.of();
        }
        problems.addAll(ofYaml.inOrder());
        if (documents.isEmpty() && (text.value().isEmpty() || ofYaml.hasErrors())) {
            assembly.lacksPart();
        }
        return documents;
    }
}
