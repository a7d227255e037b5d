package dev.sanad.spark;

import dev.sanad.bulk.internal.Division;
import dev.sanad.bulk.internal.EventLines;
import dev.sanad.bulk.internal.Piece;
import dev.sanad.bulk.internal.ReadBytes;
import dev.sanad.bulk.internal.Stored;
import dev.sanad.core.dossier.PartSort;
import dev.sanad.core.vocabulary.KindId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** The lines of a piece of a file, each for its cases, and last what concerns all cases. */
final class DividedLines implements Iterator<Tuple2<Stored, @Nullable DividedPiece>> {
    private final int number;
    private final EventLines lines;
    private final Division division;
    private final Overheard overheard = new Overheard();
    private final List<Stored> declared = new ArrayList<>();
    private final Deque<Tuple2<Stored, @Nullable DividedPiece>> ready = new ArrayDeque<>();
    private boolean isOver;

    DividedLines(SentRun run, Piece piece, int number) {
        Workplace place = Workplace.of(run);
        this.number = number;
        this.division = new Division(
                place.run().key(), place.setting(), line -> ready.add(new Tuple2<>(line, null)), overheard);
        this.lines = lines(run, piece, division.keys(), overheard);
    }

    /** The number of lines in a piece; 0 if no other piece of its file comes after it. */
    static int countBeforeAnother(SentRun run, Piece piece) throws IOException {
        if (piece.to() == Long.MAX_VALUE) {
            return 0;
        }
        try (EventLines lines = lines(run, piece, Set.of(), new Overheard())) {
            return lines.count();
        }
    }

    private static EventLines lines(SentRun run, Piece piece, Set<String> keys, Overheard overheard) {
        EventLines.Header header = run.headers().get(piece.file());
        return new EventLines(Workplace.of(run).files(), piece, header, keys, new ReadBytes(), overheard);
    }

    /** The lines of a piece that declare something for all cases. */
    static List<Stored> declared(SentRun run, Piece piece) throws IOException {
        List<Stored> declared = new ArrayList<>();
        try (EventLines lines = lines(run, piece, PartSort.declaringKeys(), new Overheard())) {
            while (lines.next(line -> keep(line, declared))) {}
        }
        return declared;
    }

    private static boolean keep(EventLines.Line line, List<Stored> declared) {
        if (line.stated().parts().stream().anyMatch(Division::declares)) {
            declared.add(new Stored("", line.file(), line.mark().line(), line.bytes()));
        }
        return true;
    }

    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && !isOver) {
                if (!lines.next(line -> keep(line, declared) && division.take(line))) {
                    isOver = true;
                    lines.close();
                    ready.add(new Tuple2<>(CasePartitions.aside(number), divided()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return !ready.isEmpty();
    }

    private DividedPiece divided() {
        TreeSet<String> kinds =
                division.kinds().stream().map(KindId::value).collect(Collectors.toCollection(TreeSet::new));
        return new DividedPiece(lines.isWhole(), kinds, declared, overheard);
    }

    @Override
    public Tuple2<Stored, @Nullable DividedPiece> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
