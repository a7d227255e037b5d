package dev.sanad.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Dossiers, and after them the conclusion that is asked about. */
final class Asked {
    @Parameters(
            paramLabel = "DOSSIER... CONCLUSION",
            hideParamSyntax = true,
            arity = "2..*",
            description = {
                "Dossiers, and then a conclusion: its id or the beginning of it (c-5e0b), its kind, or 'kind{role: value}'."
            })
    private List<String> arguments = new ArrayList<>();

    List<Path> dossiers() {
        return arguments.subList(0, arguments.size() - 1).stream().map(Path::of).toList();
    }

    String words() {
        return arguments.get(arguments.size() - 1);
    }
}
