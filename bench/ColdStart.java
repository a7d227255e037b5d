import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Measures how long {@code sanad reason} on the seed takes as a whole process, against a {@code main} that does nothing on
 * the same Java, by turns. Run it with {@code bench/cold-start [RUNS]}.
 */
final class ColdStart {

    private static final String EMPTY = "final class Empty { public static void main(String[] arguments) {} }";
    private static final Path TIME = Path.of("/usr/bin/time");
    private static final Pattern PEAK = Pattern.compile("Maximum resident set size \\(kbytes\\): (\\d+)");

    private final String name;
    private final List<String> command;
    private final long[] nanos;

    private ColdStart(String name, int runs, List<String> command) {
        this.name = name;
        this.command = command;
        this.nanos = new long[runs];
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        Path classes = Files.createTempDirectory("sanad-cold-start");
        Path source = Files.writeString(classes.resolve("Empty.java"), EMPTY);
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ColdStart empty = new ColdStart("empty main", runs, List.of(java, "-cp", classes.toString(), "Empty"));
        ColdStart sanad = new ColdStart(
                "sanad reason",
                runs,
                List.of(home.resolve("sanad").toString(), "reason", home.resolve("seeds/camp-david-2023").toString()));
        for (ColdStart each : List.of(empty, sanad)) {
            each.run();
            each.run();
        }
        for (int run = 0; run < runs; run++) {
            empty.nanos[run] = empty.run();
            sanad.nanos[run] = sanad.run();
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "Java %s, %d processors, %d runs of each by turns%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), runs);
        out.printf("%-14s %9s %9s %9s %9s%n", "", "median", "least", "most", "peak");
        empty.print(out);
        sanad.print(out);
        out.printf(Locale.ROOT, "%-14s %8.2fx%n", "ratio", sanad.median() / (double) empty.median());
        for (Path file : List.of(source, classes.resolve("Empty.class"), classes)) {
            Files.delete(file);
        }
    }

    private long run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = quiet(command).start();
        int exit = process.waitFor();
        long nanos = System.nanoTime() - start;
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit + "; run it to see why");
        }
        return nanos;
    }

    private ProcessBuilder quiet(List<String> words) {
        ProcessBuilder process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process;
    }

    /** In kilobytes, of one more run; none where GNU time is not installed. */
    private OptionalLong peak() throws IOException, InterruptedException {
        if (!Files.isExecutable(TIME)) {
            return OptionalLong.empty();
        }
        List<String> words = Stream.concat(Stream.of(TIME.toString(), "-v"), command.stream()).toList();
        Process process = quiet(words).redirectError(ProcessBuilder.Redirect.PIPE).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher peak = PEAK.matcher(said);
        return peak.find() ? OptionalLong.of(Long.parseLong(peak.group(1))) : OptionalLong.empty();
    }

    private long median() {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private void print(PrintStream out) throws IOException, InterruptedException {
        OptionalLong peak = peak();
        out.printf(
                Locale.ROOT,
                "%-14s %6.0f ms %6.0f ms %6.0f ms %9s%n",
                name,
                median() / 1e6,
                Arrays.stream(nanos).min().orElseThrow() / 1e6,
                Arrays.stream(nanos).max().orElseThrow() / 1e6,
                peak.isPresent() ? peak.getAsLong() / 1024 + " MB" : "unknown");
    }
}
