package dev.sanad.render.internal.text;

import dev.sanad.render.format.Style;
import dev.sanad.render.internal.codes.CodePage;

/** The page of a code for people. */
public final class CodeText {
    private final Style style;

    /**
     * Pages in a style.
     *
     * @param style the style of the page
     */
    public CodeText(Style style) {
        this.style = style;
    }

    /**
     * {@return the whole page}
     *
     * @param code the code as requested
     * @param page the page to show
     */
    public String render(String code, CodePage page) {
        StringBuilder text = new StringBuilder(
                style.isolated(style.strong(code + " · " + page.title() + " · " + page.arabicTitle()) + "\n\n"));
        boolean isExample = false;
        for (String line : page.text().split("\n")) {
            boolean isFence = line.startsWith("```");
            isExample ^= isFence;
            if (!isFence) {
                text.append(isExample ? style.code("    " + line) : style.isolated(line.replace("`", "'")))
                        .append('\n');
            } else if (isExample && line.contains(" ")) {
                text.append("  ")
                        .append(style.faint(line.substring(line.indexOf(' ') + 1) + ":"))
                        .append('\n');
            }
        }
        return style.framed(text.toString());
    }
}
