package dev.sanad.cli.options;

import dev.sanad.core.dossier.CaseKey;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to reason about more events than memory holds: case by case. */
public final class BulkOptions {
    private static final int MOST_THREADS = 1_000;

    /** What to do about a line that is wrong. */
    public enum OnError {
        /** Leave it out, and go on. */
        SKIP,
        /** End. */
        STOP;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--by",
            paramLabel = "KEY",
            description =
                    "Reason case by case about files of any size, in JSON Lines or as tables, also with .gz or .zst, and write"
                            + " JSON Lines while it goes on: by case (a key of each line), by dyad (a pair of states), or by a"
                            + " role, such as topics.")
    private @Nullable String by;

    @Option(
            names = "--on-error",
            paramLabel = "WHAT",
            description =
                    "With --by, what to do about a line that is wrong: stop (the default) or skip, which leaves it out"
                            + " and counts it.")
    private @Nullable OnError onError;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "With --by, the number of threads; default: that of the processors. The result is the same.")
    private @Nullable Integer threads;

    @Option(
            names = "--resume",
            description = "With --by and --out, go on where a run with the same files and options was interrupted.")
    private boolean resume;

    @Option(
            names = "--open-world",
            description =
                    "With --by, take actors, topics and sources that nobody declares for ones that are known by their id alone.")
    private boolean openWorld;

    @Option(
            names = "--sentences",
            description =
                    "With --by, write each conclusion in words too, in both languages, which takes several times as long.")
    private boolean sentences;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    /** What divides events into cases, if they are to be divided. */
    public Optional<CaseKey> key() {
        return Optional.ofNullable(by).map(CaseKey::named);
    }

    /** Rejects options that cannot be meant. */
    public void check(Output output) {
        if (by == null) {
            Stream.of(
                            onError == null ? "" : "--on-error",
                            threads == null ? "" : "--threads",
                            resume ? "--resume" : "",
                            openWorld ? "--open-world" : "",
                            sentences ? "--sentences" : "")
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .ifPresent(name -> {
                        throw new ParameterException(spec.commandLine(), name + " is only for reasoning with --by");
                    });
            return;
        }
        if (by.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--by: name a key, such as case, dyad or topics");
        }
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new ParameterException(
                    spec.commandLine(), "--threads must be from 1 to " + MOST_THREADS + ", not " + threads);
        }
        if (resume && output.isStandard()) {
            throw new ParameterException(spec.commandLine(), "--resume goes on with a file; name it with --out");
        }
    }

    /** What to do about a line that is wrong. */
    public OnError onError() {
        return onError == null ? OnError.STOP : onError;
    }

    /** The number of threads. */
    public int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** Whether to go on with a result that is not whole. */
    public boolean resumes() {
        return resume;
    }

    /** Whether what nobody declares exists too. */
    public boolean isOpen() {
        return openWorld;
    }

    /** Whether conclusions are put into words. */
    public boolean inWords() {
        return sentences;
    }

    /** All that changes the result, for whoever goes on with it. */
    public String description() {
        return by + " " + onError() + " " + openWorld + " " + sentences;
    }
}
