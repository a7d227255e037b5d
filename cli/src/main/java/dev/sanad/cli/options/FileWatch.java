package dev.sanad.cli.options;

import dev.sanad.core.internal.file.VisibleFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Repeats an action whenever a YAML or DRL file in some folders is saved, until it is interrupted. */
public final class FileWatch {
    /** Editors save in several steps: changes within this time belong together. */
    private static final long QUIET_MILLIS = 100;

    private FileWatch() {}

    public static void over(List<Path> paths, PrintWriter err, Runnable work) {
        try (WatchService service = FileSystems.getDefault().newWatchService()) {
            for (Path path : paths) {
                watch(path, service);
            }
            err.println("sanad: watching; press Ctrl-C to stop");
            err.flush();
            while (true) {
                if (isOfInterest(service.take())) {
                    settle(service);
                    work.run();
                    err.flush();
                }
            }
        } catch (IOException unwatchable) {
            throw new UncheckedIOException(unwatchable);
        } catch (InterruptedException | ClosedWatchServiceException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void watch(Path path, WatchService service) throws IOException {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        List<Path> folders = Files.isDirectory(path) ? VisibleFiles.foldersBelow(folder) : List.of(folder);
        for (Path each : folders) {
            each.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }
    }

    private static boolean isOfInterest(WatchKey key) {
        boolean isOfInterest = key.pollEvents().stream()
                .map(event -> String.valueOf(event.context()))
                .anyMatch(name -> !name.startsWith(".")
                        && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".drl")));
        key.reset();
        return isOfInterest;
    }

    private static void settle(WatchService service) throws InterruptedException {
        WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (more != null) {
            more.pollEvents();
            more.reset();
            more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}
