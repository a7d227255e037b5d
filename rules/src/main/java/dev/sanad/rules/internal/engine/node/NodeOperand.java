package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Value;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.internal.engine.drl.Given;
import dev.sanad.rules.internal.engine.drl.Ids;
import dev.sanad.rules.internal.engine.drl.Terms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operand of a DRL rule: a read, and the node that it reads from.
 *
 * @param node the node
 * @param read the read
 */
public record NodeOperand(Node node, Accessor read) implements Given {
    /**
     * The operand for a value in a DRL rule; empty if it is not one.
     *
     * @param otherwise the node to read from if no other is needed
     */
    public static Optional<NodeOperand> of(@Nullable Object given, Node otherwise) {
        if (given instanceof NodeOperand bound) {
            return Optional.of(bound);
        }
        if (given instanceof FactNode fact) {
            return Optional.of(new NodeOperand(fact, new Accessor.Itself()));
        }
        if (given instanceof ElementNode element) {
            return Optional.of(new NodeOperand(element, new Accessor.Element()));
        }
        if (given instanceof Value value) {
            return Optional.of(new NodeOperand(otherwise, new Accessor.Constant(value)));
        }
        if (given instanceof Ids ids && ids.value().isPresent()) {
            return Optional.of(
                    new NodeOperand(otherwise, new Accessor.Constant(ids.value().get())));
        }
        if (given instanceof Terms.Today) {
            return Optional.of(new NodeOperand(otherwise, new Accessor.Today()));
        }
        if (given instanceof Terms.StatesOf states) {
            return of(states.actors(), otherwise)
                    .map(actors -> new NodeOperand(actors.node(), new Accessor.States(actors.read())));
        }
        if (given instanceof Terms.Computed computed) {
            return of(computed.from(), otherwise)
                    .map(from -> new NodeOperand(from.node(), new Accessor.Computed(computed.how(), from.read())));
        }
        if (given instanceof Terms.NumberOf number) {
            return of(number.facts(), otherwise)
                    .map(group ->
                            new NodeOperand(group.node(), new Accessor.Size(DistinctWords.parse(number.distinct()))));
        }
        if (given instanceof Terms.RoleOf roleOf) {
            return of(roleOf.facts(), otherwise).map(facts -> facts.through(roleOf.role()));
        }
        if (given instanceof Terms.Several several) {
            List<NodeOperand> parts = several.parts().stream()
                    .flatMap(part -> of(part, otherwise).stream())
                    .toList();
            return Optional.of(new NodeOperand(
                    new JoinedNodes(parts.stream().map(NodeOperand::node).toList()),
                    new Accessor.Together(parts.stream().map(NodeOperand::read).toList())));
        }
        return given instanceof Collection<?> facts && isGroup(facts)
                ? Optional.of(new NodeOperand(group(facts), new Accessor.Members()))
                : Optional.empty();
    }

    /** The operand for a value; throws a fault of the rule if it is not one. */
    public static NodeOperand require(@Nullable Object given, Node otherwise) {
        return of(given, otherwise)
                .orElseThrow(() -> new CodeFault("compares with '" + given + "', which is not a fact,"
                        + " a variable of a role, or one of the words for values"));
    }

    private static boolean isGroup(Collection<?> facts) {
        return !facts.isEmpty() && facts.stream().allMatch(FactNode.class::isInstance);
    }

    /** The group of some facts, each once, in the order of their ids. */
    public static GroupNode group(Collection<?> facts) {
        return new GroupNode(facts.stream()
                .map(FactNode.class::cast)
                .distinct()
                .sorted(Comparator.comparing(node -> node.fact().id()))
                .toList());
    }

    @Nullable
    public Value value() {
        return read.value(node);
    }

    public List<@Nullable When> times() {
        return read.times(node);
    }

    /** The last days to wait for before the absence of what passes a test against these times is settled. */
    public Stream<LocalDate> lastDaysToWaitFor(TimeTest test) {
        return read.lastDaysToWaitFor(test, node);
    }

    @Override
    public Given role(String name) {
        return through(name);
    }

    private NodeOperand through(String name) {
        return new NodeOperand(node, read.isItself() ? new Accessor.Role(name) : new Accessor.Through(read, name));
    }

    @Override
    public boolean is(Object other) {
        NodeOperand theirs = require(other, node);
        return new Comparison(read, false, Operator.IS, theirs.read()).holds(node, theirs.node());
    }
}
