package dev.sanad.render.internal.graph;

import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.render.format.Style;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The graph of the kinds that rules need and conclude: as text, or drawn. */
final class RuleGraph {
    private final RuleSet rules;
    private final Language language;

    /** The graph of rules in a language. */
    RuleGraph(RuleSet rules, Language language) {
        this.rules = rules;
        this.language = language;
    }

    /** A line for each rule, in the order in which they are applied. */
    String text(Style style) {
        StringBuilder text = new StringBuilder();
        int layer = -1;
        for (StratifiedRule rule : inOrder()) {
            int own = rules.strata().layerOf(rule.id());
            if (own != layer) {
                text.append(text.isEmpty() ? "" : "\n");
                layer = own;
            }
            text.append(String.join(
                            ", ",
                            names(rule.dependencies().stream()
                                    .map(StratifiedRule.Dependency::kind)
                                    .toList())))
                    .append("\n  → ")
                    .append(style.strong(String.join(", ", names(List.copyOf(rule.concludes())))))
                    .append(style.faint("   " + rule.id()))
                    .append("\n");
        }
        return text.toString();
    }

    /** In Graphviz's language. */
    String dot() {
        return DotDrawing.write(drawing());
    }

    /** In Mermaid's language. */
    String mermaid() {
        return MermaidDrawing.write(drawing());
    }

    private Drawing drawing() {
        Drawing drawing = new Drawing();
        for (StratifiedRule rule : inOrder()) {
            String box = drawing.node(
                    rule.id(),
                    Drawing.Shape.RULE,
                    rule.card().title().in(language),
                    rule.id().value());
            rule.dependencies().forEach(dependency -> drawing.edge(box(dependency.kind(), drawing), box));
            rule.concludes().forEach(kind -> drawing.edge(box, box(kind, drawing)));
        }
        return drawing;
    }

    private String box(KindId kind, Drawing drawing) {
        boolean isConclusion =
                rules.vocabulary().find(kind).filter(Kind::isConclusion).isPresent();
        String label = rules.vocabulary()
                .find(kind)
                .map(known -> known.label().in(language))
                .orElse(kind.value());
        return drawing.node(kind, isConclusion ? Drawing.Shape.CONCLUSION : Drawing.Shape.EVENT, label, kind.value());
    }

    private List<StratifiedRule> inOrder() {
        List<StratifiedRule> all = new ArrayList<>(rules.rules());
        List<CodedRule> coded = rules.codedRules();
        all.addAll(coded);
        all.sort(Comparator.comparing((StratifiedRule rule) -> rules.strata().layerOf(rule.id()))
                .thenComparing(rule -> rule.id()));
        return all;
    }

    private static Set<String> names(List<KindId> kinds) {
        Set<String> names = new TreeSet<>();
        kinds.forEach(kind -> names.add(kind.value()));
        return names;
    }
}
