package dev.sanad.spark;

import dev.sanad.bulk.BulkResult;
import dev.sanad.bulk.BulkRun;
import dev.sanad.bulk.EventFile;
import dev.sanad.bulk.Watcher;
import dev.sanad.bulk.internal.CaseBatch;
import dev.sanad.bulk.internal.EventLines;
import dev.sanad.bulk.internal.Piece;
import dev.sanad.bulk.internal.ReadBytes;
import dev.sanad.bulk.internal.Stored;
import dev.sanad.core.time.AsOf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * A run on Spark: pieces of the files are divided where they are read, the lines of a case come together in a shuffle that puts
 * them in order, and the results come back in that order.
 */
final class SparkRun {
    /** The size of what is read, or reasoned about, at once. */
    private static final long PIECE = 32L << 20;
    /** How much more there may be in a file than it has bytes on the disk. */
    private static final int PACKED = 8;
    /** The number of lines of which the results are written together. */
    private static final int LINES_AT_ONCE = 2_000;

    private final JavaSparkContext context;
    private final BulkRun run;
    private final List<EventFile> files;
    private final Watcher watcher;
    private final long pieceSize;

    SparkRun(JavaSparkContext context, BulkRun run, List<EventFile> files, Watcher watcher) {
        this.context = context;
        this.run = run;
        this.files = files;
        this.watcher = watcher;
        this.pieceSize = context.getConf().getSizeAsBytes("spark.sanad.piece", PIECE + "b");
    }

    /** Reasons and writes; false if the watcher ended it. */
    boolean over(List<String> command, BulkResult result) throws IOException {
        SentRun asked = new SentRun(
                UUID.randomUUID(),
                List.copyOf(command),
                run.day().map(AsOf::day).orElse(null),
                headers(),
                List.of(),
                Set.of());
        List<Piece> pieces = pieces(asked);
        List<Stored> known = run.key().needsActors() ? declared(asked, pieces) : List.of();
        if (!isShared(known, asked)) {
            return false;
        }
        SentRun sent = asked.declaring(known);
        CasePartitions places = new CasePartitions(partitions());
        JavaPairRDD<Stored, @Nullable DividedPiece> divided = divided(sent, pieces, places);
        Set<String> kinds = new TreeSet<>();
        List<Stored> declared = new ArrayList<>();
        for (DividedPiece piece : aside(divided, places)) {
            if (!piece.overheard().isToldTo(watcher) || !piece.isWhole()) {
                return false;
            }
            kinds.addAll(piece.kinds());
            declared.addAll(piece.declared());
        }
        if (!run.key().needsActors() && !isShared(declared, asked)) {
            return false;
        }
        return isWritten(divided, sent.declaring(declared).about(kinds), result);
    }

    /** What concerns all cases, of each piece in order. To have it, Spark divides all lines, once. */
    private static List<DividedPiece> aside(
            JavaPairRDD<Stored, @Nullable DividedPiece> divided, CasePartitions places) {
        return divided.collectPartitions(new int[] {places.aside()})[0].stream()
                .map(Tuple2::_2)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The columns of each file; none where they cannot be read, which is found again where the file is divided. */
    private List<EventLines.Header> headers() throws IOException {
        List<EventLines.Header> headers = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            try (EventLines lines = new EventLines(
                    files, Piece.whole(file), EventLines.Header.NONE, Set.of(), new ReadBytes(), new Overheard())) {
                while (files.get(file).form().hasHeader() && lines.next(line -> false)) {}
                headers.add(lines.header());
            }
        }
        return headers;
    }

    /** The files in pieces of which the size suits one machine, each with the number of the lines before it. */
    private List<Piece> pieces(SentRun sent) throws IOException {
        List<Piece> uncounted = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            long from = 0;
            while (canStartAnywhere(file, sent) && from + pieceSize < size(file)) {
                uncounted.add(new Piece(file, from, from + pieceSize, 0));
                from += pieceSize;
            }
            uncounted.add(new Piece(file, from, Long.MAX_VALUE, 0));
        }
        List<Integer> counts = numbers(uncounted.size())
                .map(number -> DividedLines.countBeforeAnother(sent, uncounted.get(number)))
                .collect();
        List<Piece> pieces = new ArrayList<>();
        int linesBefore = 0;
        for (int number = 0; number < counts.size(); number++) {
            Piece piece = uncounted.get(number);
            linesBefore = piece.from() == 0 ? 0 : linesBefore;
            pieces.add(new Piece(piece.file(), piece.from(), piece.to(), linesBefore));
            linesBefore += counts.get(number);
        }
        return pieces;
    }

    private boolean canStartAnywhere(int file, SentRun sent) {
        EventFile each = files.get(file);
        return each.packing() == EventFile.Packing.NONE
                && (!each.form().hasHeader() || sent.headers().get(file).number() > 0);
    }

    private long size(int file) {
        return files.get(file).path().toFile().length();
    }

    /** Each number below some number on a machine of its own, as far as there are machines. */
    private JavaRDD<Integer> numbers(int count) {
        return context.parallelize(IntStream.range(0, count).boxed().toList(), count);
    }

    private List<Stored> declared(SentRun sent, List<Piece> pieces) {
        return numbers(pieces.size())
                .flatMap(number ->
                        DividedLines.declared(sent, pieces.get(number)).iterator())
                .collect();
    }

    /** Whether what the files declare can be shared by all cases. */
    private boolean isShared(List<Stored> declared, SentRun sent) {
        return run.with(CaseBatch.parts(files, sent.headers(), declared), watcher)
                .isPresent();
    }

    private JavaPairRDD<Stored, @Nullable DividedPiece> divided(
            SentRun sent, List<Piece> pieces, CasePartitions places) {
        return numbers(pieces.size())
                .flatMapToPair(number -> new DividedLines(sent, pieces.get(number), number))
                .repartitionAndSortWithinPartitions(places);
    }

    private int partitions() {
        long size = IntStream.range(0, files.size())
                .mapToLong(
                        file -> files.get(file).packing() == EventFile.Packing.NONE ? size(file) : PACKED * size(file))
                .sum();
        return (int) Math.max(2L * context.defaultParallelism(), Math.min(Integer.MAX_VALUE / 2, size / pieceSize));
    }

    private boolean isWritten(JavaPairRDD<Stored, @Nullable DividedPiece> divided, SentRun sent, BulkResult result)
            throws IOException {
        long toSkip = result.casesBefore();
        int linesAtOnce = toSkip == 0 ? LINES_AT_ONCE : 1; // where some are skipped, each case must be alone
        JavaRDD<DoneCases> done = divided.filter(line -> line._2() == null)
                .mapPartitions(lines -> new CasesInOrder(lines, sent, linesAtOnce))
                .persist(StorageLevel.DISK_ONLY());
        done.count(); // all partitions at a time; then one is fetched after the other
        for (Iterator<DoneCases> each = done.toLocalIterator(); each.hasNext(); ) {
            DoneCases cases = each.next();
            if (toSkip > 0) {
                toSkip -= cases.cases();
                continue;
            }
            if (!cases.overheard().isToldTo(watcher)) {
                return false;
            }
            result.add(cases.cases(), cases.text());
            if (!watcher.finished(cases.cases(), cases.events(), cases.conclusions())) {
                return false;
            }
        }
        result.finish();
        return true;
    }
}
