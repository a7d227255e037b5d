package dev.sanad.render.internal.text;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What follows on a day if no report settles the matter before, each on one line. */
final class PendingText {
    private PendingText() {}

    static List<String> lines(List<Pending> waiting, Wording wording) {
        // Facts show what it is about, and determine the rest; if they do not, everything is shown.
        Map<String, Long> alike = waiting.stream()
                .collect(Collectors.groupingBy(pending -> named(pending, wording), Collectors.counting()));
        return waiting.stream()
                .map(pending -> alike.getOrDefault(named(pending, wording), 0L) > 1
                        ? line(pending, wording, value -> true)
                        : named(pending, wording))
                .toList();
    }

    /** The line for a matter that stands above it. */
    static String line(Pending pending, Wording wording) {
        return line(pending, wording, value -> false);
    }

    /** {@return the conclusions that a waiting rule is about, or else the events} */
    static List<FactId> about(Pending pending, Wording wording) {
        List<FactId> facts = pending.bindings().values().stream()
                .flatMap(value -> value.facts().stream())
                .distinct()
                .toList();
        List<FactId> concluded = facts.stream().filter(wording::isConclusion).toList();
        return concluded.isEmpty() ? facts : concluded;
    }

    private static String named(Pending pending, Wording wording) {
        List<FactId> about = about(pending, wording);
        return line(pending, wording, value -> !value.facts().isEmpty() && about.containsAll(value.facts()));
    }

    private static String line(Pending pending, Wording wording, Predicate<Value> isShown) {
        String what = pending.bindings().values().stream()
                .filter(isShown)
                .map(value -> wording.value(value, Optional.empty()))
                .distinct()
                .collect(Collectors.joining(wording.messages().get("list.roles")));
        return Wording.capitalised(wording.messages()
                .get(
                        "pending",
                        "what",
                        what,
                        "rule",
                        what.isEmpty()
                                ? wording.text(pending.rule().title())
                                : Wording.uncapitalised(
                                        wording.text(pending.rule().title())),
                        "day",
                        wording.dates().day(pending.until())));
    }
}
