package dev.sanad.rules.language;

import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.RuleCodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The stratification of rules: all facts of a kind that a rule negates, counts, or tests for certainty are complete in
 * the layers below (Apt, Blair and Walker 1988, Towards a theory of declarative knowledge).
 */
public final class Strata {
    /** A dependency of one kind on another, with whether the other must be complete first. */
    private record Edge(KindId from, KindId to, boolean complete, boolean nested, StratifiedRule rule) {}

    private final Map<RuleId, Integer> layers;

    private Strata(Map<RuleId, Integer> layers) {
        this.layers = layers;
    }

    /**
     * {@return the layer of a rule, from 0}
     *
     * @param rule the name of the rule
     * @throws NullPointerException if the rule is not one of these
     */
    public int layerOf(RuleId rule) {
        return Objects.requireNonNull(layers.get(rule));
    }

    /**
     * Stratifies rules; for every rule that needs its own conclusion complete, there is a problem that shows the cycle.
     *
     * @param rules the rules, in data and in code
     * @param vocabulary the vocabulary of the rules
     * @return the layers, or the problems
     */
    public static Checked<Strata> of(Collection<? extends StratifiedRule> rules, Vocabulary vocabulary) {
        Map<KindId, List<Edge>> edges = edges(rules, vocabulary);
        Map<KindId, Integer> component = new Components(edges).of();
        Problems problems = new Problems();
        Set<String> reported = new TreeSet<>();
        edges.values().stream()
                .flatMap(List::stream)
                .filter(Edge::complete)
                .filter(edge -> Objects.equals(component.get(edge.from()), component.get(edge.to())))
                .filter(edge -> reported.add(edge.rule().id().value()))
                .forEach(edge -> problems.error(
                        RuleCodes.NEGATIVE_CYCLE,
                        edge.rule().mark(),
                        "the rule '" + edge.rule().id() + "' needs to know all of '" + edge.to()
                                + "' before it concludes '" + edge.from() + "', but '" + edge.to() + "' depends on it: "
                                + cycle(edge, edges),
                        "conclude a separate kind first, and negate or count that"));
        // Cycles through kinds that must be complete are reported above; only the others can be endless.
        Map<KindId, List<Edge>> growing = new TreeMap<>();
        edges.forEach((kind, dependencies) -> growing.put(
                kind, dependencies.stream().filter(edge -> !edge.complete()).toList()));
        Map<KindId, Integer> growth = new Components(growing).of();
        growing.values().stream()
                .flatMap(List::stream)
                .filter(Edge::nested)
                .filter(edge -> Objects.equals(growth.get(edge.from()), growth.get(edge.to())))
                .filter(edge -> reported.add(edge.rule().id().value()))
                .forEach(edge -> problems.error(
                        RuleCodes.ENDLESS,
                        edge.rule().mark(),
                        "the rule '" + edge.rule().id() + "' would never end: each '" + edge.from()
                                + "' holds, or adds to, a '" + edge.to() + "', which in turn follows from it",
                        "conclude roles of the fact instead of the fact itself"));
        return Checked.of(problems, () -> new Strata(layers(rules, edges, component)));
    }

    private static Map<KindId, List<Edge>> edges(Collection<? extends StratifiedRule> rules, Vocabulary vocabulary) {
        Map<KindId, Set<KindId>> concluded = new TreeMap<>();
        rules.forEach(rule -> rule.concludes()
                .forEach(kind -> vocabulary
                        .ancestorsOf(kind)
                        .forEach(ancestor -> concluded
                                .computeIfAbsent(ancestor, none -> new TreeSet<>())
                                .add(kind))));
        Map<KindId, List<Edge>> edges = new TreeMap<>();
        for (StratifiedRule rule : rules) {
            for (KindId head : rule.concludes()) {
                List<Edge> ofHead = edges.computeIfAbsent(head, none -> new ArrayList<>());
                for (StratifiedRule.Dependency dependency : rule.dependencies()) {
                    concluded
                            .getOrDefault(dependency.kind(), Set.of())
                            .forEach(kind ->
                                    ofHead.add(new Edge(head, kind, dependency.complete(), dependency.nested(), rule)));
                }
            }
            chain(rule, edges);
        }
        return edges;
    }

