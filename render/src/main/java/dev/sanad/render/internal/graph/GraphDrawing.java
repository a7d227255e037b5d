package dev.sanad.render.internal.graph;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.text.Language;
import dev.sanad.render.internal.phrase.Phrasing;
import dev.sanad.render.internal.phrase.ShortIds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A justification graph as a drawing: facts, the derivations between them by their rules, and the absences that they
 * need.
 */
final class GraphDrawing {
    private static final int WIDEST = 48;

    private final Findings findings;
    private final Phrasing phrasing;
    private final ShortIds ids;
    private final Drawing drawing = new Drawing();

    /** A drawing of findings in a language. */
    GraphDrawing(Findings findings, Language language) {
        this.findings = findings;
        this.phrasing = new Phrasing(findings, language);
        this.ids = new ShortIds(findings.rejected().graph().conclusions());
        findings.conclusions().forEach(this::draw);
    }

    /** In Graphviz's language. */
    String dot() {
        return DotDrawing.write(drawing);
    }

    /** In Mermaid's language. */
    String mermaid() {
        return MermaidDrawing.write(drawing);
    }

    private void draw(Conclusion conclusion) {
        String box = box(conclusion);
        for (Derivation way : findings.graph().whyHolds(conclusion)) {
            String rule = drawing.node(
                    way, Drawing.Shape.RULE, phrasing.wording().text(way.rule().title()));
            drawing.edge(rule, box);
            for (Premise premise : way.premises()) {
                draw(premise, rule);
            }
        }
    }

    private void draw(Premise premise, String rule) {
        Stream<String> boxes = premise.fold(
                held -> Stream.of(box(held.fact())),
                absent -> Stream.of(drawing.node(
                        absent.pattern(), Drawing.Shape.ABSENCE, wrapped("∅ " + phrasing.absence(absent)))),
                counted -> counted.members().stream().map(this::box));
        boxes.forEach(box -> drawing.edge(box, rule));
    }

    private String box(Fact fact) {
        Drawing.Shape shape = fact.fold(event -> Drawing.Shape.EVENT, conclusion -> Drawing.Shape.CONCLUSION);
        return drawing.node(fact, shape, wrapped(phrasing.wording().statement(fact) + ".", ids.of(fact.id())));
    }

    private static String[] wrapped(String words, String... more) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        lines.addAll(List.of(more));
        return lines.toArray(new String[0]);
    }
}
