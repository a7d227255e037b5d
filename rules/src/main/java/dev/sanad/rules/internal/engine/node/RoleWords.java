package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.vocabulary.RoleComparison;

/** A comparison of a role in one line, such as {@code size at-least}. */
public final class RoleWords {
    private RoleWords() {}

    /** The comparison that a line names; a fault of the rule if it names none. */
    public static RoleComparison parse(String words) {
        return RoleComparison.named(words)
                .orElseThrow(() -> new CodeFault("compares by '" + words + "', which is not an operator"));
    }
}
