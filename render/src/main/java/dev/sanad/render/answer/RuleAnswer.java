package dev.sanad.render.answer;

import dev.sanad.rules.language.StratifiedRule;
import java.util.Optional;

/**
 * One rule in full.
 *
 * @param rule the rule
 * @param written its text in its file, if it is available
 */
public record RuleAnswer(StratifiedRule rule, Optional<String> written) {}
