package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Single-valued roles that are given a variable for several values: probably one conclusion for each was intended. */
final class SeveralForOne implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        WrittenRules written = new WrittenRules();
        Vocabulary vocabulary = linted.ruleSet().vocabulary();
        for (Rule rule : linted.own()) {
            rule.then().with().forEach((name, operand) -> {
                Optional<String> several = operand.asVariable()
                        .filter(variable -> holdsOne(vocabulary, rule.then().kind(), name))
                        .filter(variable ->
                                rule.clauses().stream().anyMatch(clause -> isSeveral(vocabulary, clause, variable)));
                several.ifPresent(variable -> {
                    WrittenRules.place(written.of(rule), "then", "with", name)
                            .ifPresent(place -> found.warning(
                                    LintCodes.SEVERAL_FOR_ONE,
                                    place,
                                    "the role '" + name + "' holds one value, and $" + variable + " may be several",
                                    "bind it with { each: $" + variable + " } for one conclusion each"));
                });
            });
        }
    }

    private static boolean holdsOne(Vocabulary vocabulary, KindId kind, String role) {
        return roles(vocabulary, kind, role).anyMatch(known -> !known.type().isMany());
    }

    /** Whether every place that binds a variable binds it to all the values of a role, however many. */
    private static boolean isSeveral(Vocabulary vocabulary, Clause clause, String variable) {
        List<Scope.Binder> places = Scope.of(clause).all(variable);
        return !places.isEmpty()
                && places.stream()
                        .allMatch(place -> place.site() == Scope.BindingSite.ROLE
                                && !isSized(place.pattern(), place.role())
                                && roles(vocabulary, place.pattern().kind(), place.role())
                                        .anyMatch(role -> role.type().isMany()));
    }

    private static boolean isSized(Pattern pattern, String role) {
        return pattern.tests().stream()
                .anyMatch(test -> test.sized() && test.role().equals(role));
    }

    private static Stream<Role> roles(Vocabulary vocabulary, KindId kind, String name) {
        return vocabulary.find(kind).flatMap(known -> known.role(name)).stream();
    }
}
