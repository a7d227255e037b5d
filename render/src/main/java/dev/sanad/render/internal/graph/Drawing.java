package dev.sanad.render.internal.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boxes and arrows, independent of the language of the drawing. */
final class Drawing {
    /** The meaning of a box. */
    enum Shape {
        EVENT,
        CONCLUSION,
        RULE,
        ABSENCE
    }

    /**
     * A box.
     *
     * @param name its name in the written graph: a letter and a number
     * @param lines its text
     */
    record Node(String name, Shape shape, List<String> lines) {
        Node {
            lines = List.copyOf(lines);
        }
    }

    /** The meaning of an arrow, with the sign that is written on it. */
    enum Line {
        /** A fact, for what follows. */
        SOLID(""),
        /** The absence of facts. */
        ABSENT("∅"),
        /** A group of facts that is counted. */
        COUNTED("#"),
        /** A kind, for what it is a kind of. */
        IS_A("is-a");

        private final String sign;

        Line(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** An arrow between two boxes, by their names. */
    record Edge(String from, String to, Line line) {}

    private final Map<Object, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    /** The name of the box of a thing; the box is created the first time. */
    String node(Object thing, Shape shape, String... lines) {
        return nodes.computeIfAbsent(thing, none -> new Node("n" + (nodes.size() + 1), shape, List.of(lines)))
                .name();
    }

    void edge(String from, String to) {
        edge(from, to, Line.SOLID);
    }

    void edge(String from, String to, Line line) {
        Edge edge = new Edge(from, to, line);
        if (!edges.contains(edge)) {
            edges.add(edge);
        }
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Edge> edges() {
        return List.copyOf(edges);
    }
}
