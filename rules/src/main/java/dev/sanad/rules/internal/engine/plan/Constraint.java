package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.NodeCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A constraint on the nodes of a match. */
public sealed interface Constraint {
    /** The slots of the nodes that it reads, each once. */
    IntStream slots();

    /** Whether it holds. */
    boolean holds(Nodes nodes);

    /** Applies the function for its case. */
    <T> T fold(Function<Checked, T> checked, Function<ForSomeElements, T> forSomeElements);

    /** Whether it is about the time of a fact. */
    default boolean isOfTime() {
        return fold(
                checked -> checked.check().fold(role -> false, time -> true),
                some -> some.inner().stream().anyMatch(Constraint::isOfTime));
    }

    /** Its check; empty if it chooses elements first. */
    default Optional<Checked> asChecked() {
        return fold(Optional::of, choosing -> Optional.empty());
    }

    /**
     * A check of one node against an operand.
     *
     * @param own the slot of the node whose role or time is checked
     */
    record Checked(NodeCheck check, int own, Located other) implements Constraint {
        @Override
        public <T> T fold(Function<Checked, T> checked, Function<ForSomeElements, T> forSomeElements) {
            return checked.apply(this);
        }

        @Override
        public IntStream slots() {
            return IntStream.concat(IntStream.of(own), other.needs()).distinct();
        }

        @Override
        public boolean holds(Nodes nodes) {
            Node mine = nodes.at(own);
            return check.holds(mine, other.node(nodes, mine));
        }
    }

    /**
     * Some choice of elements meets all the inner constraints; for variables that are local to a pattern and bound to
     * each element of a role.
     *
     * @param owner the slot of the fact
     * @param elements the role of each element, with its slot
     */
    record ForSomeElements(int owner, List<Element> elements, List<Constraint> inner) implements Constraint {
        @Override
        public <T> T fold(Function<Checked, T> checked, Function<ForSomeElements, T> forSomeElements) {
            return forSomeElements.apply(this);
        }

        /** An element's role and slot. */
        public record Element(String role, int slot) {}

        @Override
        public IntStream slots() {
            return IntStream.concat(IntStream.of(owner), inner.stream().flatMapToInt(Constraint::slots))
                    .filter(slot -> elements.stream().noneMatch(element -> element.slot() == slot))
                    .distinct();
        }

        @Override
        public boolean holds(Nodes nodes) {
            return holds(nodes, 0);
        }

        private boolean holds(Nodes nodes, int chosen) {
            if (chosen == elements.size()) {
                return inner.stream().allMatch(constraint -> constraint.holds(nodes));
            }
            Element element = elements.get(chosen);
            return ((FactNode) nodes.at(owner))
                    .elements(element.role()).stream()
                            .anyMatch(node -> holds(nodes.with(element.slot(), node), chosen + 1));
        }
    }
}
