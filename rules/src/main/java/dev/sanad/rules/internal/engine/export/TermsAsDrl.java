package dev.sanad.rules.internal.engine.export;

import dev.sanad.core.fact.Value;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.RoleComparison;
import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.engine.node.Comparison;
import dev.sanad.rules.internal.engine.node.DistinctWords;
import dev.sanad.rules.internal.engine.plan.Constraint;
import dev.sanad.rules.internal.engine.plan.Located;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Condition.Distinct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Writes operands and constraints as DRL expressions.
 *
 * @param own the slot of the pattern that contains them, if any
 * @param names the name of each slot
 * @param ofValues the variables that hold what a role of a slot holds, or the number of a group
 */
record TermsAsDrl(int own, IntFunction<String> names, Map<Located, String> ofValues) {
    /** A constraint in the pattern of its latest slot. */
    String constraint(Constraint.Checked checked) {
        return checked.check()
                .fold(
                        comparison -> comparison(comparison, checked),
                        time -> on(checked.own()) + "timeIs("
                                + quoted(time.test().keyword()) + ", " + operand(checked.other()) + ")");
    }

    private String comparison(Comparison comparison, Constraint.Checked checked) {
        Optional<String> role = comparison.mine().asRole();
        if (role.isEmpty()) {
            // A fact or element that must be the same as another variable's.
            return on(checked.own()) + "is(" + operand(checked.other()) + ")";
        }
        Optional<Boolean> known = comparison.operator() == Operator.KNOWN
                ? comparison.other().asConstant().flatMap(Value::asFlag)
                : Optional.empty();
        if (known.isPresent()) {
            return (known.get() ? "" : "!") + on(checked.own()) + "isKnown(" + quoted(role.get()) + ")";
        }
        return on(checked.own()) + "test(" + quoted(role.get()) + ", "
                + quoted(new RoleComparison(comparison.sized(), comparison.operator()).keyword()) + ", "
                + operand(checked.other()) + ")";
    }

    /** An operand. */
    String operand(Located located) {
        Optional<String> variable = Optional.ofNullable(ofValues.get(located));
        return variable.orElseGet(() -> read(located));
    }

    private String read(Located located) {
        return located.read().fold(new Accessor.Cases<>() {
            @Override
            public String constant(Value value) {
                return literal(value);
            }

            @Override
            public String today() {
                return "today()";
            }

            @Override
            public String itself() {
                return node(slot());
            }

            @Override
            public String role(String name) {
                return on(slot()) + "role(" + quoted(name) + ")";
            }

            @Override
            public String element() {
                return node(slot());
            }

            @Override
            public String members() {
                return node(slot());
            }

            @Override
            public String size(Distinct distinct) {
                String word = DistinctWords.of(distinct);
                return "numberOf(" + node(slot()) + (word.isEmpty() ? "" : ", " + quoted(word)) + ")";
            }

            @Override
            public String through(Accessor facts, String role) {
                String read = operand(new Located(located.slots(), facts));
                boolean isGroup = facts.equals(new Accessor.Members());
                return isGroup ? "roleOf(" + read + ", " + quoted(role) + ")" : read + ".role(" + quoted(role) + ")";
            }

            @Override
            public String states(Accessor actors) {
                return "statesOf(" + operand(new Located(located.slots(), actors)) + ")";
            }

            @Override
            public String computed(Computation how, Accessor from) {
                String with = how.fold(
                        ofGroup -> "",
                        plus -> ", " + quoted(plus.length().toString()),
                        sum -> ", " + quoted(sum.role()));
                return "computed(" + quoted(how.keyword()) + ", " + operand(new Located(located.slots(), from)) + with
                        + ")";
            }

            @Override
            public String together(List<Accessor> reads) {
                List<String> parts = new ArrayList<>();
                for (int i = 0; i < reads.size(); i++) {
                    parts.add(operand(located.part(i, reads.get(i))));
                }
                return "several(" + String.join(", ", parts) + ")";
            }

            private int slot() {
                return located.slots().get(0);
            }
        });
    }

    private String node(int slot) {
        return slot == own ? "this" : names.apply(slot);
    }

    /** The prefix for calling a method of a node. */
    private String on(int slot) {
        return slot == own ? "" : names.apply(slot) + ".";
    }

    private static String literal(Value value) {
        String words = value.texts().stream().map(TermsAsDrl::quoted).collect(Collectors.joining(", "));
        return switch (value.sort()) {
            case ACTORS -> "actorIds(" + words + ")";
            case TOPICS -> "topicIds(" + words + ")";
            case FACTS -> "eventIds(" + words + ")";
            case TIME -> "day(" + words + ")";
            case TEXT -> "words(" + value.asText().map(TermsAsDrl::byLanguage).orElseThrow() + ")";
            case NUMBER -> "amount(" + words + ")";
            case CODE -> "code(" + words + ")";
            case FLAG -> "flag(" + value.texts().get(0) + ")";
        };
    }

    private static String byLanguage(LocalizedText text) {
        return text.words().entrySet().stream()
                .map(entry -> quoted(entry.getKey().code()) + ", " + quoted(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The words as a Java string literal. */
    static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
