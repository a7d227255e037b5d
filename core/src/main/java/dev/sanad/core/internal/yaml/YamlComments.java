package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.LayoutNode.Words;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** The comments of a YAML file. */
public final class YamlComments {
    private YamlComments() {}

    /**
     * A comment in its place.
     *
     * @param mark the place of its {@code #}
     * @param isAlone whether it has its line to itself
     * @param text the text with its {@code #}
     */
    public record Placed(SourceMark mark, boolean isAlone, String text) {}

    /** The comments in the order of the file; none if it is not YAML. A {@code #} within a text is none. */
    public static List<Placed> in(SourceFile file) {
        CodePoints source = new CodePoints(file.content().replace("\r\n", "\n").replace('\r', '\n'));
        List<Words> scalars = new ArrayList<>();
        try {
            Parser parser = YamlEvents.of(source.between(0, source.length()));
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                if (parser.getEvent() instanceof ScalarEvent scalar) {
                    scalars.add(ScalarWords.of(scalar, source, false));
                }
            }
        } catch (YAMLException broken) {
            return List.of(); // which is reported when the file is read
        }
        return Comment.in(source, scalars).values().stream()
                .map(comment -> new Placed(
                        new SourceMark(
                                file,
                                source.line(comment.start()) + 1,
                                source.column(comment.start()) + 1,
                                comment.text().codePointCount(0, comment.text().length())),
                        comment.isAlone(),
                        comment.text()))
                .toList();
    }
}
