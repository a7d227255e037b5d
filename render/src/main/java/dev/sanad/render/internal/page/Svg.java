package dev.sanad.render.internal.page;

import java.util.Locale;

/** What drawings have in common. */
final class Svg {
    private Svg() {}

    /** A line whose ends lie at places that may be percentages. */
    static Tag line(String style, String x1, double y1, String x2, double y2) {
        return Tag.of("line", style)
                .with("x1", x1)
                .with("y1", number(y1))
                .with("x2", x2)
                .with("y2", number(y2));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
