package dev.sanad.core.justification;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import java.util.Optional;

/**
 * The information about a rule that a justification shows.
 *
 * @param id the rule's name
 * @param title its name for readers
 * @param strength the certainty with which its conclusion follows
 * @param standing the standing that the rule itself states, if any
 * @param because its explanation
 */
public record RuleCard(
        RuleId id, LocalizedText title, Certainty strength, Optional<Standing> standing, Optional<Phrase> because) {}
