package dev.sanad.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The dossiers that a command is about. */
public final class Dossiers {
    @Parameters(
            paramLabel = "DOSSIER",
            arity = "1..*",
            description = "Dossiers: folders with dossier.yaml, or files. Several are read as one.")
    private List<Path> paths = new ArrayList<>();

    public List<Path> paths() {
        return paths;
    }
}
