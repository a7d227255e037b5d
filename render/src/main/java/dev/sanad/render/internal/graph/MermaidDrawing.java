package dev.sanad.render.internal.graph;

import java.util.stream.Collectors;

/** A drawing in Mermaid's language. */
final class MermaidDrawing {
    private MermaidDrawing() {}

    static String write(Drawing drawing) {
        StringBuilder text = new StringBuilder("flowchart BT\n");
        for (Drawing.Node node : drawing.nodes()) {
            String label = node.lines().stream().map(MermaidDrawing::escaped).collect(Collectors.joining("<br/>"));
            text.append("  ")
                    .append(node.name())
                    .append(framed("\"" + label + "\"", node.shape()))
                    .append('\n');
        }
        drawing.edges()
                .forEach(edge -> text.append("  ")
                        .append(edge.from())
                        .append(arrow(edge.line()))
                        .append(edge.to())
                        .append('\n'));
        return text.toString();
    }

    private static String arrow(Drawing.Line line) {
        return switch (line) {
            case SOLID -> " --> ";
            case ABSENT, IS_A -> " -. \"" + escaped(line.sign()) + "\" .-> ";
            case COUNTED -> " -- \"" + escaped(line.sign()) + "\" --> ";
        };
    }

    private static String framed(String label, Drawing.Shape shape) {
        return switch (shape) {
            case EVENT -> "[" + label + "]";
            case CONCLUSION -> "(" + label + ")";
            case RULE -> ">" + label + "]";
            case ABSENCE -> "{{" + label + "}}";
        };
    }

    /** Mermaid reads labels as HTML, with entities after a number sign. */
    private static String escaped(String words) {
        return words.replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("`", "#96;")
                .replace("\n", " ");
    }
}
