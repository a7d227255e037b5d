package dev.sanad.render.internal.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The direction of texts. */
final class Direction {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private Direction() {}

    /** An element in a language, if that is known, and in its direction; else in that of its first letter. */
    static Tag set(Tag tag, Optional<String> language) {
        language.ifPresent(code -> tag.with("lang", code));
        return tag.with("dir", language.map(Direction::of).orElse("auto"));
    }

    static String of(String language) {
        String primary = language.split("-", -1)[0].toLowerCase(Locale.ROOT);
        return RIGHT_TO_LEFT.contains(primary) ? "rtl" : "ltr";
    }
}
