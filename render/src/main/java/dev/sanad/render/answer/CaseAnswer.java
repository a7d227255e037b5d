package dev.sanad.render.answer;

import dev.sanad.core.Findings;

/**
 * The conclusions that follow from one of many cases.
 *
 * @param key what the case goes by
 * @param findings the conclusions with their justifications
 * @param inWords whether each has its sentences, which take longer than all else
 */
public record CaseAnswer(String key, Findings findings, boolean inWords) {}
