package dev.sanad.render.internal.graph;

import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.answer.RuleGraphAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.FormatsModule;
import dev.sanad.render.format.Presentation;

/** Offers the formats that draw. */
public final class GraphFormats extends FormatsModule {
    @Override
    protected void addTo(Formats formats) {
        formats.add(
                FindingsAnswer.class,
                Format.of(
                        "dot",
                        "a graph for Graphviz",
                        (answer, how) -> new GraphDrawing(answer.findings(), how.language()).dot()));
        formats.add(
                FindingsAnswer.class,
                Format.of(
                        "mermaid",
                        "a graph for Mermaid",
                        (answer, how) -> new GraphDrawing(answer.findings(), how.language()).mermaid()));
        formats.add(
                RuleGraphAnswer.class,
                Format.of(
                        "text",
                        "for people",
                        (answer, how) -> graph(answer, how).text(how.style())));
        formats.add(
                RuleGraphAnswer.class,
                Format.of(
                        "dot",
                        "a graph for Graphviz",
                        (answer, how) -> graph(answer, how).dot()));
        formats.add(
                RuleGraphAnswer.class,
                Format.of(
                        "mermaid",
                        "a graph for Mermaid",
                        (answer, how) -> graph(answer, how).mermaid()));
    }

    private static RuleGraph graph(RuleGraphAnswer answer, Presentation how) {
        return new RuleGraph(answer.rules(), how.language());
    }
}
