package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;

/** Sentences of rules that say less in one language than in another. */
final class UnevenSentences implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        WrittenRules written = new WrittenRules();
        linted.own()
                .forEach(rule -> written.of(rule)
                        .flatMap(document -> document.find("because"))
                        .ifPresent(sentence -> DroppedPlaces.look(
                                sentence, "this sentence of '" + rule.id() + "'", LintCodes.DROPPED_PLACE, found)));
    }
}
