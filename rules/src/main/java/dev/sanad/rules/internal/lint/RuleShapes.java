package dev.sanad.rules.internal.lint;

import dev.sanad.core.justification.RuleId;
import dev.sanad.rules.language.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The shapes of many rules, indexed so that rules which cover each other are found without trying all pairs. */
final class RuleShapes {
    private final Map<RuleId, List<Shape>> shapes = new HashMap<>();
    private final Map<RuleId, Integer> order = new HashMap<>();
    /** The rules by their rarest part, under which alone each is listed. */
    private final Map<String, List<Rule>> byRarestPart = new HashMap<>();

    RuleShapes(List<Rule> rules) {
        Map<String, Integer> frequency = new HashMap<>();
        for (Rule rule : rules) {
            List<Shape> ways = rule.clauses().stream().map(Shape::of).toList();
            shapes.put(rule.id(), ways);
            order.put(rule.id(), order.size());
            ways.forEach(way -> way.parts().forEach(part -> frequency.merge(part.text(), 1, Integer::sum)));
        }
        Comparator<String> rarest = Comparator.comparing(frequency::get);
        rules.forEach(rule -> shapesOf(rule)
                .forEach(way -> way.parts().stream()
                        .map(Shape.Part::text)
                        .min(rarest.thenComparing(Comparator.naturalOrder()))
                        .ifPresent(part -> byRarestPart
                                .computeIfAbsent(part, none -> new ArrayList<>())
                                .add(rule))));
    }

    /** The other rules that may make this one redundant, by name. */
    Collection<Rule> perhapsShadowing(Rule rule) {
        SortedMap<RuleId, Rule> found = new TreeMap<>();
        shapesOf(rule)
                .forEach(way -> way.parts()
                        .forEach(part -> byRarestPart
                                .getOrDefault(part.text(), List.of())
                                .forEach(other -> found.put(other.id(), other))));
        found.remove(rule.id());
        return found.values();
    }

    /** Whether another rule concludes everything that one rule concludes, as firmly. */
    boolean isShadowed(Rule rule, Rule by) {
        return by.card().strength().compareTo(rule.card().strength()) <= 0
                && by.card().standing().equals(rule.card().standing())
                && shapesOf(rule).stream()
                        .allMatch(way -> shapesOf(by).stream().anyMatch(fewer -> Renaming.turns(fewer, way)));
    }

    boolean isEarlier(Rule rule, Rule than) {
        return Objects.requireNonNull(order.get(rule.id())) < Objects.requireNonNull(order.get(than.id()));
    }

    private List<Shape> shapesOf(Rule rule) {
        return shapes.getOrDefault(rule.id(), List.of());
    }
}
