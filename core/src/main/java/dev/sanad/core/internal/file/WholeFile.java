package dev.sanad.core.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written as a whole or not at all, whatever happens meanwhile: to a partial file beside it, which takes its
 * place when it is on the disk. The file keeps its mode and, where that is allowed, its owner and group; a link to it goes on
 * leading there. A file that may not be written is left alone.
 */
public final class WholeFile {
    private static final String START = ".sanad-";
    private static final String END = ".partial";
    private static final int MOST_LINKS = 40;
    private static final Set<PosixFilePermission> WRITERS = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** The folders in which this program has looked for what another one left behind. */
    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    private WholeFile() {}

    /** What to write. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file; to a device or a pipe, directly. */
    public static void write(Path path, Content content) throws IOException {
        write(path, false, content);
    }

    /** Writes a file that only the user may read. */
    public static void writePrivately(Path path, Content content) throws IOException {
        write(path, true, content);
    }

    private static void write(Path path, boolean isPrivate, Content content) throws IOException {
        Path file = target(path);
        if (isStream(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            return;
        }
        refuseReadOnly(file);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && SWEPT.add(folder)) {
            sweep(folder);
        }
        Path partial = file.resolveSibling(START + UUID.randomUUID() + END);
        partial.toFile().deleteOnExit(); // if the program is interrupted
        try (FileChannel channel = created(partial, file, isPrivate)) {
            lock(channel);
            OutputStream out = Channels.newOutputStream(channel);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            move(partial, file);
        } finally {
            Files.deleteIfExists(partial);
        }
        sync(folder);
    }

    /** The file to which a link leads, even if there is none there yet. */
    public static Path target(Path path) throws IOException {
        Path file = path;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(path.toString(), null, "it is a link to itself");
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    /** Whether it is a device or a pipe, of which no other file can take the place. */
    public static boolean isStream(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /** The number of names that a file has; one where that is not known. */
    private static int names(Path file) throws IOException {
        try {
            return Files.getAttribute(file, "unix:nlink") instanceof Integer number ? number : 1;
        } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
            return 1; // a file system without hard links, or one that does not count them
        }
    }

    /** Refuses a file that nobody may write, since its folder would let it be replaced, and one that has other names. */
    private static void refuseReadOnly(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        PosixFileAttributes posix = posix(file);
        boolean isProtected = posix != null && posix.permissions().stream().noneMatch(WRITERS::contains);
        if (isProtected || !Files.isWritable(file)) {
            throw new FileSystemException(file.toString(), null, "it is read-only");
        }
        if (names(file) > 1) {
            throw new FileSystemException(
                    file.toString(), null, "it has other names (hard links), under which the old content would stay");
        }
    }

    /** A partial file that nobody may read who may not read the file whose place it takes. */
    private static FileChannel created(Path partial, Path file, boolean isPrivate) throws IOException {
        Set<StandardOpenOption> fresh = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        PosixFileAttributes old = posix(file);
        if (!OwnFolder.isPosix(file) || old == null && !isPrivate) {
            return FileChannel.open(partial, fresh);
        }
        FileChannel channel = FileChannel.open(
                partial, fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (old == null || isPrivate) {
            return channel;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(partial, PosixFileAttributeView.class);
        PosixFileAttributes now = view.readAttributes();
        if (!now.group().equals(old.group())) {
            ifAllowed(() -> view.setGroup(old.group()));
        }
        if (!now.owner().equals(old.owner())) {
            ifAllowed(() -> view.setOwner(old.owner()));
        }
        view.setPermissions(old.permissions());
        return channel;
    }

    private static @Nullable PosixFileAttributes posix(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? null : view.readAttributes();
    }

    /** A step that some file systems do not offer, and others not to everybody. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private static void ifAllowed(Step step) {
        try {
            step.take();
        } catch (IOException | UnsupportedOperationException refused) {
            // the file is none the worse for it
        }
    }

    /** Shows others that the partial file is in use. */
    private static void lock(FileChannel channel) {
        ifAllowed(channel::tryLock);
    }

    private static void move(Path partial, Path file) throws IOException {
        try {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Brings the new name of a file to the disk. */
    private static void sync(@Nullable Path folder) {
        if (folder != null) {
            ifAllowed(() -> {
                try (FileChannel channel = FileChannel.open(folder)) {
                    channel.force(true);
                }
            });
        }
    }

    /** Deletes the partial files of programs that were killed. */
    private static void sweep(Path folder) {
        ifAllowed(() -> {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, START + "*" + END)) {
                for (Path partial : left) {
                    ifAllowed(() -> deleteUnused(partial));
                }
            }
        });
    }

    private static void deleteUnused(Path partial) throws IOException {
        try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            if (Files.isRegularFile(partial, LinkOption.NOFOLLOW_LINKS) && channel.tryLock() != null) {
                Files.delete(partial);
            }
        } catch (OverlappingFileLockException ours) {
            // another thread is writing it
        }
    }
}
