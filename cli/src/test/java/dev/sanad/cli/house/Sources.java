package dev.sanad.cli.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The sources of the product, as the compiler understands them. */
final class Sources {
    private static final List<String> MODULES =
            List.of("core", "rules", "exchange", "render", "bulk", "workbench", "cli");
    private static final Path TOP = Path.of("..");

    private final SortedMap<String, String> byName = new TreeMap<>();

    private Sources() {}

    static Sources ofProduct() {
        Sources sources = new Sources();
        for (String module : MODULES) {
            Path root = TOP.resolve(module).resolve("src/main/java");
            if (Files.isDirectory(root)) {
                sources.addAll(root);
            }
        }
        return sources;
    }

    private void addAll(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                // Each module's package-info may be of a package that another has too.
                byName.putIfAbsent(name, Files.readString(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same with one file changed, which must really change. */
    Sources with(String name, UnaryOperator<String> change) {
        String changed = change.apply(byName.get(name));
        if (changed.equals(byName.get(name))) {
            throw new IllegalArgumentException(name + " reads otherwise than this test expects");
        }
        Sources others = new Sources();
        others.byName.putAll(byName);
        others.byName.put(name, changed);
        return others;
    }

    /** The errors of each file that does not compile, by its simple name. */
    SortedMap<String, String> errors() {
        SortedMap<String, String> errors = new TreeMap<>();
        compile(diagnostic -> {
                    if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() != null) {
                        String path = diagnostic.getSource().getName();
                        String name = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
                        errors.merge(name, diagnostic.getMessage(Locale.ROOT) + "\n", String::concat);
                    }
                })
                .analyzed();
        return errors;
    }

    /** Every file with the types of what it says. */
    Understood understood() {
        List<String> errors = new ArrayList<>();
        Compilation compilation = compile(diagnostic -> {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(diagnostic.toString());
            }
        });
        Understood understood = compilation.analyzed();
        if (!errors.isEmpty()) {
            throw new IllegalStateException("the sources do not compile here: " + errors.get(0));
        }
        return understood;
    }

    /** Parsed and attributed files. */
    record Understood(List<CompilationUnitTree> files, Trees trees) {}

    private record Compilation(JavacTask task) {
        Understood analyzed() {
            try {
                List<CompilationUnitTree> files = new ArrayList<>();
                task.parse().forEach(files::add);
                task.analyze();
                return new Understood(files, Trees.instance(task));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private Compilation compile(DiagnosticListener<JavaFileObject> listener) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> files = new ArrayList<>();
        byName.forEach((name, text) -> files.add(new InMemory(name, text)));
        List<String> options = List.of(
                "-proc:none",
                "--should-stop=ifError=FLOW",
                "-Xmaxerrs",
                "100000",
                "-cp",
                System.getProperty("java.class.path"),
                "--release",
                "17");
        return new Compilation((JavacTask) compiler.getTask(
                null, compiler.getStandardFileManager(listener, Locale.ROOT, null), listener, options, null, files));
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        private InMemory(String name, String text) {
            super(URI.create("memory:///" + name), Kind.SOURCE);
            // javac fails on annotated type arguments where there are errors; nullness is for others to check.
            this.text = text.replace("<@Nullable ", "<");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
