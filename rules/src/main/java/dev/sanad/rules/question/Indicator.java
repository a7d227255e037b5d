package dev.sanad.rules.question;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.vocabulary.KindId;
import java.util.SortedSet;

/**
 * What one more report would bring about.
 *
 * @param rule the rule that would conclude
 * @param missing what the report would have to be of
 * @param kind the kind of the conclusion
 * @param roles what it would hold, as far as that is known
 * @param have the facts that are there already
 */
public record Indicator(RuleCard rule, Sought missing, KindId kind, Roles roles, SortedSet<FactId> have) {}
