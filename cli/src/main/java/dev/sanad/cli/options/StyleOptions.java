package dev.sanad.cli.options;

import dev.sanad.core.text.Language;
import dev.sanad.render.format.Bidi;
import dev.sanad.render.format.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What text looks like: its colours, its direction and the width of its lines. */
final class StyleOptions {
    private static final int NARROWEST = 40;

    enum Choice {
        auto,
        always,
        never
    }

    enum BidiChoice {
        auto,
        mirrored,
        isolates,
        plain
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: auto (on a terminal, unless NO_COLOR is set), always, never.")
    private Choice color = Choice.auto;

    @Option(
            names = "--bidi",
            paramLabel = "HOW",
            defaultValue = "auto",
            description =
                    "Right-to-left text: auto (on a terminal mirrored in Arabic, else isolates), mirrored (a page from right to"
                            + " left), isolates (in a page from left to right), plain.")
    private BidiChoice bidi = BidiChoice.auto;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "The columns of a line; default: those of the terminal, elsewhere " + Style.USUAL_WIDTH + ".")
    private @Nullable Integer width;

    /** The style of text in a language, on a terminal or elsewhere. */
    Style style(boolean terminal, Language language) {
        boolean colors = color == Choice.always
                || color == Choice.auto
                        && terminal
                        && Surroundings.here()
                                .variable("NO_COLOR")
                                .filter(set -> !set.isEmpty())
                                .isEmpty();
        return new Style(colors, bidi(terminal, language), width(terminal));
    }

    private Bidi bidi(boolean terminal, Language language) {
        return switch (bidi) {
            case auto ->
                !terminal ? Bidi.PLAIN : language.base().equals(Language.ARABIC) ? Bidi.MIRRORED : Bidi.ISOLATES;
            case mirrored -> Bidi.MIRRORED;
            case isolates -> Bidi.ISOLATES;
            case plain -> Bidi.PLAIN;
        };
    }

    private int width(boolean terminal) {
        if (width != null) {
            if (width < NARROWEST) {
                throw new ParameterException(
                        spec.commandLine(), "--width must be at least " + NARROWEST + ", not " + width);
            }
            return width;
        }
        return Surroundings.here()
                .variable("COLUMNS")
                .filter(columns -> terminal && columns.matches("[0-9]{2,4}"))
                .map(Integer::valueOf)
                .map(columns -> Math.max(columns, NARROWEST))
                .orElse(Style.USUAL_WIDTH);
    }
}
