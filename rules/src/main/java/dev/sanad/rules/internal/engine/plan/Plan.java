package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.time.TimeTest;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a clause is matched: a node for every fact, element and group, in an order in which each is joined to
 * those before it, and what must hold between them.
 *
 * @param clause what is matched
 * @param slots the nodes, in order
 * @param absent the patterns that nothing may match, with slot {@code slots.size()} for the fact looked at
 * @param variables how each variable is read
 * @param head how the conclusion is made
 */
public record Plan(
        Clause clause, List<Slot> slots, List<AbsentPattern> absent, Map<String, Located> variables, Head head) {
    /** A node of the match. */
    public sealed interface Slot {
        /** What must hold once this node is there. */
        List<Constraint> constraints();

        /** The same with other constraints. */
        Slot with(List<Constraint> constraints);

        /** The condition that it answers; empty for an element of a role of one that does. */
        Optional<Literal> answers();

        /** One answer for each case. */
        <T> T fold(Function<OfFact, T> fact, Function<OfElement, T> element, Function<OfGroup, T> group);

        /** A fact. */
        record OfFact(Literal condition, Pattern pattern, List<Constraint> constraints) implements Slot {
            @Override
            public Slot with(List<Constraint> others) {
                return new OfFact(condition, pattern, others);
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
     * @param pattern the pattern
     * @param constraints what a fact must meet to match it
     * @param waits how its time is bounded, where it is
     */
    public record AbsentPattern(Pattern pattern, List<Constraint> constraints, List<Wait> waits) {}

    /**
     * A bound on how late a fact can come that must be absent.
     *
     * @param test how its time must lie
     * @param to to what
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
