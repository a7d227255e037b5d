package dev.sanad.bulk;

import dev.sanad.core.dossier.CaseKey;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.dossier.LineForm;
import dev.sanad.core.dossier.Part;
import dev.sanad.core.dossier.Setting;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/** The first reading of files of events: every line goes to its cases, unread but for what tells these. */
final class Division {
    /** Names that all cases share are kept in memory, as they are declared. */
    private final List<Part> declared = new ArrayList<>();

    private final Set<KindId> kinds = new HashSet<>();
    private final List<LineForm.Lines> readers = new ArrayList<>();
    private final List<Header> headers = new ArrayList<>();

    private final CaseKey key;
    private final Function<Part, SortedSet<String>> casesOf;
    private final Buckets buckets;
    private final Watcher watcher;

    /**
     * The columns of a file.
     *
     * @param number the number of the line that names them; 0 if there is none
     * @param columns that line
     */
    record Header(int number, String columns) {}

    Division(CaseKey key, Setting setting, Buckets buckets, Watcher watcher) {
        this.key = key;
        this.casesOf = key.finder(setting);
        this.buckets = buckets;
        this.watcher = watcher;
    }

    /** Divides the lines of all files; false if there is no use in going on. */
    boolean divide(List<EventFile> files) throws IOException {
        ReadBytes bytes = new ReadBytes();
        for (int number = 0; number < files.size(); number++) {
            if (!divide(files.get(number), number, bytes)) {
                return false;
            }
        }
        return true;
    }

    private boolean divide(EventFile file, int place, ReadBytes bytes) throws IOException {
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
                if (!divide(file, place, lines, source)) {
                    return false;
                }
                if (!watcher.read(bytes.count())) {
                    return false;
                }
            }
        } catch (NoSuchFileException missing) {
            return watcher.wrong(unreadable(SourceMark.of(source), "there is no such file", "check the path"));
        } catch (DiskFault fault) {
            throw fault.cause();
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

    /** That what was divided cannot be kept, which is no fault of the file that is read. */
    private static final class DiskFault extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException fault;

        DiskFault(IOException fault) {
            super(fault);
            this.fault = fault;
        }

        IOException cause() {
            return fault;
        }
    }

    private boolean divide(EventFile file, int place, LineSource lines, SourceFile source) throws IOException {
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
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
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
        return divide(readers.get(place).read(lines.number(), text), place, lines.number(), bytes, mark);
    }

    private boolean divide(EventReader.Statements stated, int place, int number, byte[] bytes, SourceMark mark)
            throws IOException {
        for (Problem problem : stated.problems()) {
            if (problem.isError() && !watcher.wrong(problem)) {
                return false;
            }
        }
        for (Part part : stated.parts()) {
            for (Problem problem : part.problems()) {
                if (problem.isError()) {
                    return watcher.wrong(problem);
                }
            }
            if (part.isDeclaration()) {
                declared.add(part);
                continue;
            }
            SortedSet<String> cases = casesOf.apply(part);
            if (cases.isEmpty() && !watcher.apart(apart(mark))) {
                return false;
            }
            part.texts("kind").forEach(kind -> kinds.add(new KindId(kind)));
            for (String each : cases) {
                try {
                    buckets.add(new Stored(each, place, number, bytes));
                } catch (IOException full) {
                    throw new DiskFault(full);
                }
            }
        }
        return true;
    }

    private Problem apart(SourceMark mark) {
        return key.fold(
                () -> missing(mark, "this line names no case", "add the key 'case'"),
                () -> missing(mark, "nobody takes part in this event, so that it belongs to no pair", "name its actors"),
                role -> missing(mark, "this event has no '" + role + "', so that it belongs to no case", "add '" + role
                        + "', or divide the events by another key"));
    }

    private static Problem missing(SourceMark mark, String message, String remedy) {
        return new Problem(YamlProblem.MISSING_KEY.in(Form.DOSSIER), Severity.ERROR, mark, message, remedy);
    }

    private static Problem unreadable(SourceMark mark, String message, String remedy) {
        return new Problem(YamlProblem.UNREADABLE.in(Form.DOSSIER), Severity.ERROR, mark, message, remedy);
    }

    /** The actors, topics and sources that belong to no case. */
    Collection<Part> declared() {
        return declared;
    }

    /** The kinds of the events, some of which may be misspelt. */
    Set<KindId> kinds() {
        return kinds;
    }

    /** The columns of each file. */
    List<Header> headers() {
        return headers;
    }
}
