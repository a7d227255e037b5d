package dev.sanad.cli.render;

import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import java.util.Optional;
import java.util.stream.Collectors;

/** What waits for time to tell, on one line. */
final class PendingText {
    private PendingText() {}

    static String line(Pending pending, Wording wording) {
        Messages messages = wording.messages();
        // Facts tell what it is about; the rest follows from them.
        String bindings = pending.bindings().entrySet().stream()
                .filter(binding -> binding.getValue() instanceof Value.Facts)
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
