package dev.sanad.render.internal.graph;

import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.render.format.Style;
import dev.sanad.rules.language.CodedAbsence;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            text.append(String.join(", ", needs(rule)))
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
            needed(rule).forEach((kind, lines) -> lines.forEach(line -> drawing.edge(box(kind, drawing), box, line)));
            rule.concludes().forEach(kind -> drawing.edge(box, box(kind, drawing)));
        }
        drawKindsOfKinds(drawing);
        return drawing;
    }

    /** An arrow from each kind that is drawn to the nearest drawn ones that it is a kind of. */
    private void drawKindsOfKinds(Drawing drawing) {
        Set<KindId> drawn = inOrder().stream()
                .flatMap(rule -> Stream.concat(needed(rule).keySet().stream(), rule.concludes().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (KindId kind : drawn) {
            Set<KindId> above = new TreeSet<>(rules.vocabulary().ancestorsOf(kind));
            above.remove(kind);
            above.retainAll(drawn);
            above.stream()
                    .filter(one -> above.stream()
                            .noneMatch(other ->
                                    !other.equals(one) && rules.vocabulary().isA(other, one)))
                    .forEach(one -> drawing.edge(box(kind, drawing), box(one, drawing), Drawing.Line.IS_A));
        }
    }

    /** The kinds of facts that a rule needs, and whether it needs facts of them, their absence, or their number. */
    private static SortedMap<KindId, Set<Drawing.Line>> needed(StratifiedRule rule) {
        SortedMap<KindId, Set<Drawing.Line>> needed = new TreeMap<>();
        Set<KindId> absent = rule.fold(
                data -> Set.of(),
                code -> code.absences().stream().map(CodedAbsence::kind).collect(Collectors.toSet()));
        rule.fold(
                        data -> data.clauses().stream()
                                .flatMap(clause -> clause.conditions().stream())
                                .flatMap(Condition::literals)
                                .map(literal -> Map.entry(
                                        literal.pattern().kind(),
                                        literal.<Drawing.Line>fold(
                                                held -> Drawing.Line.SOLID,
                                                gone -> Drawing.Line.ABSENT,
                                                counted -> Drawing.Line.COUNTED))),
                        code -> code.dependencies().stream()
                                .map(dependency -> Map.entry(
                                        dependency.kind(),
                                        absent.contains(dependency.kind())
                                                ? Drawing.Line.ABSENT
                                                : dependency.complete() ? Drawing.Line.COUNTED : Drawing.Line.SOLID)))
                .forEach(need -> needed.computeIfAbsent(need.getKey(), none -> EnumSet.noneOf(Drawing.Line.class))
                        .add(need.getValue()));
        return needed;
    }

    /** The same in words: a kind with the sign of what is needed of it. */
    private static List<String> needs(StratifiedRule rule) {
        return needed(rule).entrySet().stream()
                .flatMap(need -> need.getValue().stream().map(line -> (line.sign() + " " + need.getKey()).strip()))
                .toList();
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
