package dev.sanad.core.dossier;

import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The port of other people's files: a reader of events that are not written in YAML. A module adds it to the {@code
 * Multibinder} of readers. It has no state, and any thread may use it.
 */
public interface EventReader {
    /**
     * Everything that a file states. The dossier that takes it over checks it like YAML, so that a reader reports only
     * what it cannot read at all.
     *
     * @param parts in the order of the file: an event is a map of the keys that it has in YAML; a source, an actor or a
     *     topic is a map of the one key {@code source}, {@code actor} or {@code topic} to such a map
     * @param problems by place; the parts that have none are read nevertheless
     * @param unread what may stand where nothing could be read, so that references to it cannot be checked
     */
    record Statements(List<Part> parts, List<Problem> problems, Set<PartSort> unread) {
        /**
         * Copies the lists.
         *
         * @param parts in the order of the file: an event is a map of the keys that it has in YAML; a source, an actor or a
         *     topic is a map of the one key {@code source}, {@code actor} or {@code topic} to such a map
         * @param problems by place; the parts that have none are read nevertheless
         * @param unread what may stand where nothing could be read, so that references to it cannot be checked
         */
        public Statements {
            parts = List.copyOf(parts);
            problems = List.copyOf(problems);
            unread = Set.copyOf(unread);
        }

        /**
         * The same where an error may have hidden anything.
         *
         * @param parts in the order of the file, as above
         * @param problems by place; the parts that have none are read nevertheless
         */
        public Statements(List<Part> parts, List<Problem> problems) {
            this(
                    parts,
                    problems,
                    problems.stream().anyMatch(Problem::isError) ? EnumSet.allOf(PartSort.class) : Set.of());
        }
    }

    /** {@return the ending of the names of its files, in lower case and without the dot: {@code jsonl}} */
    String ending();

    /**
     * Reads a file to its end.
     *
     * @param in its bytes; whoever opened it closes it
     * @param name the name by which the user knows it, for the places of problems
     * @return the statements of the file, in its order, and the problems
     * @throws IOException if it cannot be read, which is reported as a problem of the file
     */
    Statements read(InputStream in, String name) throws IOException;
}
