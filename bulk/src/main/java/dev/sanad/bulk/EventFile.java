package dev.sanad.bulk;

import dev.sanad.core.dossier.LineForm;
import dev.sanad.core.internal.file.FilesRead;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A file of events of which each has a line, compressed if its name says so.
 *
 * @param path its path; {@code -} is standard input, in JSON Lines
 * @param form the form of its lines
 * @param packing how it is compressed
 */
public record EventFile(Path path, LineForm form, Packing packing) {
    private static final int BUFFER = 1 << 16;

    /** How a file is compressed, by the ending of its name. */
    public enum Packing {
        /** Not at all. */
        NONE(""),
        /** With gzip. */
        GZIP(".gz"),
        /** With Zstandard. */
        ZSTD(".zst"),
        /** In Parquet, whose rows are objects. */
        PARQUET(Parquet.ENDING);

        private final String ending;

        Packing(String ending) {
            this.ending = ending;
        }

        private static Packing of(String name) {
            return Stream.of(GZIP, ZSTD, PARQUET)
                    .filter(packing -> name.endsWith(packing.ending))
                    .findFirst()
                    .orElse(NONE);
        }

        private InputStream unpacked(InputStream in) throws IOException {
            return switch (this) {
                case NONE, PARQUET -> in;
                case GZIP -> DamagedFile.noticed(() -> new GZIPInputStream(in, BUFFER));
                case ZSTD -> DamagedFile.noticed(() -> new ZstdInputStream(in));
            };
        }
    }

    /**
     * {@return the file at a path; empty if its name ends like none that is read a line at a time}
     *
     * @param path its path
     * @param forms the forms that are read so
     */
    public static Optional<EventFile> at(Path path, Collection<LineForm> forms) {
        String name = FilesRead.isStandardInput(path)
                ? "standard input.jsonl"
                : path.toString().toLowerCase(Locale.ROOT);
        Packing packing = Packing.of(name);
        String plain =
                packing == Packing.PARQUET ? "rows.jsonl" : name.substring(0, name.length() - packing.ending.length());
        return forms.stream()
                .filter(form -> plain.endsWith("." + form.ending()))
                .findFirst()
                .map(form -> new EventFile(path, form, packing));
    }

    /**
     * Opens a file that is compressed if its name says so.
     *
     * @param path its path; {@code -} is standard input
     * @return its bytes, as they were before they were compressed
     * @throws IOException if it cannot be read
     */
    public static InputStream open(Path path) throws IOException {
        Packing packing = Packing.of(path.toString().toLowerCase(Locale.ROOT));
        return packing.unpacked(new BufferedInputStream(FilesRead.open(path), BUFFER));
    }

    /** {@return the name by which the user knows it} */
    public String name() {
        return path.toString();
    }

    /**
     * Opens it.
     *
     * @param through what its bytes go through as they are on the disk
     * @return its bytes, as they were before they were compressed
     * @throws IOException if it cannot be read
     */
    public InputStream open(Through through) throws IOException {
        return packing == Packing.PARQUET
                ? DamagedFile.noticed(() -> Parquet.lines(path))
                : packing.unpacked(through.passing(new BufferedInputStream(FilesRead.open(path), BUFFER)));
    }

    /** What the bytes of a file go through before they are decompressed. */
    public interface Through {
        /**
         * {@return what is left of some bytes}
         *
         * @param bytes the bytes
         * @throws IOException if they cannot be read
         */
        InputStream passing(InputStream bytes) throws IOException;
    }
}
