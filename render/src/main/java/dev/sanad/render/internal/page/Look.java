package dev.sanad.render.internal.page;

import java.util.Locale;

/** How a state looks on the timeline. */
enum Look {
    HOLDS,
    OPEN,
    DISPUTED,
    SPECULATIVE,
    WRONG,
    DONE,
    OVER;

    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing goes on in it. */
    boolean isOver() {
        return this == WRONG || this == DONE || this == OVER;
    }

    /** Draws it from one place on, in percent, around a height. */
    Tag draw(Tag out, double x, double width, double y) {
        String style = "bar-" + keyword();
        return switch (this) {
            case HOLDS, OPEN, SPECULATIVE -> out.add(bar(style, x, width, y));
            case DISPUTED ->
                // Stripes by dashes: a pattern would have to be asked for by an address.
                out.add(bar(style, x, width, y)).add(Svg.line("stripes", Svg.percent(x), y, Svg.percent(x + width), y));
            case WRONG -> out.add(mark(style, x, "M-4 " + Svg.number(y - 4) + "l8 8m0-8l-8 8"));
            case DONE -> out.add(mark(style, x, "M-5 " + Svg.number(y) + "l4 4 7-9"));
            case OVER -> out.add(mark(style, x, "M0 " + Svg.number(y - 9) + "v18"));
        };
    }

    private static Tag bar(String style, double x, double width, double y) {
        return Tag.of("rect", style)
                .with("x", Svg.percent(x))
                .with("y", Svg.number(y - 9))
                .with("width", Svg.percent(width))
                .with("height", "18");
    }

    private static Tag mark(String style, double x, String path) {
        return Tag.of("svg", "mark")
                .with("x", Svg.percent(x))
                .add(Tag.of("path", style).with("d", path));
    }
}
