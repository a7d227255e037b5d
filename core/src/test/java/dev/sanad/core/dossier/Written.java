package dev.sanad.core.dossier;

import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Dossiers written into a folder and read from there; problems without the folder's own path. */
record Written(Path folder) {
    /** The first lines of every dossier here; the given text starts at line 4. */
    static final String HEAD = """
            dossier: d
            vocabulary: diplomacy
            actors: [{ id: kor, type: state }, { id: usa, type: state }]
            """;

    /** The dossier with these lines after its head. */
    Dossier good(String lines) {
        return read(HEAD + lines).orElseThrow();
    }

    Event event(String lines, String id) {
        return good(lines).events().get(new FactId(id));
    }

    /** The problems of a dossier with these lines after its head. */
    List<String> reported(String lines) {
        return reported(read(HEAD + lines));
    }

    Checked<Dossier> read(String whole) {
        return files("d.yaml", whole);
    }

    /** Alternating names and texts; those named {@code .yaml} are read, in order, as one dossier. */
    Checked<Dossier> files(String... namesAndTexts) {
        try {
            List<Path> dossiers = new java.util.ArrayList<>();
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                Path file = Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
                Stream.of(file)
                        .filter(named -> named.toString().endsWith(".yaml"))
                        .forEach(dossiers::add);
            }
            return DossierReader.read(dossiers);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<String> reported(Checked<Dossier> read) {
        return read.problems().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(folder + "/", ""))
                .toList();
    }
}
