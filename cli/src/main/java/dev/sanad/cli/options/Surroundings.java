package dev.sanad.cli.options;

import dev.sanad.workbench.serve.Asked;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * What a command finds around it: those of this process, or of another for which it is answered here.
 *
 * @param isTerminal whether people read the results and type the input
 * @param environment variables by their names; those that are not set are missing
 */
public record Surroundings(boolean isTerminal, Map<String, String> environment) {
    private static final ThreadLocal<Surroundings> OF_RUN = new ThreadLocal<>();

    /** Variables on which the style of results depends. */
    private static final String[] OF_STYLE = {"COLUMNS", "NO_COLOR"};
    /** Variables on which the user's folders depend. */
    private static final String[] OF_USER = {"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"};

    /** The surroundings of the run of this thread. */
    static Surroundings here() {
        return Objects.requireNonNullElseGet(OF_RUN.get(), Surroundings::ofProcess);
    }

    /** Whether people read the results of the run of this thread as they come. */
    public static boolean areTerminal() {
        return here().isTerminal();
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    private static Surroundings ofProcess() {
        Map<String, String> set = new HashMap<>();
        add(OF_STYLE, set);
        add(OF_USER, set);
        return new Surroundings(System.console() != null, set);
    }

    private static void add(String[] names, Map<String, String> to) {
        for (String name : names) {
            String value = System.getenv(name);
            if (value != null) {
                to.put(name, value);
            }
        }
    }

    /** A command line as another program is asked to answer it. */
    public static Asked asked(List<String> arguments) {
        Surroundings process = ofProcess();
        return new Asked(program(), folder(), process.isTerminal(), process.environment(), arguments);
    }

    /** Whether a command line comes from the same program in the same folder, and from the same user's settings. */
    public static boolean areShared(Asked asked) {
        Surroundings process = ofProcess();
        return asked.program().equals(program())
                && asked.folder().equals(folder())
                && List.of(OF_USER).stream()
                        .allMatch(name -> Objects.equals(
                                asked.environment().get(name),
                                process.environment().get(name)));
    }

    /** The exit code of a run in the surroundings of whoever asks. */
    public static int of(Asked asked, IntSupplier run) {
        OF_RUN.set(new Surroundings(asked.isTerminal(), asked.environment()));
        try {
            return run.getAsInt();
        } finally {
            OF_RUN.remove();
        }
    }

    /** The files of the program, and when they were built. */
    private static String program() {
        String path = System.getProperty("java.class.path", "");
        return path.concat("@").concat(Long.toString(new File(path).lastModified()));
    }

    private static String folder() {
        return System.getProperty("user.dir", "");
    }
}
