package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Inputs;
import dev.sanad.cli.options.Interruption;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Output;
import dev.sanad.core.Reasoner;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.time.AsOf;
import dev.sanad.render.json.ReplayJson;
import dev.sanad.render.text.ReplayText;
import dev.sanad.rules.ruleset.DueDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
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
final class ReplayCommand implements Callable<Integer> {
    enum Format {
        text,
        json,
        jsonl
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Output output = new Output();

    @Mixin
    private LanguageOption tongue = new LanguageOption();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "The first day; default: the day on which the first source was published.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day; default: the --as-of day.")
    private @Nullable String to;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text, json (one object), or jsonl (one day per line).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Optional<LocalDate> first = day("--from", from);
        Optional<LocalDate> last = day("--to", to);
        Optional<Inputs.Loaded> read = inputs.read(dossiers.paths(), output);
        Optional<Reasoner> reasoner = read.flatMap(found -> QuestionCommand.reasoner(found.ruleSet(), output));
        if (read.isEmpty() || reasoner.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Inputs.Loaded found = read.get();
        LocalDate end = last.orElse(found.asOf().day());
        LocalDate start = first.orElseGet(
                () -> Timeline.news(found.dossier()).stream().findFirst().orElse(end));
        if (start.isAfter(end)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--from " + start + " is after --to " + end + "; the first day must not be after the last");
        }
        try (Interruption interruption = new Interruption()) {
            Timeline replay = Timeline.of(
                    reasoner.get(), found.dossier(), start, end, new DueDays(found.ruleSet()), interruption);
            output.write(
                    switch (format) {
                        case text ->
                            new ReplayText(tongue.language(), output.style())
                                    .render(replay, reasoner.get().reason(found.dossier(), new AsOf(end)), start, end);
                        case json -> new ReplayJson().render(replay);
                        case jsonl -> new ReplayJson().renderLines(replay);
                    });
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
