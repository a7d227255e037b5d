package dev.sanad.rules.question;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.vocabulary.KindId;
import java.util.SortedSet;

/**
 * The effect of one more report.
 *
 * @param rule the rule that would fire
 * @param missing the content of the report
 * @param kind the kind of the conclusion
 * @param roles its roles, as far as they are known
 * @param have the facts that are already on file
 */
public record Indicator(RuleCard rule, Sought missing, KindId kind, Roles roles, SortedSet<FactId> have) {
    private static final String ADDRESSEE = "to";

    /**
     * {@return whether anybody's report about a single fact would do, such as a condemnation of it, or an accusation of those
     * who took part: nobody is named who would make it, and nothing else}
     */
    public boolean isGeneric() {
        return have.size() <= 1
                && missing.where().stream()
                        .allMatch(criterion -> !criterion.value().facts().isEmpty()
                                || criterion.role().equals(ADDRESSEE));
    }
}
