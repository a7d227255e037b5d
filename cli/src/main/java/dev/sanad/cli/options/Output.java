package dev.sanad.cli.options;

import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.file.NearFiles;
import dev.sanad.core.internal.file.WholeFile;
import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import dev.sanad.render.answer.UnusableAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Presentation;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.text.ProblemText;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The destination and the style of results. */
public final class Output {
    /** Clears a terminal, with what was scrolled away. */
    private static final String CLEAR = "\033[H\033[2J\033[3J";

    /** Begins a line of a terminal anew. */
    private static final String START_OF_LINE = "\r\033[K";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output.")
    private @Nullable Path out;

    @Mixin
    private StyleOptions look = new StyleOptions();

    @Mixin
    private LanguageOption tongue = new LanguageOption();

    @Option(names = "--quiet", description = "Print results only, no warnings.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Give more detail about errors.")
    private boolean verbose;

    private final List<Problem> reported = new ArrayList<>();

    /** Whether the last result stays while there is none. */
    private boolean keepsLast;

    private boolean isAnew;

    /** The style for results. */
    public Style style() {
        return look.style(out == null && Surroundings.areTerminal(), language());
    }

    /** The language of results and of problems. */
    public Language language() {
        return tongue.language();
    }

    /** The style for problems, which go to the terminal even if results do not. */
    Style errorStyle() {
        return look.style(Surroundings.areTerminal(), language());
    }

    /** Reports problems: all of them if some are errors; warnings alone unless {@code --quiet} is given. */
    public void report(List<Problem> problems) {
        reported.addAll(problems);
        boolean isUsable = problems.stream().noneMatch(Problem::isError);
        if (isUsable) {
            clear();
        }
        if (!quiet || !isUsable) {
            err().print(new ProblemText(language(), errorStyle()).render(problems));
        }
    }

    /** The problems that were reported since this was last asked. */
    public List<Problem> takeReported() {
        List<Problem> taken = List.copyOf(reported);
        reported.clear();
        return taken;
    }

    /**
     * Ends a command whose input cannot be used. The problems have been reported; in a format for programs they are also the
     * result. Returns the exit code.
     */
    public int unusable(FormatOption<?> format) {
        if (!keepsLast) {
            format.chosenFor(UnusableAnswer.class).ifPresent(chosen -> {
                UnusableAnswer answer = new UnusableAnswer(takeReported()); // a command that watches files goes on
                write(destination -> chosen.write(answer, Presentation.PLAIN, destination));
            });
        }
        return ExitCode.INVALID_INPUT;
    }

    /** Says whether there is a result that stays while the input cannot be used. */
    void keepsLast(boolean keeps) {
        keepsLast = keeps;
    }

    /** Begins a result that takes the place of the one before. */
    void beginAnew() {
        reported.clear();
        isAnew = true;
    }

    /** Makes room on a terminal, once it is known that there will be a result. */
    private void clear() {
        if (isAnew && out == null && Surroundings.areTerminal()) {
            spec.commandLine().getOut().print(CLEAR);
            spec.commandLine().getOut().flush();
        }
        isAnew = false;
    }

    /** Whether results go to this file. */
    boolean writes(Path file) {
        return out != null && out.toAbsolutePath().normalize().equals(file);
    }

    /** Whether results go to standard output. */
    public boolean isStandard() {
        return out == null;
    }

    /** Whether some paths lead nowhere, each of which is reported. */
    public boolean lacks(List<Path> paths) {
        List<Problem> missing = paths.stream()
                .filter(path -> !FilesRead.exists(path))
                .map(path -> nothing(path, "there is no such file or folder", NearFiles.remedy(path)))
                .toList();
        report(missing);
        return !missing.isEmpty();
    }

    /** The problem of a path at which there is nothing to work on. */
    public static Problem nothing(Path path, String fact, String remedy) {
        return new Problem(
                YamlProblem.UNREADABLE.in(Form.DOSSIER),
                Severity.ERROR,
                SourceMark.of(new SourceFile(path.toString(), "")),
                fact,
                remedy);
    }

    /** Says what was done, beside the result. */
    public void note(String words) {
        err().println("sanad: " + PhraseBook.in(language()).say(words));
        err().flush(); // it may be the last thing before the program is ended from outside
    }

    /** Shows on a terminal how far the work has come, in place of what it showed before. */
    public void progress(String words) {
        err().print(START_OF_LINE
                + (words.isEmpty() ? "" : PhraseBook.in(language()).say(words)));
        err().flush();
    }

