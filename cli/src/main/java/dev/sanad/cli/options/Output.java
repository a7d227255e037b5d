package dev.sanad.cli.options;

import dev.sanad.core.problem.Problem;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Presentation;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.text.ProblemText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The destination and the style of results. */
public final class Output {
    enum Choice {
        auto,
        always,
        never
    }

    enum Bidi {
        auto,
        isolates,
        plain
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: auto (on a terminal, unless NO_COLOR is set), always, never.")
    private Choice color = Choice.auto;

    @Option(
            names = "--bidi",
            paramLabel = "HOW",
            defaultValue = "auto",
            description = "Right-to-left text: auto (isolated on a terminal), isolates, plain.")
    private Bidi bidi = Bidi.auto;

    @Option(names = "--quiet", description = "Print results only, no warnings.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Give more detail about errors.")
    private boolean verbose;

    /** The style for results. */
    public Style style() {
        return style(out == null && System.console() != null);
    }

    /** The style for problems, which go to the terminal even if results do not. */
    Style errorStyle() {
        return style(System.console() != null);
    }

    private Style style(boolean terminal) {
        boolean colors = color == Choice.always
                || color == Choice.auto
                        && terminal
                        && Optional.ofNullable(System.getenv("NO_COLOR"))
                                .filter(set -> !set.isEmpty())
                                .isEmpty();
        boolean isolates = bidi == Bidi.isolates || bidi == Bidi.auto && terminal;
        return new Style(colors, isolates);
    }

    /** Reports problems: all of them if some are errors; warnings alone unless {@code --quiet} is given. */
    public void report(List<Problem> problems) {
        if (!quiet || problems.stream().anyMatch(Problem::isError)) {
            err().print(new ProblemText(errorStyle()).render(problems));
        }
    }

    public PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** A result that is ready to be written. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it. */
        void writeTo(Appendable destination) throws IOException;
    }

    /** Writes a result to standard output, or to a file that is written completely or not at all. */
    public void write(String result) {
        write(destination -> destination.append(result));
    }

    /** Writes an answer in a format, like any other result. */
    public <A> void write(A answer, FormatOption<A> format, LanguageOption tongue) {
        Format<A> chosen = format.chosen();
        write(destination -> chosen.write(answer, new Presentation(tongue.language(), style()), destination));
    }

    private void write(Content result) {
        Path file = out;
        if (file == null) {
            toStandardOutput(result);
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--out " + file + ": no such folder");
        }
        if (Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "--out " + file + ": this is a folder; name a file");
        }
        if (new OutFile(file).isReadAsWell(otherArguments())) {
            throw new ParameterException(
                    spec.commandLine(), "--out " + file + ": this is also an input file; name another");
        }
        replace(file, result);
    }

    private void toStandardOutput(Content result) {
        PrintWriter standard = spec.commandLine().getOut();
        try {
            result.writeTo(standard);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        standard.flush();
    }

    /** All arguments except the output file. */
    private List<String> otherArguments() {
        return spec.commandLine().getParseResult().matchedArgs().stream()
                .filter(argument -> !(argument instanceof OptionSpec option
                        && option.longestName().equals("--out")))
                .flatMap(argument -> argument.originalStringValues().stream())
                .toList();
    }

    /** Writes several files to a folder, which is created if necessary; each is written completely or not at all. */
    public void writeFiles(Path folder, Map<String, String> contents) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new ParameterException(spec.commandLine(), folder + ": this folder cannot be created", failed);
        }
        contents.forEach((name, content) -> replace(folder.resolve(name), out -> out.append(content)));
    }

    /** Rewrites an existing file atomically; a link to it is kept. */
    public void rewrite(Path file, String content) {
        if (!Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), file + ": it no longer exists");
        }
        replace(file, out -> out.append(content));
    }

    private void replace(Path file, Content content) {
        try {
            new OutFile(file).write(content);
        } catch (IOException failed) {
            throw new ParameterException(spec.commandLine(), file + ": it cannot be written", failed);
        }
    }
}