    /** Links the conclusions of a rule, which fires as a whole, so that they are in one layer. */
    private static void chain(StratifiedRule rule, Map<KindId, List<Edge>> edges) {
        List<KindId> heads = rule.concludes().stream().sorted().toList();
        for (int i = 0; i < heads.size() && heads.size() > 1; i++) {
            KindId next = heads.get((i + 1) % heads.size());
            edges.computeIfAbsent(heads.get(i), none -> new ArrayList<>())
                    .add(new Edge(heads.get(i), next, false, false, rule));
        }
    }

    private static Map<RuleId, Integer> layers(
            Collection<? extends StratifiedRule> rules, Map<KindId, List<Edge>> edges, Map<KindId, Integer> component) {
        // Components are numbered with dependencies first, so one pass computes every layer.
        Map<Integer, Integer> layer = new TreeMap<>();
        component.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> edges.getOrDefault(entry.getKey(), List.of()).forEach(edge -> {
                    int mine = entry.getValue();
                    int other = Objects.requireNonNull(component.get(edge.to()));
                    int needed = layer.getOrDefault(other, 0) + (edge.complete() ? 1 : 0);
                    if (mine != other) {
                        layer.merge(mine, needed, Math::max);
                    }
                }));
        Map<RuleId, Integer> layers = new TreeMap<>();
        for (StratifiedRule rule : rules) {
            int number = rule.concludes().stream()
                    .mapToInt(kind -> layer.getOrDefault(component.get(kind), 0))
                    .max()
                    .orElse(0);
            layers.put(rule.id(), number);
        }
        return layers;
    }

    /** The shortest path back from the kind that must be complete to the kind that is concluded from it. */
    private static String cycle(Edge negative, Map<KindId, List<Edge>> edges) {
        Map<KindId, Edge> cameBy = new HashMap<>();
        Deque<KindId> open = new ArrayDeque<>(List.of(negative.to()));
        while (!open.isEmpty()
                && !cameBy.containsKey(negative.from())
                && !negative.to().equals(negative.from())) {
            for (Edge edge : edges.getOrDefault(open.pop(), List.of())) {
                if (cameBy.putIfAbsent(edge.to(), edge) == null) {
                    open.add(edge.to());
                }
            }
        }
        Deque<String> path = new ArrayDeque<>();
        KindId at = negative.from();
        while (!at.equals(negative.to()) && cameBy.containsKey(at)) {
            Edge edge = cameBy.get(at);
            path.addFirst(
                    edge.from() + " from " + edge.to() + " (rule " + edge.rule().id() + ")");
            at = edge.from();
        }
        path.addFirst(negative.from() + " from the whole of " + negative.to() + " (rule "
                + negative.rule().id() + ")");
        return path.stream().collect(Collectors.joining(", "));
    }

    /** Strongly connected kinds, numbered from dependencies upwards (Tarjan 1972), without recursion. */
    private static final class Components {
        private final Map<KindId, List<Edge>> edges;
        private final Map<KindId, Integer> component = new TreeMap<>();
        private final Map<KindId, Integer> index = new HashMap<>();
        private final Map<KindId, Integer> low = new HashMap<>();
        private final Deque<KindId> stack = new ArrayDeque<>();
        private int components;

        private record Frame(KindId kind, Iterator<Edge> rest) {}

        Components(Map<KindId, List<Edge>> edges) {
            this.edges = edges;
        }

        Map<KindId, Integer> of() {
            edges.keySet().stream().filter(kind -> !index.containsKey(kind)).forEach(this::visit);
            return component;
        }

        private void visit(KindId start) {
            Deque<Frame> frames = new ArrayDeque<>(List.of(enter(start)));
            while (!frames.isEmpty()) {
                Frame frame = frames.peek();
                if (frame.rest().hasNext()) {
                    KindId next = frame.rest().next().to();
                    if (!index.containsKey(next)) {
                        frames.push(enter(next));
                    } else if (!component.containsKey(next)) {
                        low.merge(frame.kind(), index.get(next), Math::min);
                    }
                } else {
                    frames.pop();
                    leave(frame.kind());
                    if (!frames.isEmpty()) {
                        low.merge(frames.peek().kind(), low.get(frame.kind()), Math::min);
                    }
                }
            }
        }

        private Frame enter(KindId kind) {
            index.put(kind, index.size());
            low.put(kind, index.get(kind));
            stack.push(kind);
            return new Frame(kind, edges.getOrDefault(kind, List.of()).iterator());
        }

        private void leave(KindId kind) {
            if (Objects.equals(low.get(kind), index.get(kind))) {
                KindId member;
                do {
                    member = stack.pop();
                    component.put(member, components);
                } while (!member.equals(kind));
                components++;
            }
        }
    }
}
