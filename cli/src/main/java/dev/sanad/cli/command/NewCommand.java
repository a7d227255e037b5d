package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.cli.options.Templates;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.internal.yaml.Names;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        table,
        vocabulary,
        pack
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "THING", description = "rule, dossier, table, vocabulary or pack.")
    private Thing thing = Thing.rule;

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            description = "Its name: letters, digits and hyphens, such as my-rule.")
    private String name = "";

    @Option(names = "--to", paramLabel = "FOLDER", description = "The folder to write to; default: the current folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "For a table: a kind of events, for whose roles it has columns; may be repeated.")
    private List<String> kinds = new ArrayList<>();

    @Mixin
    private final RuleSetOption catalogue;

    @Mixin
    private Output output = new Output();

    NewCommand(Wiring wiring) {
        this.catalogue = new RuleSetOption(wiring);
    }

    @Override
    public Integer call() {
        if (!Names.isId(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + name + "' is not a valid name; use letters, digits and hyphens, such as my-rule");
        }
        if (!kinds.isEmpty() && thing != Thing.table) {
            throw new ParameterException(spec.commandLine(), "--kind is for a table, and a " + thing + " has none");
        }
        Templates templates = new Templates(name);
        boolean isInPack = Files.exists(folder.resolve("pack.yaml"));
        Runnable written = switch (thing) {
            case rule -> () -> write(folder, isInPack ? templates.ruleOfPack() : templates.rule(), isInPack);
            case dossier -> () -> write(folder.resolve(name), templates.dossier(), true);
            case table -> this::writeTable;
            case vocabulary -> () -> write(folder, templates.vocabulary(), false);
            case pack -> () -> write(folder.resolve(name), templates.pack(), true);
        };
        written.run();
        return ExitCode.DONE;
    }

    private void writeTable() {
        List<Kind> chosen = catalogue
                .read(output)
                .map(rules -> kinds.stream()
                        .map(kind -> kind(kind, rules.vocabulary()))
                        .toList())
                .orElse(List.of());
        write(folder, new Templates(name).table(chosen));
        output.err().println("Next: name it in a dossier: tables: [" + name + ".csv]");
    }

    /** The kind of events with a name; a usage error, with a suggestion, if there is none. */
    private Kind kind(String id, Vocabulary vocabulary) {
        List<Kind> reported = vocabulary.kinds().values().stream()
                .filter(kind -> !kind.isConclusion())
                .toList();
        return reported.stream()
                .filter(kind -> kind.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no kind of events '" + id + "'; "
                                + Kind.remedy(new KindId(id), reported).words()));
    }

    /** Writes files, and prints what to check next: the files, or their folder. */
    private void write(Path into, Map<String, String> files, boolean isFolder) {
        write(into, files);
        Stream<Path> toCheck = isFolder
                ? Stream.of(into.toString().isEmpty() ? Path.of(".") : into)
                : files.keySet().stream().map(into::resolve);
        output.err().println("Next: sanad check " + toCheck.map(Path::toString).collect(Collectors.joining(" ")));
    }

    private void write(Path into, Map<String, String> files) {
        for (String file : files.keySet()) {
            if (Files.exists(into.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                throw new ParameterException(
                        spec.commandLine(), into.resolve(file) + " already exists; choose another name or folder");
            }
        }
        output.writeFiles(into, files);
        files.keySet().forEach(file -> output.note("wrote " + into.resolve(file)));
    }
}
