package dev.sanad.rules.language;

import dev.sanad.core.vocabulary.KindId;

/**
 * A pattern that a rule in code wants to be absent.
 *
 * @param kind the kind of the facts
 * @param condition all that it asks of them besides, as the rule writes it; empty if it asks for nothing else
 */
public record CodedAbsence(KindId kind, String condition) {}
