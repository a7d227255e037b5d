package dev.sanad.cli.command;

import dev.sanad.bulk.DamagedFile;
import dev.sanad.bulk.EventFile;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.exchange.coded.CodedEvents;
import dev.sanad.exchange.coded.ImportReport;
import dev.sanad.exchange.coded.Importer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes JSON Lines of coded events of others. */
@Command(
        name = "import",
        addMethodSubcommands = false, // looking for methods that are commands slows every start
        mixinStandardHelpOptions = true,
        description = {
            "Writes the coded events of a published data set as JSON Lines.",
            "Writes the actors and sources that they name too, and says what of the data was taken over, and what was not and why."
        })
final class ImportCommand implements Callable<Integer> {
    private static final double HUNDRED = 100;

    private final Wiring wiring;

    @Parameters(
            index = "0",
            paramLabel = "FORM",
            description = "The data set: icews, gdelt, polecat, ucdp, ucdp-peace or acled.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private String form;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The file as it is published, also with .gz or .zst; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Path file;

    @Option(
            names = "--mentions",
            paramLabel = "FILE",
            description = "With gdelt, its table of mentions, each of which is cited; it is kept in memory.")
    private @Nullable Path mentions;

    @Mixin
    private final Output output = new Output();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    ImportCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Importer chosen = wiring.importers().stream()
                .filter(each -> each.name().equalsIgnoreCase(form))
                .findFirst()
                .orElseThrow(() -> unknown());
        Optional<Path> beside = Optional.ofNullable(mentions);
        if (output.lacks(Stream.concat(Stream.of(file), beside.stream()).toList())) {
            return ExitCode.INVALID_INPUT;
        }
        try (InputStream in = EventFile.open(file);
                InputStream mentioning =
                        beside.isPresent() ? EventFile.open(beside.get()) : InputStream.nullInputStream()) {
            Importer importer =
                    beside.isEmpty() ? chosen : chosen.citing(mentioning).orElseThrow(() -> hasNoMentions());
            AtomicBoolean isWhole = new AtomicBoolean();
            output.writeGrowing(to -> {
                CodedEvents events = new CodedEvents(importer.name(), to);
                importer.read(in, events);
                ImportReport done = events.finish();
                report(done);
                isWhole.set(done.isWhole());
            });
            return isWhole.get() ? ExitCode.DONE : ExitCode.FINDINGS;
        } catch (Importer.WrongForm wrong) {
            return refused(
                    YamlProblem.OTHER_FORM,
                    "this is not a file of " + chosen.name() + ": " + wrong.getMessage(),
                    "name the data set that it is of, and the file as it is published");
        } catch (DamagedFile broken) {
            return refused(YamlProblem.UNREADABLE, "the file breaks off or is damaged", "fetch or compress it again");
        } catch (IOException failed) {
            return refused(
                    YamlProblem.UNREADABLE,
                    "the file cannot be read: " + FilesRead.reason(failed),
                    "check the path and its permissions");
        }
    }

    private ParameterException unknown() {
        List<String> names =
                wiring.importers().stream().map(Importer::name).sorted().toList();
        return new ParameterException(
                spec.commandLine(), "there is no data set '" + form + "'; " + Suggestion.remedy(form, names));
    }

    private ParameterException hasNoMentions() {
        return new ParameterException(
                spec.commandLine(), "the data set '" + form + "' has no table of mentions; leave --mentions out");
    }

    private int refused(YamlProblem problem, String message, String remedy) {
        SourceMark mark = SourceMark.of(new SourceFile(file.toString(), ""));
        output.report(List.of(new Problem(problem.in(Form.DOSSIER), Severity.ERROR, mark, message, remedy)));
        return ExitCode.INVALID_INPUT;
    }

    private void report(ImportReport report) {
        long taken = report.events() + report.mergedRecords();
        output.mention("records: " + report.records() + ", taken over: " + taken + " ("
                + String.format(Locale.ROOT, "%.1f", HUNDRED * taken / Math.max(1, report.records())) + " %), events: "
                + report.events());
        report.leftOut()
                .forEach((reason, left) -> output.mention(
                        "left out: " + left.number() + ", the first on line " + left.line() + ": " + reason));
    }
}
