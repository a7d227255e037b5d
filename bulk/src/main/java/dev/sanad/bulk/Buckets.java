package dev.sanad.bulk;

import dev.sanad.bulk.internal.Stored;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines divided on the disk, those of one case in one place, in whatever order they came. A bucket that is too large for memory
 * is divided again, unless it is a single case. The order of the cases depends on nothing but their names: each division takes the
 * next bits of their hash.
 */
final class Buckets {
    private static final int BITS = 6;
    private static final int MANY = 1 << BITS;
    /** The number of divisions after which all bits have been used. */
    private static final int DEEPEST = Integer.SIZE / BITS - 1;

    private static final long LARGEST = 24L << 20;
    private static final int BUFFER = 1 << 15;

    private final Path folder;
    private final int depth;
    private final Bucket[] all = new Bucket[MANY];

    /** Buckets in an empty folder, whose files whoever made it removes. */
    Buckets(Path folder) throws IOException {
        this(folder, 0);
    }

    private Buckets(Path folder, int depth) throws IOException {
        this.folder = folder;
        this.depth = depth;
        Files.createDirectories(folder);
    }

    /** What takes the lines of a case; false if no more is wanted. */
    interface Taker {
        boolean take(List<Stored> lines) throws IOException;
    }

    void add(Stored line) throws KeepingFailed {
        int place = placeOf(line);
        try {
            Bucket bucket = all[place];
            if (bucket == null) {
                bucket = new Bucket(folder.resolve(String.valueOf(place)));
                all[place] = bucket;
            }
            bucket.add(line);
        } catch (IOException full) {
            throw new KeepingFailed(full);
        }
    }

    private int placeOf(Stored line) {
        return line.hash() >>> Integer.SIZE - BITS * (depth + 1) & MANY - 1;
    }

    /** Gives each case to {@code taker}, and removes it; false if it wanted no more. */
    boolean drainTo(Taker taker) throws IOException {
        for (int i = 0; i < MANY; i++) {
            Bucket bucket = all[i];
            all[i] = null;
            if (bucket != null && !drain(bucket, i, taker)) {
                return false;
            }
        }
        return true;
    }

    private boolean drain(Bucket bucket, int place, Taker taker) throws IOException {
        bucket.close();
        if (bucket.size > LARGEST && bucket.hasSeveral && depth < DEEPEST) {
            Buckets smaller = new Buckets(folder.resolve(place + ".again"), depth + 1);
            bucket.readTo(smaller::add);
            bucket.remove();
            return smaller.drainTo(taker);
        }
        List<Stored> lines = new ArrayList<>();
        bucket.readTo(lines::add);
        bucket.remove();
        Collections.sort(lines);
        int start = 0;
        for (int end = 1; end <= lines.size(); end++) {
            if (end == lines.size()
                    || !lines.get(end).key().equals(lines.get(start).key())) {
                if (!taker.take(List.copyOf(lines.subList(start, end)))) {
                    return false;
                }
                start = end;
            }
        }
        return true;
    }

    /** What takes a line. */
    private interface LineTaker {
        void take(Stored line) throws IOException;
    }

    /** A file of lines, with their cases. */
    private static final class Bucket {
        private final Path file;
        private final DataOutputStream out;
        private long size;
        private Optional<String> first = Optional.empty();
        private boolean hasSeveral;

        Bucket(Path file) throws IOException {
            this.file = file;
            OutputStream bytes = Files.newOutputStream(file);
            this.out = new DataOutputStream(new BufferedOutputStream(bytes, BUFFER));
        }

        void add(Stored line) throws IOException {
            byte[] key = line.key().getBytes(StandardCharsets.UTF_8);
            out.writeInt(key.length);
            out.write(key);
            out.writeInt(line.file());
            out.writeInt(line.number());
            out.writeInt(line.text().length);
            out.write(line.text());
            size += key.length + line.text().length;
            if (first.isEmpty()) {
                first = Optional.of(line.key());
            }
            hasSeveral |= !first.get().equals(line.key());
        }

        void close() throws KeepingFailed {
            try {
                out.close();
            } catch (IOException full) {
                throw new KeepingFailed(full);
            }
        }

        void readTo(LineTaker taker) throws IOException {
            Map<String, String> keys = new HashMap<>();
            try (DataInputStream in =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
                for (byte[] key = next(in); key != null; key = next(in)) {
                    String name = keys.computeIfAbsent(new String(key, StandardCharsets.UTF_8), same -> same);
                    int source = in.readInt();
                    int number = in.readInt();
                    taker.take(new Stored(name, source, number, in.readNBytes(in.readInt())));
                }
            }
        }

        private static byte @Nullable [] next(DataInputStream in) throws IOException {
            in.mark(1);
            if (in.read() < 0) {
                return null;
            }
            in.reset();
            return in.readNBytes(in.readInt());
        }

        void remove() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
