package dev.sanad.render.internal.page;

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

    /** A length to a tenth, without a zero that says nothing: drawings have hundreds of lengths. */
    static String number(double value) {
        return rounded(value, 10);
    }

    /** A share to a hundredth of a percent. */
    static String percent(double value) {
        return rounded(value, 100) + "%";
    }

    private static String rounded(double value, int parts) {
        double near = Math.round(value * parts) / (double) parts;
        return near == Math.rint(near) ? String.valueOf((long) near) : String.valueOf(near);
    }
}
