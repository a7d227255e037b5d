package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.Templates;
import dev.sanad.core.internal.yaml.Names;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes files to start from. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes commented files to start from; they pass 'check' and 'test' unchanged.")
final class NewCommand implements Callable<Integer> {
    enum Thing {
        rule,
        dossier,
        vocabulary,
        pack
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "THING", description = "rule, dossier, vocabulary or pack.")
    private Thing thing = Thing.rule;

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            description = "Its name: letters, digits and hyphens, such as my-rule.")
    private String name = "";

    @Option(names = "--to", paramLabel = "FOLDER", description = "The folder to write to; default: the current folder.")
    private Path folder = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        if (!Names.isId(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + name + "' is not a valid name; use letters, digits and hyphens, such as my-rule");
        }
        Templates templates = new Templates(name);
        boolean isInPack = Files.exists(folder.resolve("pack.yaml"));
        Runnable written = switch (thing) {
            case rule -> () -> write(folder, isInPack ? templates.ruleOfPack() : templates.rule(), isInPack);
            case dossier -> () -> write(folder.resolve(name), templates.dossier(), true);
            case vocabulary -> () -> write(folder, templates.vocabulary(), false);
            case pack -> () -> write(folder.resolve(name), templates.pack(), true);
        };
        written.run();
        return ExitCode.DONE;
    }

    /** Writes files, and prints what to check next: the files, or their folder. */
    private void write(Path into, Map<String, String> files, boolean isFolder) {
        for (String file : files.keySet()) {
            if (Files.exists(into.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                throw new ParameterException(
                        spec.commandLine(), into.resolve(file) + " already exists; choose another name or folder");
            }
        }
        output.writeFiles(into, files);
        files.keySet().forEach(file -> output.note("wrote " + into.resolve(file)));
        Stream<Path> toCheck = isFolder
                ? Stream.of(into.toString().isEmpty() ? Path.of(".") : into)
                : files.keySet().stream().map(into::resolve);
        output.err().println("Next: sanad check " + toCheck.map(Path::toString).collect(Collectors.joining(" ")));
    }
}
