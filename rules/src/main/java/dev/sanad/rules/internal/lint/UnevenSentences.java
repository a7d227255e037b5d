package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences of rules that say less in one language than in another, or read right with some names only. */
final class UnevenSentences implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        WrittenRules written = new WrittenRules();
        for (Rule rule : linted.own()) {
            written.of(rule).flatMap(document -> document.find("because")).ifPresent(sentence -> {
                String what = "this sentence of '" + rule.id() + "'";
                DroppedPlaces.look(sentence, what, LintCodes.DROPPED_PLACE, found);
                ArabicAgreement.look(
                        sentence,
                        actors(rule, linted.ruleSet().vocabulary())::contains,
                        what,
                        LintCodes.VERB,
                        LintCodes.PREPOSITION,
                        found);
            });
        }
    }

    /** The variables that hold actors. */
    private static Set<String> actors(Rule rule, Vocabulary vocabulary) {
        return LintInput.patterns(rule.when())
                .flatMap(pattern -> Stream.concat(
                        pattern.saves().stream()
                                .filter(save -> isActors(pattern, save.role(), vocabulary))
                                .map(Pattern.Save::variable),
                        pattern.tests().stream()
                                .filter(test -> !test.sized() && isActors(pattern, test.role(), vocabulary))
                                .flatMap(test -> test.operand().asVariable().stream())))
                .collect(Collectors.toSet());
    }

    private static boolean isActors(Pattern pattern, String role, Vocabulary vocabulary) {
        return vocabulary
                .find(pattern.kind())
                .flatMap(kind -> kind.role(role))
                .map(Role::type)
                .filter(type -> type.sort() == RoleType.Sort.ACTORS)
                .isPresent();
    }
}
