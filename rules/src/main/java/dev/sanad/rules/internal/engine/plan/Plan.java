package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.time.TimeTest;
import dev.sanad.rules.internal.engine.node.Threshold;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The plan for matching a clause: a node for every fact, element and group, in an order in which each is joined to
 * those before it, and the constraints between them.
 *
 * @param clause the clause
 * @param slots the nodes, in order
 * @param absent the patterns that nothing may match, with slot {@code slots.size()} for the fact that is tested
 * @param variables the reads of the variables
 * @param head the head that makes the conclusion
 * @param certainly what a match must meet besides to be certain
 */
public record Plan(
        Clause clause,
        List<Slot> slots,
        List<AbsentPattern> absent,
        Map<String, Located> variables,
        Head head,
        Certainly certainly) {
    /** A node of the match. */
    public sealed interface Slot {
        /** The constraints to check once this node is matched. */
        List<Constraint> constraints();

        /** The same with other constraints. */
        Slot with(List<Constraint> constraints);

        /** The condition that it belongs to; empty for an element of a role. */
        Optional<Literal> answers();

        /** Applies the function for its case. */
        <T> T fold(Function<OfFact, T> fact, Function<OfElement, T> element, Function<OfGroup, T> group);

        /** A fact. */
        record OfFact(Literal condition, PlannedPattern planned) implements Slot {
            public Pattern pattern() {
                return planned.pattern();
            }

            @Override
            public List<Constraint> constraints() {
                return planned.constraints();
            }

            @Override
            public Slot with(List<Constraint> others) {
                return new OfFact(condition, planned.with(others));
            }

            @Override
            public Optional<Literal> answers() {
                return Optional.of(condition);
            }

            @Override
            public <T> T fold(Function<OfFact, T> fact, Function<OfElement, T> element, Function<OfGroup, T> group) {
                return fact.apply(this);
            }
        }

        /** Each element of a role of an earlier fact. */
        record OfElement(int owner, String role, List<Constraint> constraints) implements Slot {
            @Override
            public Slot with(List<Constraint> others) {
                return new OfElement(owner, role, others);
            }

            @Override
            public Optional<Literal> answers() {
                return Optional.empty();
            }

            @Override
            public <T> T fold(Function<OfFact, T> fact, Function<OfElement, T> element, Function<OfGroup, T> group) {
                return element.apply(this);
            }
        }

        /** A group; {@code inner} must hold for each member, which is in the slot of the group. */
        record OfGroup(Condition.Counted counted, List<Constraint> inner, List<Constraint> constraints)
                implements Slot {
            @Override
            public Slot with(List<Constraint> others) {
                return new OfGroup(counted, inner, others);
            }

            @Override
            public Optional<Literal> answers() {
                return Optional.of(counted);
            }

            @Override
            public <T> T fold(Function<OfFact, T> fact, Function<OfElement, T> element, Function<OfGroup, T> group) {
                return group.apply(this);
            }
        }
    }

    /**
     * A pattern that nothing may match.
     *
     * @param planned the pattern, with the constraints that a fact must meet to match it
     * @param waits the constraints that bound its time
     * @param search the search for facts that must not hold together, or not in such number; empty where the pattern is all
     */
    public record AbsentPattern(PlannedPattern planned, List<Wait> waits, Optional<Search> search) {
        public Pattern pattern() {
            return planned.pattern();
        }

        public List<Constraint> constraints() {
            return planned.constraints();
        }

        /** Whether its time is compared with a role of its own. */
        boolean isComparedWithItself() {
            return search.isPresent()
                    || waits.size()
                            < pattern().times().stream()
                                    .filter(time -> !time.to().isToday())
                                    .count();
        }
    }

    /**
     * A search for facts that must not hold together, once a match is found: what it looks at is complete by then.
     *
     * @param slots the facts and elements, in order
     * @param first the number of their first slot
     * @param absent what must be absent besides, for the conditions to hold together
     * @param reading how the conditions are read
     * @param threshold the number of facts in the first slot from which on they are too many
     */
    public record Search(
            List<Slot> slots, int first, List<AbsentPattern> absent, Reading reading, Threshold threshold) {}

    /**
     * A bound on how late a fact that must be absent can come.
     *
     * @param test the test of its time
     * @param to the operand
     */
    public record Wait(TimeTest test, Located to) {}

    /** The slot of a condition's fact or group. */
    public int slotOf(Literal condition) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).answers().filter(answered -> answered == condition).isPresent()) {
                return i;
            }
        }
        throw new IllegalArgumentException("no slot for " + condition);
    }
}
