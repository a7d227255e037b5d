package dev.sanad.cli.command;

import dev.sanad.bulk.BulkResult;
import dev.sanad.bulk.BulkRun;
import dev.sanad.bulk.CaseEngine;
import dev.sanad.bulk.EventFile;
import dev.sanad.bulk.KeepingFailed;
import dev.sanad.bulk.Parquet;
import dev.sanad.bulk.ParquetResult;
import dev.sanad.bulk.PartialFile;
import dev.sanad.cli.options.BulkOptions;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Inputs;
import dev.sanad.cli.options.Interruption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.dossier.CaseKey;
import dev.sanad.core.dossier.Setting;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.file.WholeFile;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.render.answer.CaseAnswer;
import dev.sanad.rules.ruleset.Locality;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reasoning case by case about files of any size. */
final class BulkReasoning {
    private final CommandSpec spec;
    private final Wiring wiring;
    private final Inputs inputs;
    private final Output output;
    private final BulkOptions options;
    private final CaseKey key;

    BulkReasoning(CommandSpec spec, Wiring wiring, Inputs inputs, Output output, BulkOptions options, CaseKey key) {
        this.spec = spec;
        this.wiring = wiring;
        this.inputs = inputs;
        this.output = output;
        this.options = options;
        this.key = key;
    }

    /** Reasons about the files of events among some paths, in the setting of the others; returns the exit code. */
    int over(List<Path> paths) {
        return planned(paths)
                .map(plan -> run(plan.run(), plan.files(), description(plan)))
                .orElse(ExitCode.INVALID_INPUT);
    }

    /** What is to be done about the files of events among some paths; empty, with every problem reported, if it cannot be. */
    Optional<PlannedRun> planned(List<Path> paths) {
        List<EventFile> files = new ArrayList<>();
        List<Path> shared = new ArrayList<>();
        for (Path path : paths) {
            EventFile.at(path, wiring.lineForms()).ifPresentOrElse(files::add, () -> shared.add(path));
        }
        if (files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--by is for files of events; name one that ends in .jsonl, .tsv or .csv, or in these and .gz or .zst");
        }
        if (output.lacks(files.stream().map(EventFile::path).toList())) {
            return Optional.empty();
        }
        if (key.needsActors() && files.stream().anyMatch(file -> FilesRead.isStandardInput(file.path()))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--by dyad reads its events twice, and standard input can be read once; name a file");
        }
        files.stream().map(EventFile::path).forEach(this::checkDriver);
        inputs.begin();
        Checked<Setting> setting = Setting.read(shared, options.isOpen());
        Checked<RuleSet> rules = inputs.ruleSet(Map.of());
        List<Problem> problems = new ArrayList<>(setting.problems());
        problems.addAll(rules.problems());
        rules.value().ifPresent(found -> problems.addAll(Locality.problems(found, key)));
        output.report(problems);
        if (problems.stream().anyMatch(Problem::isError)) {
            return Optional.empty();
        }
        BulkRun run = new BulkRun(
                setting.orElseThrow(),
                key,
                rules.orElseThrow(),
                wiring.reasoners(),
                inputs.asOf(setting.orElseThrow().zone()),
                Objects.requireNonNull(wiring.formats(CaseAnswer.class).get("jsonl")),
                options.inWords(),
                options.threads());
        return Optional.of(new PlannedRun(run, files, shared));
    }

    private void checkDriver(Path file) {
        if (Parquet.isNameOf(file) && !Parquet.isReadable()) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + ": Parquet needs DuckDB's driver for Java, which is not part of Sanad;"
                            + " name its jar in SANAD_CLASSPATH, or use JSON Lines");
        }
    }

    /** Everything on which the result depends, on one line. */
    private String description(PlannedRun plan) {
        return options.description() + " " + plan.run().rules().name() + " "
                + plan.run().day().map(AsOf::toString).orElse("-") + " "
                + plan.shared().stream().map(Path::toString).collect(Collectors.joining(" ")) + " "
                + plan.files().stream()
                        .map(file -> file.path() + ":" + size(file.path()))
                        .collect(Collectors.joining(" "));
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private int run(BulkRun run, List<EventFile> files, String description) {
        long size = files.stream().mapToLong(file -> size(file.path())).sum();
        Optional<Path> out =
                output.growingFile(files.stream().map(EventFile::path).toList());
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Interruption interruption = new Interruption()) {
            Path folder = Files.createTempDirectory(temporary, "sanad-bulk");
            BulkWatcher watcher = new BulkWatcher(output, interruption, options.onError(), size);
            boolean isWhole;
            try (BulkResult result = result(out, description)) {
                isWhole = wiring.caseEngine().over(run, command(), files, folder, result, watcher);
            } finally {
                remove(folder); // before the interruption is over, and the program with it
            }
            watcher.end(isWhole);
            return !isWhole ? ExitCode.INVALID_INPUT : watcher.leftOut() ? ExitCode.FINDINGS : ExitCode.DONE;
        } catch (PartialFile.OtherResult other) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--resume: " + other.getMessage()
                            + " is the result of other files, rules or options; leave --resume out to begin anew");
        } catch (CaseEngine.Failed failed) {
            output.note(String.valueOf(failed.getMessage()));
            return ExitCode.INVALID_INPUT;
        } catch (KeepingFailed full) {
            throw output.unwritable(temporary, full.fault());
        } catch (IOException failed) {
            throw output.unwritable(out.orElse(Path.of("-")), failed);
        }
    }

    private List<String> command() {
        return spec.commandLine().getParseResult().originalArgs();
    }

    private BulkResult result(Optional<Path> named, String description) throws IOException {
        if (named.isEmpty()) {
            return new StandardResult(spec.commandLine().getOut());
        }
        Path file = WholeFile.target(named.get());
        checkDriver(file);
        if (WholeFile.isStream(file)) {
            return new StandardResult(new PrintWriter(Files.newBufferedWriter(file)));
        }
        Path lines = Parquet.isNameOf(file) ? ParquetResult.linesOf(file) : file;
        PartialFile growing =
                options.resumes() ? PartialFile.resume(lines, description) : PartialFile.begin(lines, description);
        return lines.equals(file) ? growing : new ParquetResult(file, growing, lines);
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // It lies in the folder for what may go.
        }
    }
}
