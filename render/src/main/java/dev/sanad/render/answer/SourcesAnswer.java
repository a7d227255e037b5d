package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Independence;

/**
 * The independence of the sources of findings.
 *
 * @param findings the findings
 * @param independence the independence of their sources
 */
public record SourcesAnswer(Findings findings, Independence independence) {}
