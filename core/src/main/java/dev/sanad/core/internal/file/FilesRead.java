package dev.sanad.core.internal.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run of the program has opened. Each is read once: what looks at a file again finds the same bytes, even
 * those of a pipe, which gives them once. Outside a run, as in a library, every file is simply read.
 *
 * <p>A run belongs to the thread that began it.
 */
public final class FilesRead implements AutoCloseable {
    /** The name that stands for standard input wherever a file is read. */
    public static final String STANDARD_INPUT = "-";

    private static final ThreadLocal<FilesRead> RUN = new ThreadLocal<>();

    private final InputStream standardInput;
    private final @Nullable FilesRead outer = RUN.get();
    private final Map<Path, byte[]> known = new HashMap<>();
    private final Set<Path> opened = new LinkedHashSet<>();
    /** What has been made of texts, as long as somebody else holds it. */
    private final Map<Object, WeakReference<?>> made = new HashMap<>();

    private FilesRead(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Begins a run, which ends when this is closed.
     *
     * @param standardInput what the name {@value #STANDARD_INPUT} stands for
     */
    public static FilesRead begin(InputStream standardInput) {
        FilesRead run = new FilesRead(standardInput);
        RUN.set(run);
        return run;
    }

    /**
     * Begins a run in which some files have other contents than on the disk, such as an editor's before they are saved.
     *
     * @param standardInput what the name {@value #STANDARD_INPUT} stands for
     * @param unsaved the contents of files
     */
    public static FilesRead begin(InputStream standardInput, Map<Path, byte[]> unsaved) {
        FilesRead run = begin(standardInput);
        unsaved.forEach((file, bytes) -> run.known.put(name(file), bytes));
        return run;
    }

    @Override
    public void close() {
        if (outer == null) {
            RUN.remove();
        } else {
            RUN.set(outer);
        }
    }

    /** Whether a path stands for standard input. */
    public static boolean isStandardInput(Path file) {
        return RUN.get() != null && file.toString().equals(STANDARD_INPUT);
    }

    /** Whether there is something to read at a path. */
    public static boolean exists(Path file) {
        return isStandardInput(file) || Files.exists(file);
    }

    /**
     * The bytes of a file.
     *
     * @param most the greatest number of bytes to read, since a device or a pipe may never end
     */
    public static byte[] bytes(Path file, int most) throws IOException {
        FilesRead run = RUN.get();
        byte[] before = run == null ? null : run.known.get(name(file));
        if (before != null) {
            return before;
        }
        try (InputStream in = newStream(file)) {
            byte[] bytes = in.readNBytes(most);
            if (run != null) {
                run.known.put(name(file), bytes);
            }
            return bytes;
        }
    }

    /** A file as a stream, for what may be too large to be kept. */
    public static InputStream open(Path file) throws IOException {
        FilesRead run = RUN.get();
        byte[] before = run == null ? null : run.known.get(name(file));
        return before == null ? newStream(file) : new ByteArrayInputStream(before);
    }

    /**
     * What is made of something, once in a run as long as it is in use: several parts of the program may look at a file.
     *
     * @param of what it is made of, which says all that it depends on
     */
    public static <T> T made(Record of, Supplier<T> anew) {
        FilesRead run = RUN.get();
        WeakReference<?> before = run == null ? null : run.made.get(of);
        @SuppressWarnings("unchecked") // the record's class says what is made of it
        T known = before == null ? null : (T) before.get();
        if (known != null) {
            return known;
        }
        T now = anew.get();
        if (run != null) {
            run.made.put(of, new WeakReference<>(now));
        }
        return now;
    }

    /** Why a file cannot be read or written. */
    public static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = failed instanceof FileSystemException file ? file.getReason() : failed.getMessage();
        return reason == null ? "the system does not say why" : reason;
    }

    /** Whether a file has been opened in this run, under whatever name. */
    public static boolean include(Path file) {
        FilesRead run = RUN.get();
        return run != null && run.opened.stream().anyMatch(read -> isSame(read, file));
    }

    /** The files that this run has opened. */
    public static Set<Path> opened() {
        FilesRead run = RUN.get();
        return run == null ? Set.of() : Set.copyOf(run.opened);
    }

    /** Forgets what is known of the files, which may have changed. */
    public static void forget() {
        FilesRead run = RUN.get();
        if (run != null) {
            run.made.clear();
            run.known
                    .keySet()
                    .removeIf(file -> !isStandardInput(file) && (Files.isRegularFile(file) || Files.notExists(file)));
        }
    }

    private static InputStream newStream(Path file) throws IOException {
        FilesRead run = RUN.get();
        if (run != null && isStandardInput(file)) {
            return run.standardInput;
        }
        InputStream in = Files.newInputStream(file);
        if (run != null) {
            run.opened.add(file);
        }
        return in;
    }

    private static Path name(Path file) {
        return isStandardInput(file) ? file : file.toAbsolutePath().normalize();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }
}
