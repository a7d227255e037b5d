package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Interruption;
import dev.sanad.cli.options.SelectionOptions;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.Findings;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.time.AsOf;
import dev.sanad.render.answer.ReplayAnswer;
import dev.sanad.rules.internal.ruleset.DueDays;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what changed from day to day. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Shows what changed on each day a source appeared or a deadline passed.")
final class ReplayCommand extends QuestionCommand<ReplayAnswer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "The first day; default: the day on which the first source was published.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day; default: the --as-of day.")
    private @Nullable String to;

    ReplayCommand(Wiring wiring) {
        super(wiring, ReplayAnswer.class);
    }

    @Override
    List<Path> dossiers() {
        return dossiers.paths();
    }

    @Override
    void checkOptions() {
        day("--from", from);
        day("--to", to);
        selection.check();
        if (from != null && selection.since().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--from lists day by day, and --since sums up: give one of them");
        }
    }

    @Override
    int answer(Basis basis) {
        LocalDate end = day("--to", to).orElse(basis.read().asOf().day());
        LocalDate start = day("--from", from).or(selection::since).orElseGet(() -> basis.firstNews(end));
        if (start.isAfter(end)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--from " + start + " is after --to " + end + "; the first day must not be after the last");
        }
        try (Interruption interruption = new Interruption()) {
            Timeline timeline = selection.since().isPresent()
                    ? Timeline.digest(basis.reasoner(), basis.dossier(), start, end)
                    : Timeline.of(
                            basis.reasoner(), basis.dossier(), start, end, new DueDays(basis.rules()), interruption);
            Findings last = basis.reasoner().reason(basis.dossier(), new AsOf(end));
            write(new ReplayAnswer(selection.selection(last).of(timeline), start, end, () -> last));
        }
        return ExitCode.DONE;
    }

    private Optional<LocalDate> day(String option, @Nullable String text) {
        return text == null
                ? Optional.empty()
                : AsOf.parse(text).fold(day -> Optional.of(day.day()), (message, remedy) -> {
                    throw new ParameterException(spec.commandLine(), option + ": " + message + "; " + remedy);
                });
    }
}
