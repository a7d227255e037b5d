package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Output;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.render.internal.codes.CodePage;
import dev.sanad.render.internal.codes.CodePages;
import dev.sanad.render.internal.text.CodeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Describes a command, or explains a problem code. */
@Command(
        name = "help",
        mixinStandardHelpOptions = true,
        description = "Describes a command, or explains a problem code such as D104.")
final class HelpCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            paramLabel = "COMMAND or CODE",
            hideParamSyntax = true,
            arity = "0..*",
            description = "A command, such as 'rules show', or a problem code, such as R106.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        CommandLine program =
                spec.parent() == null ? spec.commandLine() : spec.parent().commandLine();
        CodePages pages = CodePages.read(output.language());
        Optional<CodePage> page = words.size() == 1 ? pages.find(words.get(0)) : Optional.empty();
        if (page.isPresent()) {
            String code = words.get(0).toUpperCase(Locale.ROOT);
            output.write(new CodeText(output.style()).render(code, page.get()));
        } else {
            output.write(command(program, pages).getUsageMessage());
        }
        return ExitCode.DONE;
    }

    private CommandLine command(CommandLine program, CodePages pages) {
        CommandLine found = program;
        for (String word : words) {
            CommandLine next = found.getSubcommands().get(word);
            if (next == null) {
                throw unknown(word, found, pages);
            }
            found = next;
        }
        return found;
    }

    private ParameterException unknown(String word, CommandLine among, CodePages pages) {
        List<String> known = Stream.concat(among.getSubcommands().keySet().stream(), pages.all().keySet().stream())
                .toList();
        String fact = "unknown command or code '" + word + "'";
        return new ParameterException(
                spec.commandLine(),
                Suggestion.closest(word, known)
                        .or(() -> Suggestion.closest(word.toUpperCase(Locale.ROOT), known))
                        .map(close -> fact + "; did you mean '" + close + "'?")
                        .orElse(fact));
    }
}
