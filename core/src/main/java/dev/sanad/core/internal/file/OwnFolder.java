package dev.sanad.core.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder of the user's own, for what nobody else may put there: compiled rules, and whom the user trusts. */
public final class OwnFolder {
    private OwnFolder() {}

    /** Makes the folder if it is missing, closed to everyone else. */
    public static void create(Path folder) throws IOException {
        FileAttribute<?>[] closed = isPosix(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, closed);
    }

    /** Whether a file or folder belongs to the user and nobody else may write to it, as far as the system can tell. */
    public static boolean isOwn(Path path) throws IOException {
        if (!isPosix(path)) {
            return true;
        }
        PosixFileAttributes attributes = Files.readAttributes(path, PosixFileAttributes.class);
        return attributes.owner().getName().equals(user())
                && !attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** The user whose program this is, who may have no name, as in a container. */
    private static String user() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) ? Files.getOwner(self).getName() : System.getProperty("user.name");
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
