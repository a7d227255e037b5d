package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import dev.sanad.rules.question.WhyNot;

/**
 * The reasons why something is not concluded.
 *
 * @param findings the findings that lack it
 * @param whyNot the reasons
 */
public record WhyNotAnswer(Findings findings, WhyNot whyNot) {}
