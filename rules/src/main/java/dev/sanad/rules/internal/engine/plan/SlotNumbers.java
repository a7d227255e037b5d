package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Literal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of the nodes of a match: one for each condition's fact or group, and for each bound element. */
public final class SlotNumbers {
    /** No node is needed. */
    public static final int NONE = -1;

    private final Map<Condition, Integer> conditions = new IdentityHashMap<>();
    private final Map<Condition, Map<String, Integer>> elements = new IdentityHashMap<>();
    private int count;

    SlotNumbers() {}

    /** A copy to which more can be added. */
    SlotNumbers(SlotNumbers others) {
        conditions.putAll(others.conditions);
        others.elements.forEach((condition, byName) -> elements.put(condition, new HashMap<>(byName)));
        count = others.count;
    }

    int place(Literal condition) {
        conditions.put(condition, count);
        return count++;
    }

    /** The slot of the elements of a role to which a variable of the condition is bound. */
    int place(Literal condition, String variable) {
        elements.computeIfAbsent(condition, none -> new HashMap<>()).put(variable, count);
        return count++;
    }

    int of(Literal condition) {
        return known(conditions.get(condition));
    }

    int of(Literal condition, String variable) {
        return known(elements.getOrDefault(condition, Map.of()).get(variable));
    }

    int count() {
        return count;
    }

    private static int known(@Nullable Integer slot) {
        if (slot == null) {
            throw new IllegalStateException("a condition without a place");
        }
        return slot;
    }
}
