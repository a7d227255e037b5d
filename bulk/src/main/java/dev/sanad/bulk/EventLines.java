package dev.sanad.bulk;

import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.dossier.LineForm;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/** The lines of files of events, each with what it states. */
final class EventLines {
    private final List<EventFile> files;
    private final Watcher watcher;
    private final List<LineForm.Lines> readers = new ArrayList<>();
    private final List<Header> headers = new ArrayList<>();

    /**
     * The columns of a file.
     *
     * @param number the number of the line that names them; 0 if there is none
     * @param columns that line
     */
    record Header(int number, String columns) {}

    /**
     * A line.
     *
     * @param file the number of its file
     * @param mark its place
     * @param bytes its bytes
     * @param stated what it states
     */
    record Line(int file, SourceMark mark, byte[] bytes, EventReader.Statements stated) {}

    /** Takes a line; false if no more is wanted. */
    interface LineTaker {
        boolean take(Line line) throws KeepingFailed;
    }

    EventLines(List<EventFile> files, Watcher watcher) {
        this.files = files;
        this.watcher = watcher;
    }

    /** The columns of each file, once it has been read. */
    List<Header> headers() {
        return headers;
    }

    /** Gives each line of all files to {@code taker}; false if there is no use in going on. */
    boolean readTo(LineTaker taker) throws IOException {
        ReadBytes bytes = new ReadBytes();
        for (int number = 0; number < files.size(); number++) {
            if (!read(files.get(number), number, bytes, taker)) {
                return false;
            }
        }
        return true;
    }

    private boolean read(EventFile file, int place, ReadBytes bytes, LineTaker taker) throws IOException {
        int last = 0;
        headers.add(new Header(0, ""));
        SourceFile source = new SourceFile(file.name(), "");
        try (InputStream in = file.open(bytes)) {
            LineSource lines = new LineSource(in);
            if (!file.form().hasHeader()) {
                readers.add(file.form().lines(file.name(), 0, ""));
            }
            while (lines.next()) {
                last = lines.number();
                if (!read(file, place, lines, source, taker)) {
                    return false;
                }
                if (!watcher.read(bytes.count())) {
                    return false;
                }
            }
        } catch (NoSuchFileException missing) {
            return watcher.wrong(unreadable(SourceMark.of(source), "there is no such file", "check the path"));
        } catch (KeepingFailed failed) {
            throw failed;
        } catch (IOException | RuntimeException broken) { // decompressors pass on what they did not expect
            if (broken instanceof RuntimeException fault && file.packing() == EventFile.Packing.NONE) {
                throw fault;
            }
            return watcher.wrong(unreadable(
                    new SourceMark(source, last + 1, 1, 1),
                    "the file breaks off or is damaged here: " + reason(broken),
                    "fetch or compress it again; what stands before this line can be used"));
        }
        return true;
    }

    private static String reason(Exception broken) {
        return broken.getMessage() == null ? "no more can be read" : String.valueOf(broken.getMessage());
    }

    private boolean read(EventFile file, int place, LineSource lines, SourceFile source, LineTaker taker)
            throws IOException {
        SourceMark mark = new SourceMark(source, lines.number(), 1, 1);
        if (lines.isTooLong()) {
            return watcher.wrong(new Problem(
                    YamlProblem.TOO_LARGE.in(Form.DOSSIER),
                    Severity.ERROR,
                    mark,
                    "the line has more than " + (LineSource.LONGEST >> 20) + " MB, the most that is read",
                    "put each event on a line of its own"));
        }
        byte[] bytes = lines.bytes();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            return watcher.wrong(new Problem(
                    YamlProblem.NOT_UTF8.in(Form.DOSSIER),
                    Severity.ERROR,
                    mark,
                    "this line is not UTF-8",
                    "save the file as UTF-8"));
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            return true;
        }
        if (readers.size() == place) {
            readers.add(file.form().lines(file.name(), lines.number(), text));
            headers.set(place, new Header(lines.number(), text));
            List<Problem> problems = readers.get(place).problems();
            problems.forEach(watcher::wrong);
            return problems.stream().noneMatch(Problem::isError);
        }
        return taker.take(new Line(place, mark, bytes, readers.get(place).read(lines.number(), text)));
    }

    private static Problem unreadable(SourceMark mark, String message, String remedy) {
        return new Problem(YamlProblem.UNREADABLE.in(Form.DOSSIER), Severity.ERROR, mark, message, remedy);
    }
}
