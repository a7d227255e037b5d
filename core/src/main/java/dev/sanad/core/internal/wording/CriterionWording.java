package dev.sanad.core.internal.wording;

import dev.sanad.core.time.Length;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.vocabulary.RoleComparison;
import dev.sanad.core.wording.Dates;
import dev.sanad.core.wording.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Puts criteria for roles and times into words in one language. Every operator has a key {@code operator.} in the
 * messages, and every time relation a key {@code relation.}, since the same keyword can mean two things.
 */
public final class CriterionWording {
    private final Messages messages;
    private final Dates dates;

    /**
     * The wording in the language of messages.
     *
     * @param messages the words of the language
     */
    public CriterionWording(Messages messages) {
        this.messages = messages;
        this.dates = new Dates(messages);
    }

    /**
     * {@return a criterion for a role: {@code participants: including the minister}}
     *
     * @param role the role's name in words
     * @param comparison the comparison of the role with the operand
     * @param value the operand in words
     */
    public String role(String role, RoleComparison comparison, String value) {
        if (comparison.isEquality()) {
            return messages.get("criterion.is", "role", role, "value", value);
        }
        return messages.get(
                comparison.sized() ? "words.size" : "criterion.other", "role", role, "value", fact(comparison, value));
    }

    /**
     * {@return a criterion for the fact itself: {@code of the kind of the attack}}
     *
     * @param comparison the comparison of the fact with the operand
     * @param value the operand in words
     */
    public String fact(RoleComparison comparison, String value) {
        return messages.get("operator." + comparison.operator().keyword(), "value", value);
    }

    /**
     * {@return a criterion that a role is filled, or empty}
     *
     * @param role the role's name in words
     * @param known true if it is filled, false if it is empty
     */
    public String known(String role, boolean known) {
        return messages.get(known ? "criterion.known" : "criterion.unknown", "role", role);
    }

    /**
     * {@return a criterion for a time: {@code after 7 September 2023, within 90 days}}
     *
     * @param test the test of the time
     * @param to the operand in words
     */
    public String time(TimeTest test, String to) {
        return messages.get(
                "words.time",
                "relation",
                (test.possibly() ? messages.get("words.possibly") : "")
                        + messages.get("relation." + test.relation().keyword()),
                "to",
                to,
                "within",
                length(test.within()),
                "at-least",
                length(test.byAtLeast()));
    }

    private String length(@Nullable Length length) {
        return length == null ? "" : dates.length(length);
    }
}
