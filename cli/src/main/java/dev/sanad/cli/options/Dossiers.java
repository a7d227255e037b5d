package dev.sanad.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The dossiers of a command. */
public final class Dossiers {
    @Parameters(
            paramLabel = "DOSSIER",
            arity = "1..*",
            description =
                    "Dossiers: files, folders with a dossier.yaml, or folders of dossiers; and files of events, such"
                            + " as events.jsonl. Several are read as one.")
    private List<Path> paths = new ArrayList<>();

    public List<Path> paths() {
        return paths;
    }
}
