package dev.sanad.rules.engine;

import dev.sanad.core.fact.Value;
import dev.sanad.core.time.When;
import dev.sanad.rules.engine.drl.Given;
import dev.sanad.rules.engine.drl.Ids;
import dev.sanad.rules.engine.drl.Terms;
import dev.sanad.rules.language.Operator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operand of a DRL rule: a read, and the node that it reads from.
 *
 * @param node the node
 * @param read the read
 */
record Bound(Node node, Read read) implements Given {
    /**
     * The operand for a value in a DRL rule; empty if it is not one.
     *
     * @param otherwise the node to read from if no other is needed
     */
    static Optional<Bound> of(@Nullable Object given, Node otherwise) {
        if (given instanceof Bound bound) {
            return Optional.of(bound);
        }
        if (given instanceof FactNode fact) {
            return Optional.of(new Bound(fact, new Read.Itself()));
        }
        if (given instanceof ElementNode element) {
            return Optional.of(new Bound(element, new Read.Element()));
        }
        if (given instanceof Value value) {
            return Optional.of(new Bound(otherwise, new Read.Constant(value)));
        }
        if (given instanceof Ids ids && ids.value().isPresent()) {
            return Optional.of(
                    new Bound(otherwise, new Read.Constant(ids.value().get())));
        }
        if (given instanceof Terms.Today) {
            return Optional.of(new Bound(otherwise, new Read.Today()));
        }
        if (given instanceof Terms.StatesOf states) {
            return of(states.actors(), otherwise)
                    .map(actors -> new Bound(actors.node(), new Read.States(actors.read())));
        }
        if (given instanceof Terms.RoleOf roleOf) {
            return of(roleOf.facts(), otherwise).map(facts -> facts.through(roleOf.role()));
        }
        if (given instanceof Terms.Several several) {
            List<Bound> parts = several.parts().stream()
                    .flatMap(part -> of(part, otherwise).stream())
                    .toList();
            return Optional.of(new Bound(
                    new JoinedNodes(parts.stream().map(Bound::node).toList()),
                    new Read.Together(parts.stream().map(Bound::read).toList())));
        }
        return given instanceof Collection<?> facts && isGroup(facts)
                ? Optional.of(new Bound(group(facts), new Read.Members()))
                : Optional.empty();
    }

    /** The operand for a value; throws a fault of the rule if it is not one. */
    static Bound require(@Nullable Object given, Node otherwise) {
        return of(given, otherwise)
                .orElseThrow(() -> new CodeFault("compares with '" + given + "', which is not a fact,"
                        + " a variable of a role, or one of the words for values"));
    }

    private static boolean isGroup(Collection<?> facts) {
        return !facts.isEmpty() && facts.stream().allMatch(FactNode.class::isInstance);
    }

    /** The group of some facts, each once, in the order of their ids. */
    static GroupNode group(Collection<?> facts) {
        return new GroupNode(facts.stream()
                .map(FactNode.class::cast)
                .distinct()
                .sorted(Comparator.comparing(node -> node.fact().id()))
                .toList());
    }

    @Nullable
    Value value() {
        return read.value(node);
    }

    List<@Nullable When> times() {
        return read.times(node);
    }

    @Override
    public Given role(String name) {
        return through(name);
    }

    private Bound through(String name) {
        return new Bound(node, read instanceof Read.Itself ? new Read.Role(name) : new Read.Through(read, name));
    }

    @Override
    public boolean is(Object other) {
        Bound theirs = require(other, node);
        return new Comparison(read, false, Operator.IS, theirs.read()).holds(node, theirs.node());
    }
}
