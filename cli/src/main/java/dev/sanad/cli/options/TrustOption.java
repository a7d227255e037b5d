package dev.sanad.cli.options;

import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.internal.ruleset.TrustedCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The code that a command may run, although nothing but the rule set itself vouches for it. */
public final class TrustOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description =
                    "Run the code of this pack or rule set: a DRL file, a rule set, or a folder. It can do all that"
                            + " you can. 'sanad trust FILE' remembers it.")
    private List<Path> paths = new ArrayList<>();

    /** Tells the program which code may run besides that which the user has trusted before. */
    public void addTo(Wiring wiring) {
        wiring.trust(paths.stream()
                .flatMap(path -> code(path, spec).stream())
                .map(TrustedCode::digest)
                .toList());
    }

    /** The code at a path; a usage error if there is none. */
    public static List<SourceFile> code(Path path, CommandSpec command) {
        List<SourceFile> code = Files.exists(path) ? TrustedCode.at(path) : List.of();
        if (code.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    path + ": there is no code in DRL here; name a .drl file, a folder of some, or a rule set");
        }
        return code;
    }
}
