package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.Pages;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.problem.Checked;
import dev.sanad.render.answer.ActorsAnswer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists whom a dossier can name. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description =
                "Lists the actors that a dossier can name, with their offices and members, and finds them by their"
                        + " names in any language.")
final class ActorsCommand implements Callable<Integer> {
    private static final String WORLD = "world";

    @Parameters(
            paramLabel = "WORD",
            arity = "0..1",
            defaultValue = "",
            description = "Only actors with this in their id or their name in any language, or with this code.")
    private String word = "";

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description =
                    "The actors of this dossier and of the casts that it names, those of this cast, or all of those below this"
                            + " folder; default: the built-in cast '" + WORLD + "'.")
    private @Nullable Path file;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Write them to this folder as pages in English and Arabic.")
    private @Nullable Path folder;

    @Mixin
    private final Output output = new Output();

    private final FormatOption<ActorsAnswer> format;
    private final Pages pages;

    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    ActorsCommand(Wiring wiring) {
        format = new FormatOption<>(wiring, ActorsAnswer.class);
        pages = new Pages(wiring);
    }

    @Spec
    void setSpec(CommandSpec command) {
        spec = command;
        format.addTo(command);
    }

    @Override
    public Integer call() {
        Optional<Actors> actors = file == null
                ? DossierReader.builtInCast(WORLD).map(Dossier::actors)
                : read(DossierReader.readActors(file));
        actors.ifPresent(all -> write(new ActorsAnswer(all, chosen(all))));
        return actors.isPresent() ? ExitCode.DONE : output.unusable(format);
    }

    private void write(ActorsAnswer answer) {
        if (folder == null) {
            output.write(answer, format);
        } else {
            output.writeFiles(folder, pages.inEachLanguage("actors", answer));
        }
    }

    private Optional<Actors> read(Checked<Actors> read) {
        output.report(read.problems());
        return read.value();
    }

    private List<Actor> chosen(Actors all) {
        List<Actor> chosen = all.byId().values().stream()
                .filter(actor -> actor.isCalled(word))
                .toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no actor is called '" + word + "'; " + all.remedy(word));
        }
        return chosen;
    }
}