    /** Says what was decided in place of the user; not with {@code --quiet}. */
    public void mention(String words) {
        if (!quiet) {
            note(words);
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
    public <A> void write(A answer, FormatOption<A> format) {
        Format<A> chosen = format.chosen();
        Presentation how = new Presentation(language(), style());
        write(to -> chosen.write(answer, how, to), to -> chosen.writeBytes(answer, how, to));
    }

    /** Refuses a format that is not text where no file is named, before anything is read. */
    public void check(FormatOption<?> format) {
        if (out == null && !format.isText()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format " + format.chosen().name() + " is for a file, not a terminal; name it with --out");
        }
    }

    /** A result that is written piece by piece, because memory may not hold all of it. */
    @FunctionalInterface
    public interface Growing {
        /** Writes all of it. */
        void writeTo(Writer destination) throws IOException;
    }

    /**
     * Writes a result of any size to standard output, or to a file that is written completely or not at all.
     *
     * @throws IOException if the content fails
     */
    public void writeGrowing(Growing result) throws IOException {
        List<IOException> lost = new ArrayList<>();
        try {
            write(standard -> result.writeTo(spec.commandLine().getOut()), bytes -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(noting(lost, bytes), StandardCharsets.UTF_8));
                failing(() -> result.writeTo(writer));
                writer.flush();
            });
        } catch (UncheckedIOException failed) {
            IOException cause = Objects.requireNonNull(failed.getCause());
            if (out != null && lost.contains(cause)) {
                throw unwritable(out, cause);
            }
            throw cause;
        }
    }

    /** Tells what cannot be written from a content that fails. */
    private static OutputStream noting(List<IOException> lost, OutputStream bytes) {
        return new FilterOutputStream(bytes) {
            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                try {
                    out.write(some, from, length);
                } catch (IOException full) {
                    lost.add(full);
                    throw full;
                }
            }
        };
    }

    /** Lets a failure of the content pass by those who report that the file cannot be written. */
    private static void failing(Failing content) {
        try {
            content.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Work that may fail. */
    private interface Failing {
        void run() throws IOException;
    }

    private void write(Content result) {
        write(result, inUtf8(result));
    }

    private void write(Content result, WholeFile.Content bytes) {
        Path file = out;
        if (file == null) {
            toStandardOutput(result);
            return;
        }
        checkFree(file);
        if (FilesRead.include(file)) {
            throw alsoInput(file);
        }
        replace(file, bytes);
    }

    private void checkFree(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--out " + file + ": no such folder");
        }
        if (Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "--out " + file + ": this is a folder; name a file");
        }
    }

    private ParameterException alsoInput(Path file) {
        return new ParameterException(
                spec.commandLine(), "--out " + file + ": this is also an input file; name another");
    }

    /**
     * The file for a result that grows, if it does not go to standard output; a usage error if it cannot be written there.
     *
     * @param inputs the files that are to be read
     */
    public Optional<Path> growingFile(List<Path> inputs) {
        Path file = out;
        if (file == null) {
            return Optional.empty();
        }
        checkFree(file);
        if (FilesRead.include(file) || inputs.stream().anyMatch(input -> isSame(input, file))) {
            throw alsoInput(file);
        }
        return Optional.of(file);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
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

    /**
     * Writes several files to a folder, which is created if necessary; each is written completely or not at all, and none
     * if one of them was read.
     */
    public void writeFiles(Path folder, Map<String, String> contents) {
        for (String name : contents.keySet()) {
            if (FilesRead.include(folder.resolve(name))) {
                throw new ParameterException(
                        spec.commandLine(), folder.resolve(name) + ": this is also an input file; name another folder");
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new ParameterException(spec.commandLine(), folder + ": this folder cannot be created", failed);
        }
        contents.forEach((name, content) -> replace(folder.resolve(name), inUtf8(out -> out.append(content))));
    }

    /** Rejects what cannot be written in place: standard input, devices and pipes. */
    public void refuseStreams(List<Path> files) {
        for (Path file : files) {
            boolean isStream = FilesRead.isStandardInput(file)
                    || Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
            if (isStream) {
                throw new ParameterException(
                        spec.commandLine(), file + ": this is no file that could be written in place; name a file");
            }
        }
    }

    /** Rewrites an existing file, completely or not at all. */
    public void rewrite(Path file, String content) {
        if (!Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), file + ": it no longer exists");
        }
        replace(file, inUtf8(out -> out.append(content)));
    }

    private static WholeFile.Content inUtf8(Content content) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
        };
    }

    private void replace(Path file, WholeFile.Content content) {
        try {
            WholeFile.write(file, content);
        } catch (IOException failed) {
            throw unwritable(file, failed);
        }
    }

    /** A file that cannot be written, with the reason. */
    public ParameterException unwritable(Path file, IOException failed) {
        return new ParameterException(
                spec.commandLine(), file + ": it cannot be written: " + FilesRead.reason(failed), failed);
    }
}
