package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.time.Length;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.time.TimeTest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time relation in one line, such as {@code possibly-after within 90 days}. */
public final class TimeWords {
    private static final Pattern FORM =
            Pattern.compile("(possibly-)?([a-z-]+)(?: within (\\d+ \\p{L}+))?(?: by-at-least (\\d+ \\p{L}+))?");
    private static final Map<String, TimeTest> KNOWN = new ConcurrentHashMap<>();

    private TimeWords() {}

    /** The relation in a text; throws a fault of the rule if there is none. */
    public static TimeTest parse(String words) {
        return KNOWN.computeIfAbsent(words, TimeWords::read);
    }

    private static TimeTest read(String words) {
        Matcher form = FORM.matcher(words);
        Optional<TimeRelation> relation =
                form.matches() ? TimeRelation.named(String.valueOf(form.group(2))) : Optional.empty();
        return relation.map(known ->
                        new TimeTest(known, form.group(1) != null, length(form.group(3)), length(form.group(4))))
                .orElseThrow(() -> new CodeFault("uses the time relation '" + words + "', which does not exist"));
    }

    private static @Nullable Length length(@Nullable String words) {
        return words == null
                ? null
                : Length.parse(words).fold(length -> length, (message, remedy) -> {
                    throw new CodeFault("asks for a length: " + message + "; " + remedy);
                });
    }
}
