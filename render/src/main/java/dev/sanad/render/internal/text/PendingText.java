package dev.sanad.render.internal.text;

import dev.sanad.core.justification.Pending;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pending rules, each on one line. */
final class PendingText {
    private PendingText() {}

    static List<String> lines(List<Pending> waiting, Wording wording) {
        // Facts show what it is about, and determine the rest; if they do not, everything is shown.
        Map<String, Long> alike = waiting.stream()
                .collect(Collectors.groupingBy(pending -> line(pending, wording, false), Collectors.counting()));
        return waiting.stream()
                .map(pending -> line(pending, wording, alike.getOrDefault(line(pending, wording, false), 0L) > 1))
                .toList();
    }

    private static String line(Pending pending, Wording wording, boolean isWhole) {
        Messages messages = wording.messages();
        String bindings = pending.bindings().entrySet().stream()
                .filter(binding -> isWhole || !binding.getValue().facts().isEmpty())
                .map(binding -> messages.get(
                        "binding",
                        "name",
                        binding.getKey(),
                        "value",
                        wording.value(binding.getValue(), Optional.empty())))
                .collect(Collectors.joining(messages.get("list.roles")));
        return messages.get(
                "pending",
                "day",
                wording.dates().day(pending.until()),
                "rule",
                wording.text(pending.rule().title()),
                "bindings",
                bindings);
    }
}
