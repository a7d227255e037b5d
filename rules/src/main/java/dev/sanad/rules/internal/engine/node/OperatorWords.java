package dev.sanad.rules.internal.engine.node;

import dev.sanad.rules.language.Operator;
import dev.sanad.rules.language.RoleTest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An operator in one line, such as {@code includes} or {@code size at-least}.
 *
 * @param sized whether the number of elements is compared
 * @param operator how
 */
public record OperatorWords(boolean sized, Operator operator) {
    private static final String SIZE = "size ";
    private static final Map<String, OperatorWords> KNOWN = new ConcurrentHashMap<>();

    public static OperatorWords of(RoleTest test) {
        return new OperatorWords(test.sized(), test.operator());
    }

    /** The operator that a line says; a fault of the rule if it says none. */
    public static OperatorWords of(String words) {
        return KNOWN.computeIfAbsent(words, OperatorWords::read);
    }

    private static OperatorWords read(String words) {
        boolean sized = words.startsWith(SIZE);
        return Operator.named(sized ? words.substring(SIZE.length()) : words)
                .map(operator -> new OperatorWords(sized, operator))
                .orElseThrow(() -> new CodeFault("compares by '" + words + "', which is no operator"));
    }

    Comparison comparison(Accessor mine, Accessor other) {
        return new Comparison(mine, sized, operator, other);
    }

    public String words() {
        return (sized ? SIZE : "") + operator.keyword();
    }
}
