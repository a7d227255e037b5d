package dev.sanad.rules.internal.semantics;

import java.util.List;
import java.util.Objects;

/** Random values of every sort, few enough that they often meet. */
final class RandomValues {
    static final List<String> ACTORS = List.of("s0", "s1", "s2", "o0", "o1", "g0", "p0", "p1");
    static final List<String> TOPICS = List.of("t0", "t1", "t2", "t3", "t4");
    static final List<String> TIMES = List.of(
            "2023-01-01",
            "2023-01-10",
            "2023-01-10T09:00Z",
            "2023-01-10T15:30Z",
            "2023-02-01T23:59Z",
            "2023-01-31",
            "2023-02-01",
            "2023-02-15",
            "2023-01",
            "2023-02",
            "2023-01-05~",
            "\"2023-02?\"",
            "2023-01-01/2023-01-31",
            "2023-01-10/2023-02-15",
            "2023-01/2023-02",
            "2023-01-20/..",
            "../2023-02-01",
            "2023-01-10/");
    static final List<String> LATER = List.of("2023-03-01", "2023-03", "2023-04-10", "2023", "2024");

    private final Choice choice;
    private final int events;

    RandomValues(Choice choice, int events) {
        this.choice = choice;
        this.events = events;
    }

    String time() {
        return choice.chance(80) ? choice.of(TIMES) : choice.of(LATER);
    }

    String length() {
        return choice.of("5 days", "14 days", "1 month", "2 weeks", "3 months");
    }

    /** One value of a role's type. */
    String one(String type) {
        return switch (type) {
            case "actor", "actors" -> choice.of(ACTORS);
            case "topic", "topics" -> choice.of(TOPICS);
            case "event", "events" -> "ev" + choice.from(0, events - 1);
            case "time" -> time();
            case "text" -> words();
            case "number" -> choice.of("1", "2", "2.0", "3", "10");
            case "code" -> choice.of("low", "middle", "high");
            case "boolean" -> choice.of("true", "false");
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** A value, or several where the type takes them. */
    String some(String type) {
        return List.of("actors", "topics", "events").contains(type) ? choice.oneOrMore(() -> one(type), 3) : one(type);
    }

    private String words() {
        return choice.of(
                "rain",
                "rainfall",
                "{ en: rain }",
                "{ ar: rain }",
                "{ en: sun, ar: rain }",
                "{ en: rainfall, ar: sun }");
    }

    static String sort(String role) {
        return sortOf(Objects.requireNonNullElse(
                RandomKinds.TYPES.get(role),
                switch (role) {
                    case "time" -> "time";
                    case "involved" -> "actors";
                    default -> "text";
                }));
    }

    static String sortOf(String type) {
        return type.endsWith("s") ? type.substring(0, type.length() - 1) : type;
    }
}
