package dev.sanad.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The port of what reasons about many cases: threads of this machine unless a module binds another. Whatever it is, it writes the
 * same to the byte.
 */
public interface CaseEngine {
    /**
     * Runs over files.
     *
     * @param run what is to be done
     * @param command the arguments of the command line that asks for it, from which another machine makes the same run
     * @param files the files
     * @param folder an empty folder for what may go
     * @param result the destination
     * @param watcher is told how far it has come, and ends it
     * @return whether all was read and written, rather than ended by the watcher
     * @throws Failed if the engine itself fails
     * @throws IOException if something cannot be written
     */
    boolean over(
            BulkRun run, List<String> command, List<EventFile> files, Path folder, BulkResult result, Watcher watcher)
            throws IOException;

    /** The engine itself fails, which is no fault of the files that are read or written. */
    final class Failed extends IOException {
        private static final long serialVersionUID = 1L;

        /**
         * A failure.
         *
         * @param reason what went wrong, in words
         * @param cause what went wrong, if it is not all said
         */
        public Failed(String reason, @Nullable Throwable cause) {
            super(reason, cause);
        }
    }
}
