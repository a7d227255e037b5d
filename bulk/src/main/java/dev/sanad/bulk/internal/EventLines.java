package dev.sanad.bulk.internal;

import dev.sanad.bulk.DamagedFile;
import dev.sanad.bulk.EventFile;
import dev.sanad.bulk.KeepingFailed;
import dev.sanad.bulk.Watcher;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.dossier.LineForm;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a piece of a file of events, each with what it states. */
public final class EventLines implements AutoCloseable {
    /** What stands for bytes that are no character, and may stand for itself. */
    private static final char REPLACEMENT = '\uFFFD';

    private final EventFile file;
    private final Piece piece;
    private final SourceFile source;
    private final Set<String> keys;
    private final ReadBytes bytes;
    private final Watcher watcher;
    private Header header;
    private Optional<LineForm.Lines> reader;
    private @Nullable LineSource lines;
    private boolean isWhole = true;

    /**
     * The columns of a file.
     *
     * @param number the number of the line that names them; 0 if there is none, or if it is not known yet
     * @param columns that line
     */
    public record Header(int number, String columns) implements Serializable {
        /** No columns. */
        public static final Header NONE = new Header(0, "");
    }

    /**
     * A line.
     *
     * @param file the number of its file
     * @param mark its place
     * @param bytes its bytes
     * @param stated what it states
     */
    public record Line(int file, SourceMark mark, byte[] bytes, EventReader.Statements stated) {}

    /** Takes a line; false if no more is wanted. */
    public interface LineTaker {
        /** Takes a line; false if no more is wanted. */
        boolean take(Line line) throws KeepingFailed;
    }

    /**
     * The lines of a piece of one of some files.
     *
     * @param header the columns of the file, if the piece does not begin with them
     * @param keys the keys that are looked at; of others nobody is told what is wrong under them
     */
    public EventLines(
            List<EventFile> files, Piece piece, Header header, Set<String> keys, ReadBytes bytes, Watcher watcher) {
        this.file = files.get(piece.file());
        this.piece = piece;
        this.source = new SourceFile(file.name(), "");
        this.keys = keys;
        this.bytes = bytes;
        this.watcher = watcher;
        this.header = header;
        boolean isReadable = !file.form().hasHeader() || header.number() > 0;
        this.reader = isReadable ? Optional.of(reader(header)) : Optional.empty();
    }

    /**
     * Gives each line of whole files to {@code taker}, which looks at these keys; nothing if there is no use in going on, or else
     * their columns.
     */
    public static Optional<List<Header>> readTo(
            LineTaker taker, Set<String> keys, List<EventFile> files, Watcher watcher) throws IOException {
        ReadBytes bytes = new ReadBytes();
        List<Header> headers = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            try (EventLines lines = new EventLines(files, Piece.whole(number), Header.NONE, keys, bytes, watcher)) {
                while (lines.next(taker)) {}
                if (!lines.isWhole()) {
                    return Optional.empty();
                }
                headers.add(lines.header());
            }
        }
        return Optional.of(headers);
    }

    private LineForm.Lines reader(Header of) {
        return file.form().lines(file.name(), of.number(), of.columns());
    }

    /** The columns of the file, once the line that names them has been read. */
    public Header header() {
        return header;
    }

    /** Whether all lines that have been read could be taken. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Gives the next line to {@code taker}, unless it is wrong or empty; false if there is none, or no use in going on. */
    public boolean next(LineTaker taker) throws IOException {
        try {
            LineSource opened = lines == null ? open() : lines;
            if (!opened.next() || opened.start() >= piece.to()) {
                return false;
            }
            isWhole = read(opened, taker) && watcher.read(bytes.count());
        } catch (NoSuchFileException missing) {
            isWhole = watcher.wrong(unreadable(SourceMark.of(source), "there is no such file", "check the path"));
            return false;
        } catch (KeepingFailed failed) {
            throw failed;
        } catch (DamagedFile broken) {
            isWhole = watcher.wrong(unreadable(
                    new SourceMark(source, number() + 1, 1, 1),
                    "the file breaks off or is damaged here",
                    "fetch or compress it again; what stands before this line can be used"));
            return false;
        } catch (IOException failed) {
            isWhole = watcher.wrong(unreadable(
                    new SourceMark(source, number() + 1, 1, 1),
                    "the file cannot be read: " + FilesRead.reason(failed),
                    "check the path and its permissions"));
            return false;
        }
        return isWhole;
    }

    /** The number of lines in the piece, whatever they are. */
    public int count() throws IOException {
        LineSource opened = open();
        int count = 0;
        while (opened.next() && opened.start() < piece.to()) {
            count++;
        }
        return count;
    }

    /** Opens the piece: the line in which its first byte lies belongs to the piece before, unless it starts there. */
    private LineSource open() throws IOException {
        long from = Math.max(0, piece.from() - 1);
        InputStream in = file.open(raw -> {
            raw.skipNBytes(from);
            return bytes.counting(raw);
        });
        LineSource opened = new LineSource(in, from);
        lines = opened;
        if (piece.from() > 0) {
            opened.next();
        }
        return opened;
    }

    private int number() {
        return lines == null ? 0 : piece.linesBefore() + lines.number() - (piece.from() > 0 ? 1 : 0);
    }

    private boolean read(LineSource line, LineTaker taker) throws IOException {
        SourceMark mark = new SourceMark(source, number(), 1, 1);
        if (line.isTooLong()) {
            return watcher.wrong(new Problem(
                    YamlProblem.TOO_LARGE.in(Form.DOSSIER),
                    Severity.ERROR,
                    mark,
                    "the line has more than " + (LineSource.LONGEST >> 20) + " MB, the most that is read",
                    "put each event on a line of its own"));
        }
        byte[] written = line.bytes();
        String text = new String(written, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), written)) {
            return watcher.wrong(new Problem(
                    YamlProblem.NOT_UTF8.in(Form.DOSSIER),
                    Severity.ERROR,
                    mark,
                    "this line is not UTF-8",
                    "save the file as UTF-8"));
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
            written = text.getBytes(StandardCharsets.UTF_8);
        }
        if (text.isBlank() || mark.line() == header.number()) {
            return true;
        }
        if (reader.isEmpty()) {
            header = new Header(mark.line(), text);
            LineForm.Lines columns = reader(header);
            reader = Optional.of(columns);
            columns.problems().forEach(watcher::unreadable);
            return columns.problems().stream().noneMatch(Problem::isError);
        }
        return taker.take(new Line(piece.file(), mark, written, stated(reader.get(), mark.line(), text)));
    }

    /** What a line states, with the places of what is wrong. */
    private EventReader.Statements stated(LineForm.Lines reader, int number, String text) {
        EventReader.Statements skimmed = reader.skim(number, text, keys);
        return skimmed.problems().isEmpty()
                        && skimmed.parts().stream()
                                .allMatch(part -> part.problems().isEmpty())
                ? skimmed
                : reader.read(number, text);
    }

    private static Problem unreadable(SourceMark mark, String message, String remedy) {
        return new Problem(YamlProblem.UNREADABLE.in(Form.DOSSIER), Severity.ERROR, mark, message, remedy);
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
