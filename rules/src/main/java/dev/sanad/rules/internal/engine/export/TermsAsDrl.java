package dev.sanad.rules.internal.engine.export;

import dev.sanad.core.fact.Value;
import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.engine.node.Comparison;
import dev.sanad.rules.internal.engine.node.OperatorWords;
import dev.sanad.rules.internal.engine.node.TimeWords;
import dev.sanad.rules.internal.engine.plan.Constraint;
import dev.sanad.rules.internal.engine.plan.Located;
import dev.sanad.rules.internal.engine.plan.NodeCheck;
import dev.sanad.rules.internal.engine.plan.SlotNumbers;
import dev.sanad.rules.language.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Writes operands and constraints as DRL expressions.
 *
 * @param own the slot of the pattern that they stand in, if any
 * @param names the name of each slot
 * @param ofRoles the variables that hold what a role of a slot holds
 */
record TermsAsDrl(int own, IntFunction<String> names, Map<Located, String> ofRoles) {
    /** A constraint that stands in the pattern of its latest slot. */
    String constraint(Constraint.Checked checked) {
        if (checked.check() instanceof NodeCheck.OfTime time) {
            return on(checked.own()) + "timeIs("
                    + quoted(TimeWords.of(time.comparison().test())) + ", " + operand(checked.other()) + ")";
        }
        Comparison comparison = ((NodeCheck.OfRole) checked.check()).comparison();
        if (comparison.mine() instanceof Accessor.Role role) {
            if (comparison.operator() == Operator.KNOWN
                    && comparison.other() instanceof Accessor.Constant constant
                    && constant.constant() instanceof Value.Flag known) {
                return (known.flag() ? "" : "!") + on(checked.own()) + "isKnown(" + quoted(role.name()) + ")";
            }
            return on(checked.own()) + "test(" + quoted(role.name()) + ", "
                    + quoted(new OperatorWords(comparison.sized(), comparison.operator()).words()) + ", "
                    + operand(checked.other()) + ")";
        }
        // A fact or element that must be the same as another variable's.
        return on(checked.own()) + "is(" + operand(checked.other()) + ")";
    }

    /** An operand. */
    String operand(Located located) {
        if (located.read() instanceof Accessor.Together together) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < together.reads().size(); i++) {
                int slot = located.slots().get(i);
                parts.add(operand(new Located(
                        slot == SlotNumbers.NONE ? List.of() : List.of(slot),
                        together.reads().get(i))));
            }
            return "several(" + String.join(", ", parts) + ")";
        }
        Optional<String> variable = Optional.ofNullable(ofRoles.get(located));
        return variable.orElseGet(() -> read(located.read(), located));
    }

    private String read(Accessor read, Located located) {
        if (read instanceof Accessor.Constant constant) {
            return literal(constant.constant());
        }
        if (read instanceof Accessor.Today) {
            return "today()";
        }
        if (read instanceof Accessor.States states) {
            return "statesOf(" + operand(new Located(located.slots(), states.actors())) + ")";
        }
        int slot = located.slots().get(0);
        if (read instanceof Accessor.Role role) {
            return on(slot) + "role(" + quoted(role.name()) + ")";
        }
        if (read instanceof Accessor.Through through) {
            String facts = operand(new Located(located.slots(), through.facts()));
            return through.facts() instanceof Accessor.Members
                    ? "roleOf(" + facts + ", " + quoted(through.role()) + ")"
                    : facts + ".role(" + quoted(through.role()) + ")";
        }
        return node(slot);
    }

    private String node(int slot) {
        return slot == own ? "this" : names.apply(slot);
    }

    /** How a method of a node is called. */
    private String on(int slot) {
        return slot == own ? "" : names.apply(slot) + ".";
    }

    private static String literal(Value value) {
        if (value instanceof Value.Flag flag) {
            return "flag(" + flag.flag() + ")";
        }
        if (value instanceof Value.Text text) {
            return "words("
                    + text.text().words().entrySet().stream()
                            .map(entry -> quoted(entry.getKey().code()) + ", " + quoted(entry.getValue()))
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        String words = value.texts().stream().map(TermsAsDrl::quoted).collect(Collectors.joining(", "));
        return switch (value.sort()) {
            case ACTORS -> "actorIds(" + words + ")";
            case TOPICS -> "topicIds(" + words + ")";
            case FACTS -> "eventIds(" + words + ")";
            case TIME -> "day(" + words + ")";
            case NUMBER -> "amount(" + words + ")";
            default -> "code(" + words + ")";
        };
    }

    /** Words as a text of Java. */
    static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
