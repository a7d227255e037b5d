package dev.sanad.cli.options;

import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.file.VisibleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Repeats an action whenever a file that it read is saved, or one beside these that it may read now, until it is
 * interrupted.
 */
public final class FileWatch {
    /** Editors save in several steps: changes within this time belong together. */
    private static final long QUIET_MILLIS = 20;

    private final WatchService service;
    private final Output output;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private FileWatch(WatchService service, Output output) {
        this.service = service;
        this.output = output;
    }

    /** Watches paths, with what lies below those that are folders, and every file that the run of this thread has opened. */
    public static void over(List<Path> paths, Output output, Runnable work) {
        try (WatchService service = FileSystems.getDefault().newWatchService()) {
            FileWatch watch = new FileWatch(service, output);
            watch.register(paths);
            output.note("watching; press Ctrl-C to stop");
            output.err().flush();
            while (true) {
                if (watch.isOfInterest(service.take())) {
                    watch.settle();
                    FilesRead.forget();
                    work.run();
                    output.err().flush();
                    watch.register(paths); // it may have read others
                }
            }
        } catch (IOException unwatchable) {
            throw new UncheckedIOException(unwatchable);
        } catch (InterruptedException | ClosedWatchServiceException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void register(List<Path> paths) throws IOException {
        for (Path path : paths) {
            for (Path folder : Files.isDirectory(path) ? VisibleFiles.foldersBelow(path) : List.of(folderOf(path))) {
                register(folder);
            }
        }
        for (Path file : FilesRead.opened()) {
            register(folderOf(file));
        }
    }

    private void register(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            folders.put(
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE),
                    folder);
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    }

    private boolean isOfInterest(WatchKey key) {
        Set<Path> opened = FilesRead.opened().stream()
                .map(file -> file.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
        Path folder = Objects.requireNonNull(folders.get(key)).toAbsolutePath().normalize();
        boolean isOfInterest = key.pollEvents().stream().anyMatch(event -> {
            String name = String.valueOf(event.context());
            Path file = folder.resolve(name);
            return opened.contains(file)
                    || !output.writes(file) && mayBeRead(name, event.kind())
                    || isNewFolder(file, event.kind());
        });
        key.reset();
        return isOfInterest;
    }

    /** Whether it is a file that a folder is read for, or one that may have been missing until now. */
    private static boolean mayBeRead(String name, WatchEvent.Kind<?> kind) {
        boolean isNew = kind.equals(StandardWatchEventKinds.ENTRY_CREATE) && name.indexOf('.') > 0;
        return !name.startsWith(".")
                && !name.endsWith("~")
                && (isNew || name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".drl"));
    }

    /** Whether it is a folder whose files have to be watched from now on. */
    private static boolean isNewFolder(Path file, WatchEvent.Kind<?> kind) {
        return kind.equals(StandardWatchEventKinds.ENTRY_CREATE)
                && !file.getFileName().toString().startsWith(".")
                && Files.isDirectory(file);
    }

    private void settle() throws InterruptedException {
        WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (more != null) {
            more.pollEvents();
            more.reset();
            more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}
