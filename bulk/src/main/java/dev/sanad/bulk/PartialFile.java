package dev.sanad.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file of results that grows beside its place and takes it when it is whole. A file of progress says how much of it is whole
 * meanwhile and of what it is the result, so that a run that was interrupted can go on there.
 */
public final class PartialFile implements BulkResult {
    private static final String PART = ".part";
    private static final String PROGRESS = ".progress";
    private static final int FIELDS = 3;
    /** How much is written between two notes of it, which a run that is killed has to do again. */
    private static final long NOTED_EVERY = 4L << 20;

    private final Path file;
    private final Path part;
    private final Path progress;
    private final String of;
    private final FileChannel channel;
    private final long before;
    private long cases;
    /** The length of what is whole. */
    private long whole;

    private long noted;

    private PartialFile(Path file, String of, long whole, long cases) throws IOException {
        this.file = file;
        this.part = beside(file, PART);
        this.progress = beside(file, PROGRESS);
        this.of = of;
        this.before = cases;
        this.cases = cases;
        this.whole = whole;
        this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(whole);
        channel.position(whole);
        save();
    }

    /**
     * Begins a file anew, in place of a partial one.
     *
     * @param file the file that is to be written
     * @param of of what it is the result, on one line
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static PartialFile begin(Path file, String of) throws IOException {
        return new PartialFile(file, of, 0, 0);
    }

    /**
     * Goes on with a file that was interrupted; begins it if there is none.
     *
     * @param file the file that is to be written
     * @param of of what it is the result, on one line
     * @return the file
     * @throws OtherResult if the partial file is the result of something else
     * @throws IOException if it cannot be read or written
     */
    public static PartialFile resume(Path file, String of) throws IOException {
        Path progress = beside(file, PROGRESS);
        if (!Files.exists(progress) || !Files.exists(beside(file, PART))) {
            return begin(file, of);
        }
        List<String> fields = Files.readAllLines(progress);
        if (fields.size() != FIELDS || !fields.get(2).equals(of)) {
            throw new OtherResult(beside(file, PART));
        }
        return new PartialFile(file, of, Long.parseLong(fields.get(0)), Long.parseLong(fields.get(1)));
    }

    /** A partial file is the result of other files, rules or options, so that nothing can be added to it. */
    public static final class OtherResult extends IOException {
        private static final long serialVersionUID = 1L;

        OtherResult(Path part) {
            super(part.toString());
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    @Override
    public long casesBefore() {
        return before;
    }

    @Override
    public void add(int more, String lines) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
        int length = bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        whole += length;
        cases += more;
        if (whole - noted > NOTED_EVERY) {
            save();
        }
    }

    private void save() throws IOException {
        Path fresh = beside(file, PROGRESS + ".new");
        Files.writeString(fresh, whole + "\n" + cases + "\n" + of + "\n");
        Files.move(fresh, progress, StandardCopyOption.REPLACE_EXISTING);
        noted = whole;
    }

    @Override
    public void finish() throws IOException {
        channel.force(true);
        channel.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(progress);
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                channel.truncate(whole); // half a line, if the disk is full
                channel.force(true);
            }
            save();
        }
    }
}
