package dev.sanad.spark;

import dev.sanad.bulk.internal.EventLines;
import dev.sanad.bulk.internal.Stored;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run, or what is known of it before its lines are divided, on its way to the machines that do parts of it.
 *
 * @param id its identity
 * @param command the arguments that ask for it
 * @param day the as-of day; if it is missing, each case has its own
 * @param headers the columns of its files
 * @param declared the lines that declare something for all cases
 * @param kinds the kinds of all events
 */
record SentRun(
        UUID id,
        List<String> command,
        @Nullable LocalDate day,
        List<EventLines.Header> headers,
        List<Stored> declared,
        Set<String> kinds)
        implements Serializable {
    SentRun declaring(List<Stored> lines) {
        return new SentRun(UUID.randomUUID(), command, day, headers, lines, kinds);
    }

    SentRun about(Set<String> all) {
        return new SentRun(UUID.randomUUID(), command, day, headers, declared, all);
    }
}
