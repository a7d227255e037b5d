package dev.sanad.core.internal.fact;

import dev.sanad.core.fact.Value;
import dev.sanad.core.text.Language;
import java.util.function.BiPredicate;

/** When two values of roles are the same, though perhaps written in other languages. */
public final class SameValue {
    private SameValue() {}

    /** Whether two values are equal: sets with the same elements, words that agree in some language. */
    public static boolean areEqual(Value one, Value other) {
        return one.equals(other) || someWords(one, other, String::equals);
    }

    /** Whether some words of one relate to words of the other in the same language, or if one states no language. */
    public static boolean someWords(Value one, Value other, BiPredicate<String, String> relation) {
        if (one.asText().isEmpty() || other.asText().isEmpty()) {
            return false;
        }
        for (var my : one.asText().get().words().entrySet()) {
            for (var their : other.asText().get().words().entrySet()) {
                boolean comparable = my.getKey().equals(their.getKey())
                        || my.getKey().equals(Language.UNSTATED)
                        || their.getKey().equals(Language.UNSTATED);
                if (comparable && relation.test(my.getValue(), their.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }
}
