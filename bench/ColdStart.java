import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * Measures how long {@code sanad reason} on the seed takes as a whole process, alternating with a {@code main} that
 * does nothing on the same Java. The difference includes the cost of Drools itself, measured by: a {@code main} with
 * one rule and one fact, started with the same options and a class archive of its own. Run it with {@code
 * bench/cold-start [RUNS]}.
 */
final class ColdStart {

    private static final String EMPTY = "final class Empty { public static void main(String[] arguments) {} }";
    private static final String ONE_RULE =
            """
            import org.drools.model.DSL;
            import org.drools.model.PatternDSL;
            import org.drools.model.Variable;
            import org.drools.model.impl.ModelImpl;
            import org.drools.modelcompiler.KieBaseBuilder;

            final class OneRule {
                public static void main(String[] arguments) {
                    Variable<String> text = DSL.declarationOf(String.class);
                    ModelImpl model = new ModelImpl();
                    model.addRule(PatternDSL.rule("long enough").build(
                            PatternDSL.pattern(text).expr(it -> it.length() > 2),
                            DSL.on(text).execute(it -> System.out.println(it))));
                    var session = KieBaseBuilder.createKieBaseFromModel(model).newKieSession();
                    session.insert("a fact");
                    session.fireAllRules();
                }
            }
            """;
    private static final List<String> OPTIONS = List.of("-Xlog:disable", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1");
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
        Path scratch = Files.createTempDirectory("sanad-cold-start");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path jar = home.resolve("cli/target/sanad/sanad.jar");
        ColdStart sanad = new ColdStart(
                "sanad reason",
                runs,
                List.of(home.resolve("sanad").toString(), "reason", home.resolve("seeds/camp-david-2023").toString()));
        sanad.run(); // builds the jar if necessary, from which the others take Drools
        compile(scratch, "Empty", EMPTY, jar);
        compile(scratch, "OneRule", ONE_RULE, jar);
        ColdStart empty = new ColdStart("empty main", runs, List.of(java, "-cp", scratch.toString(), "Empty"));
        ColdStart oneRule = new ColdStart("one Drools rule", runs, withArchive(scratch, java, jar));
        List<ColdStart> all = List.of(empty, oneRule, sanad);
        for (ColdStart each : all) {
            each.run();
        }
        for (int run = 0; run < runs; run++) {
            for (ColdStart each : all) {
                each.nanos[run] = each.run();
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "Java %s, %d processors, %d runs of each by turns%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), runs);
        out.printf("%-16s %9s %9s %9s %9s %8s%n", "", "median", "least", "most", "peak", "ratio");
        for (ColdStart each : all) {
            each.print(out, empty);
        }
        try (Stream<Path> files = Files.list(scratch)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(scratch);
    }

    private static void compile(Path scratch, String name, String text, Path jar) throws IOException {
        Path source = Files.writeString(scratch.resolve(name + ".java"), text);
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", jar.toString(), "-d", scratch.toString(), source.toString());
    }

    /** The command that runs the one rule, for which it keeps the classes that a first run loads; folders cannot be kept. */
    private static List<String> withArchive(Path scratch, String java, Path jar) throws IOException, InterruptedException {
        Path classes = scratch.resolve("rule.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(classes));
                DirectoryStream<Path> files = Files.newDirectoryStream(scratch, "OneRule*.class")) {
            for (Path file : files) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
        String list = scratch.resolve("classes.list").toString();
        String archive = scratch.resolve("classes.jsa").toString();
        List<String> rest = new ArrayList<>(OPTIONS);
        rest.addAll(List.of("-cp", jar + File.pathSeparator + classes, "OneRule"));
        new ColdStart("list", 1, joined(List.of(java, "-XX:DumpLoadedClassList=" + list), rest)).run();
        String listed = "-XX:SharedClassListFile=" + list;
        String archived = "-XX:SharedArchiveFile=" + archive;
        new ColdStart("dump", 1, joined(List.of(java, "-Xshare:dump", listed, archived), rest)).run();
        return joined(List.of(java, archived, "-XX:-UsePerfData"), rest);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
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
        Process process = quiet(joined(List.of(TIME.toString(), "-v"), command)).redirectError(ProcessBuilder.Redirect.PIPE).start();
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

    private void print(PrintStream out, ColdStart empty) throws IOException, InterruptedException {
        OptionalLong peak = peak();
        out.printf(
                Locale.ROOT,
                "%-16s %6.0f ms %6.0f ms %6.0f ms %9s %7.2fx%n",
                name,
                median() / 1e6,
                Arrays.stream(nanos).min().orElseThrow() / 1e6,
                Arrays.stream(nanos).max().orElseThrow() / 1e6,
                peak.isPresent() ? peak.getAsLong() / 1024 + " MB" : "unknown",
                median() / (double) empty.median());
    }
}
