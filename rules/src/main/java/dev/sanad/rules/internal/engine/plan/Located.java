package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.fact.Value;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.engine.node.JoinedNodes;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Operand;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A read and the slots of the nodes that it reads from.
 *
 * @param slots none for a constant; several for what is read together from several
 * @param read the read
 */
public record Located(List<Integer> slots, Accessor read) {
    /** The read of an operand, given the reads of variables. */
    public static Located of(Operand operand, Function<String, Located> variables) {
        return operand.fold(new Operand.Cases<>() {
            @Override
            public Located literal(Value value) {
                return constant(new Accessor.Constant(value));
            }

            @Override
            public Located variable(String name) {
                return variables.apply(name);
            }

            @Override
            public Located roleOf(String variable, String role) {
                Located base = variables.apply(variable);
                return new Located(
                        base.slots(),
                        base.read().isItself() ? new Accessor.Role(role) : new Accessor.Through(base.read(), role));
            }

            @Override
            public Located several(List<Operand> operands) {
                return together(
                        operands.stream().map(each -> of(each, variables)).toList());
            }

            @Override
            public Located statesOf(Operand actors) {
                Located read = of(actors, variables);
                return new Located(read.slots(), new Accessor.States(read.read()));
            }

            @Override
            public Located computed(Computation how, Operand from) {
                Located read = of(from, variables);
                return new Located(read.slots(), new Accessor.Computed(how, read.read()));
            }

            @Override
            public Located today() {
                return constant(new Accessor.Today());
            }
        });
    }

    static Located at(int slot, Accessor read) {
        return new Located(List.of(slot), read);
    }

    static Located constant(Accessor read) {
        return new Located(List.of(), read);
    }

    /** One read of all, if more than one slot or choice is needed. */
    static Located together(List<Located> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Integer> slots = parts.stream()
                .flatMap(part ->
                        part.slots().isEmpty() ? IntStream.of(SlotNumbers.NONE).boxed() : part.slots().stream())
                .toList();
        boolean isOne = slots.stream().distinct().count() == 1 && !slots.contains(SlotNumbers.NONE);
        return new Located(
                isOne ? slots.subList(0, 1) : slots,
                new Accessor.Together(parts.stream().map(Located::read).toList()));
    }

    /** One of those that are read together, where it is read from. */
    public Located part(int number, Accessor part) {
        int slot = slots.get(slots.size() == 1 ? 0 : number);
        return new Located(slot == SlotNumbers.NONE ? List.of() : List.of(slot), part);
    }

    /** The node to read from: {@code otherwise} for a constant. */
    Node node(Nodes nodes, Node otherwise) {
        if (slots.isEmpty()) {
            return otherwise;
        }
        if (slots.size() == 1) {
            return nodes.at(slots.get(0));
        }
        return new JoinedNodes(slots.stream()
                .map(slot -> slot == SlotNumbers.NONE ? otherwise : nodes.at(slot))
                .toList());
    }

    /** The slots that nodes are needed from. */
    IntStream needs() {
        return slots.stream().mapToInt(Integer::intValue).filter(slot -> slot != SlotNumbers.NONE);
    }

    /** The value that is read from a match. */
    @Nullable
    Value value(Nodes nodes) {
        return read.value(node(nodes, nodes.at(0)));
    }

    /** The last days to wait for before the absence of what passes a test against its times is settled. */
    Stream<LocalDate> lastDaysToWaitFor(TimeTest test, Nodes nodes) {
        return read.lastDaysToWaitFor(test, node(nodes, nodes.at(0)));
    }

    /** The times that are read from a match. */
    public List<@Nullable When> times(Nodes nodes) {
        return read.times(node(nodes, nodes.at(0)));
    }
}
