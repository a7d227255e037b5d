package dev.sanad.core.justification;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import java.util.Optional;

/**
 * What a justification tells of the rule it used.
 *
 * @param id the rule's name
 * @param title its name for readers
 * @param strength how firmly its conclusion follows
 * @param standing the standing that the rule itself states, if it does
 * @param because its sentence
 */
public record RuleCard(
        RuleId id, LocalizedText title, Certainty strength, Optional<Standing> standing, Optional<Phrase> because) {}
