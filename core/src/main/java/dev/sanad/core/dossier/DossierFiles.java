package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.Forms;
import dev.sanad.core.internal.yaml.YamlFiles;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the files of dossiers. */
final class DossierFiles {
    private static final String FILE = "dossier.yaml";

    private DossierFiles() {}

    /**
     * The dossier at a path: a file, or that of a folder with a {@code dossier.yaml}. In another folder every dossier below
     * it, and whatever cannot be read, which may be one.
     */
    static List<Path> at(Path path) {
        Path file = of(path);
        return Files.isDirectory(path) && !Files.exists(file)
                ? YamlFiles.at(List.of(path)).stream()
                        .filter(each -> isOf(each, "dossier", Form.DOSSIER))
                        .toList()
                : List.of(file);
    }

    /** The files at a path that say who is who: a file, or every dossier and cast of a folder and below it. */
    static List<Path> naming(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> found = YamlFiles.at(List.of(path)).stream()
                .filter(file -> isOf(file, "dossier", Form.DOSSIER) || isOf(file, "cast", Form.CAST))
                .toList();
        return found.isEmpty() ? List.of(of(path)) : found;
    }

    /** The file of the one dossier at a path. */
    static Path of(Path path) {
        return Files.isDirectory(path) ? path.resolve(FILE) : path;
    }

    /** Whether a file has a form, or cannot be read; a word that such a file has saves reading others. */
    private static boolean isOf(Path file, String word, Form form) {
        Optional<SourceFile> text =
                YamlText.read(file, file.toString(), Form.DOSSIER).value();
        return text.isEmpty()
                || text.filter(source -> source.content().contains(word))
                        .filter(source -> isOf(source, form))
                        .isPresent();
    }

    private static boolean isOf(SourceFile source, Form form) {
        List<YamlNode> documents = YamlTree.documents(source, Form.DOSSIER, new Problems());
        Optional<Form> found = documents.isEmpty() ? Forms.guess(source.content()) : Forms.of(documents.get(0));
        return found.equals(Optional.of(form));
    }
}
