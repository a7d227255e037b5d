package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Asking;
import dev.sanad.rules.language.Pattern;
import java.util.List;
import java.util.Map;

/**
 * How a clause is matched: a node for every fact, element and group, in an order in which each is joined to
 * those before it, and what must hold between them.
 *
 * @param clause what is matched
 * @param slots the nodes, in order
 * @param lacks the patterns that nothing may match, with slot {@code slots.size()} for the fact looked at
 * @param variables how each variable is read
 * @param head how the conclusion is made
 */
public record Plan(Clause clause, List<Slot> slots, List<Sought> lacks, Map<String, Located> variables, Head head) {
    /** A node of the match. */
    public sealed interface Slot {
        /** What must hold once this node is there. */
        List<Constraint> constraints();

        /** A fact. */
        record OfFact(Asking condition, Pattern pattern, List<Constraint> constraints) implements Slot {}

        /** Each element of a role of an earlier fact. */
        record OfElement(int owner, String role, List<Constraint> constraints) implements Slot {}

        /** A group; {@code inner} must hold for each member, which is in the slot of the group. */
        record OfGroup(Condition.Counts counts, List<Constraint> inner, List<Constraint> constraints) implements Slot {}
    }

    /**
     * A pattern that nothing may match.
     *
     * @param pattern the pattern
     * @param constraints what a fact must meet to match it
     * @param waits how its time is bounded, where it is
     */
    public record Sought(
            Asking condition, Pattern pattern, List<Constraint> constraints, List<Constraint.Checked> waits) {}

    /** The slot of a condition's fact or group. */
    public int slotOf(Asking condition) {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot instanceof Slot.OfFact fact && fact.condition() == condition
                    || slot instanceof Slot.OfGroup group && group.counts() == condition) {
                return i;
            }
        }
        throw new IllegalArgumentException("no slot for " + condition);
    }
}
