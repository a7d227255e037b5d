package dev.sanad.core.dossier;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.yaml.Fields;
import dev.sanad.core.yaml.Folder;
import dev.sanad.core.yaml.Form;
import dev.sanad.core.yaml.Forms;
import dev.sanad.core.yaml.Reading;
import dev.sanad.core.yaml.YamlNode;
import dev.sanad.core.yaml.YamlText;
import dev.sanad.core.yaml.YamlTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads dossiers: a file, or a folder with {@code dossier.yaml}; several are read as one. */
public final class DossierReader {
    private static final String FILE = "dossier.yaml";

    private DossierReader() {}

    /** Reads the dossiers at these paths as one; the paths as given name them in problems. */
    public static Checked<Dossier> read(List<Path> paths) {
        Problems problems = new Problems();
        DossierAssembly assembly = new DossierAssembly(new Reading(Form.DOSSIER, problems));
        for (Path path : paths) {
            boolean isFolder = Files.isDirectory(path);
            Path file = isFolder ? path.resolve(FILE) : path;
            readInto(assembly, file, file.toString(), problems);
        }
        Optional<Dossier> dossier = assembly.finish();
        return Checked.of(problems, dossier::orElseThrow);
    }

    private static void readInto(DossierAssembly assembly, Path file, String name, Problems problems) {
        Checked<SourceFile> text = YamlText.read(file, name, Form.DOSSIER);
        problems.addAll(text.problems());
        text.value().ifPresent(source -> {
            List<YamlNode> documents = YamlTree.documents(source, Form.DOSSIER, problems);
            Reading reading = new Reading(Form.DOSSIER, problems);
            for (YamlNode document : documents) {
                if (!Forms.isOther(document, Form.DOSSIER, reading)) {
                    Optional<Fields> fields = reading.fields(document, "a dossier");
                    fields.ifPresent(found -> assembly.addDossier(found, Folder.of(file, name)));
                }
            }
        });
    }
}
