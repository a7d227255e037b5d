package dev.sanad.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The parameters of a question: dossiers, and then a conclusion. */
public final class QuestionArguments {
    @Parameters(
            paramLabel = "DOSSIER... CONCLUSION",
            hideParamSyntax = true,
            // At least one in each place, since options may come in between.
            arity = "1..*",
            description = {
                "Dossiers, then a conclusion: its id or the start of it (c-5e0b), its kind, or 'kind{role: value}'."
            })
    private List<String> arguments = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    public List<Path> dossiers() {
        if (arguments.size() < 2) {
            throw new ParameterException(spec.commandLine(), "name a dossier and then the conclusion to ask about");
        }
        try {
            PathConverter paths = new PathConverter();
            return arguments.subList(0, arguments.size() - 1).stream()
                    .map(paths::convert)
                    .toList();
        } catch (TypeConversionException wrong) {
            throw new ParameterException(spec.commandLine(), "DOSSIER: " + wrong.getMessage(), wrong);
        }
    }

    public String words() {
        return arguments.get(arguments.size() - 1);
    }
}
