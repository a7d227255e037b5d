package dev.sanad.cli.options;

import dev.sanad.core.internal.file.FilesRead;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether a command goes on, and does its work anew whenever a file is saved. */
public final class WatchOption {
    @Option(
            names = "--watch",
            description =
                    "Run again whenever a file that was read is saved, until interrupted; while one is broken, the"
                            + " last result stays.")
    private boolean watch;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    private boolean hasResult;

    /** Whether the work is done again and again. */
    public boolean isOn() {
        return watch;
    }

    /**
     * Does the work, again and again if this is asked for; returns the exit code of the last time.
     *
     * @param files what to watch beside the files that were opened, asked after each time
     */
    public int run(Output output, Supplier<List<Path>> files, IntSupplier work) {
        if (!watch) {
            return work.getAsInt();
        }
        if (files.get().stream().anyMatch(FilesRead::isStandardInput)) {
            throw new ParameterException(spec.commandLine(), "--watch: standard input cannot change; name files");
        }
        int[] code = {once(output, work)};
        FileWatch.over(files.get(), output, () -> {
            output.beginAnew();
            code[0] = once(output, work);
        });
        return code[0];
    }

    /** What was wrong usage the first time still is; later it is a dossier that has lost its day, say, while it is written. */
    private int once(Output output, IntSupplier work) {
        try {
            int code = work.getAsInt();
            hasResult |= code == ExitCode.DONE;
            output.keepsLast(hasResult);
            return code;
        } catch (ParameterException wrong) {
            if (!hasResult) {
                throw wrong;
            }
            output.note(String.valueOf(wrong.getMessage()));
            return ExitCode.USAGE;
        }
    }
}
