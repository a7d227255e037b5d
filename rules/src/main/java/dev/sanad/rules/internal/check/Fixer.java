package dev.sanad.rules.internal.check;

import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes the corrections that are certain, only in the files of a check. */
public final class Fixer {
    /** The greatest number of rounds, since a problem may hide others. */
    private static final int MOST_ROUNDS = 20;

    private Fixer() {}

    /**
     * The result of the corrections.
     *
     * @param changes the changes in the order in which they were made
     * @param left the result of a check afterwards
     */
    public record Result(List<Change> changes, FileCheck.Result left) {
        public Result {
            changes = List.copyOf(changes);
        }
    }

    /** A file that cannot be corrected, since it cannot be written. */
    public static final class UnwritableFile extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        private final transient Path file;
        private final transient IOException reason;

        UnwritableFile(Path file, IOException cause) {
            super(cause);
            this.file = file;
            this.reason = cause;
        }

        public Path file() {
            return file;
        }

        public IOException reason() {
            return reason;
        }
    }

    /** Checks files, corrects them, and checks again, until nothing more is certain. */
    public static Result of(
            List<Path> paths, Collection<EventReader> readers, Supplier<? extends Collection<String>> ruleSets) {
        List<Change> made = new ArrayList<>();
        FileCheck.Result found = FileCheck.of(paths, readers, ruleSets);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Change> now = correct(found);
            if (now.isEmpty()) {
                break;
            }
            made.addAll(now);
            FilesRead.forget();
            found = FileCheck.of(paths, readers, ruleSets);
        }
        return new Result(made, found);
    }

    private static List<Change> correct(FileCheck.Result found) {
        // The target of a link may be anywhere, and is not one of the named files.
        Map<String, Path> files = found.files().stream()
                .filter(file -> !Files.isSymbolicLink(file))
                .collect(Collectors.toMap(Path::toString, Function.identity(), (one, same) -> one));
        Map<String, List<Change>> byFile = found.problems().stream()
                .filter((Problem problem) ->
                        files.containsKey(problem.mark().file().name()))
                .flatMap(problem -> Change.of(problem).stream())
                .sorted(Comparator.comparingInt(
                                (Change change) -> change.place().line())
                        .thenComparingInt(change -> change.place().column()))
                .collect(Collectors.groupingBy(
                        change -> change.place().file().name(), TreeMap::new, Collectors.toList()));
        List<Change> made = new ArrayList<>();
        byFile.forEach((name, changes) -> {
            Path file = files.getOrDefault(name, Path.of(name));
            try {
                made.addAll(CorrectedFile.write(file, changes));
            } catch (IOException failed) {
                throw new UnwritableFile(file, failed);
            }
        });
        return made;
    }
}
