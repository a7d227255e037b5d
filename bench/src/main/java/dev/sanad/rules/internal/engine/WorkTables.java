package dev.sanad.rules.internal.engine;

import dev.sanad.core.fact.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The two works as tables of ints, for other engines: {@code WorkTables EDGES EVENTS FOLDER} writes {@code edges.csv} (from,
 * to) and {@code launch.csv}, {@code condemnation.csv} and {@code meeting.csv} (by, day).
 */
public final class WorkTables {
    private WorkTables() {}

    /** Writes the tables. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        Map<Object, Integer> numbers = new HashMap<>();
        Files.write(
                folder.resolve("edges.csv"),
                Works.edges(Integer.parseInt(arguments[0])).stream()
                        .map(edge -> number(numbers, edge, "from") + "," + number(numbers, edge, "to"))
                        .toList());
        List<Event> mixed = Works.mixed(Integer.parseInt(arguments[1]));
        for (String kind : List.of("launch", "condemnation", "meeting")) {
            Files.write(
                    folder.resolve(kind + ".csv"),
                    mixed.stream()
                            .filter(event -> event.kind().value().equals(kind))
                            .map(event -> number(numbers, event, "by") + "," + day(event))
                            .toList());
        }
    }

    private static int number(Map<Object, Integer> numbers, Event event, String role) {
        @Nullable Object of = event.roles().values().get(role);
        return numbers.computeIfAbsent(Objects.requireNonNull(of), none -> numbers.size());
    }

    private static long day(Event event) {
        return event.time().orElseThrow().firstDay().map(LocalDate::toEpochDay).orElseThrow();
    }
}
