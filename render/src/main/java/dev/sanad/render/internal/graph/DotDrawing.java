package dev.sanad.render.internal.graph;

import java.util.stream.Collectors;

/** A drawing in Graphviz's language. */
final class DotDrawing {
    private DotDrawing() {}

    static String write(Drawing drawing) {
        StringBuilder text = new StringBuilder();
        text.append("digraph sanad {\n");
        text.append("  rankdir=BT;\n");
        text.append("  node [fontname=\"sans-serif\", fontsize=11];\n");
        for (Drawing.Node node : drawing.nodes()) {
            String label = node.lines().stream().map(DotDrawing::escaped).collect(Collectors.joining("\\n"));
            text.append("  ")
                    .append(node.name())
                    .append(" [label=\"")
                    .append(label)
                    .append("\", ")
                    .append(look(node.shape()))
                    .append("];\n");
        }
        drawing.edges()
                .forEach(edge -> text.append("  ")
                        .append(edge.from())
                        .append(" -> ")
                        .append(edge.to())
                        .append(look(edge.line()))
                        .append(";\n"));
        return text.append("}\n").toString();
    }

    private static String look(Drawing.Shape shape) {
        return switch (shape) {
            case EVENT -> "shape=box, style=filled, fillcolor=\"#eef3fa\"";
            case CONCLUSION -> "shape=box, style=\"rounded,filled\", fillcolor=\"#fdf4e3\"";
            case RULE -> "shape=plaintext, fontsize=9";
            case ABSENCE -> "shape=box, style=dashed";
        };
    }

    private static String look(Drawing.Line line) {
        return switch (line) {
            case SOLID -> "";
            case ABSENT -> " [label=\"" + line.sign() + "\", style=dashed]";
            case COUNTED -> " [label=\"" + line.sign() + "\"]";
            case IS_A -> " [label=\"" + line.sign() + "\", style=dotted, arrowhead=empty]";
        };
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
