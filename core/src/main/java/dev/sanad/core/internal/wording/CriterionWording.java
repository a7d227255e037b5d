package dev.sanad.core.internal.wording;

import dev.sanad.core.time.Length;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.vocabulary.RoleComparison;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.wording.Dates;
import dev.sanad.core.wording.Messages;
import java.util.Optional;
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
     * @param type the type of the role, if it is known
     * @param value the operand in words
     */
    public String role(String role, RoleComparison comparison, Optional<RoleType> type, String value) {
        if (comparison.isEquality()) {
            return messages.get("criterion.is", "role", role, "value", value);
        }
        return messages.get(
                comparison.sized() ? "words.size" : "criterion.other",
                "role",
                role,
                "value",
                compared(comparison, type, value));
    }

    /**
     * {@return a criterion for the fact itself: {@code of the kind of the attack}}
     *
     * @param comparison the comparison of the fact with the operand
     * @param value the operand in words
     */
    public String fact(RoleComparison comparison, String value) {
        return compared(comparison, Optional.empty(), value);
    }

    /**
     * {@return what a value compares so with, in words: {@code within the talks}}
     *
     * @param comparison the comparison with the operand
     * @param type the type of the value, if it is known: a time is before another, not less than it
     * @param value the operand in words
     */
    public String compared(RoleComparison comparison, Optional<RoleType> type, String value) {
        String key = "operator." + comparison.operator().keyword();
        String ofTime = key + ".time";
        boolean isTime =
                type.equals(Optional.of(RoleType.TIME)) && messages.find(ofTime).isPresent();
        return messages.get(isTime ? ofTime : key, "value", value);
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
     * {@return a criterion for a time: {@code within 90 days after 7 September 2023}}
     *
     * @param test the test of the time
     * @param to the operand in words
     */
    public String time(TimeTest test, String to) {
        String relation = "relation." + test.relation().keyword();
        String within = length(test.within());
        String whole = relation + ".within";
        boolean isWhole = !within.isEmpty() && messages.find(whole).isPresent();
        return messages.get(
                "words.time",
                "relation",
                (test.possibly() ? messages.get("words.possibly") : "")
                        + messages.get(isWhole ? whole : relation, "within", within),
                "to",
                to,
                "within",
                isWhole ? "" : within,
                "at-least",
                length(test.byAtLeast()));
    }

    private String length(@Nullable Length length) {
        return length == null ? "" : dates.length(length);
    }
}
