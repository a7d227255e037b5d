package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A fact in a role that takes facts of other kinds only, so that the condition is never met or the conclusion is odd. */
final class DisjointKinds implements Lint {
    /** The operators that hold only if the facts of both sides are the same, or some of them. */
    private static final Set<Operator> PRESENT =
            Set.of(Operator.IS, Operator.EACH, Operator.INCLUDES, Operator.OVERLAPS, Operator.WITHIN, Operator.ANY_OF);

    @Override
    public void look(LintInput linted, Problems found) {
        WrittenRules written = new WrittenRules();
        for (Rule rule : linted.own()) {
            for (Clause clause : rule.clauses()) {
                new OfClause(clause, linted.ruleSet().vocabulary(), written, found).look();
            }
        }
    }

    /** What one clause puts where. */
    private record OfClause(Clause clause, Vocabulary vocabulary, WrittenRules written, Problems found) {
        void look() {
            Scope scope = Scope.of(clause);
            for (Literal condition : clause.conditions()) {
                for (RoleTest test : condition.pattern().tests()) {
                    if (PRESENT.contains(test.operator())) {
                        test.operand()
                                .asVariable()
                                .ifPresent(name ->
                                        look(name, scope, condition.pattern().kind(), test.role(), test.mark()));
                    }
                }
            }
            Rule rule = clause.rule();
            rule.then()
                    .with()
                    .forEach((role, operand) -> operand.asVariable()
                            .ifPresent(name -> look(
                                    name,
                                    scope,
                                    rule.then().kind(),
                                    role,
                                    WrittenRules.place(written.of(rule), "then", "with", role)
                                            .orElse(rule.mark()))));
        }

        private void look(String variable, Scope scope, KindId of, String role, SourceMark mark) {
            Set<KindId> wanted = vocabulary
                    .find(of)
                    .flatMap(kind -> kind.role(role))
                    .map(Role::kinds)
                    .orElse(Set.of());
            Optional<Set<KindId>> other = scope.all(variable).stream()
                    .map(this::kindsAt)
                    .filter(kinds -> areDisjoint(kinds, wanted))
                    .findFirst();
            other.ifPresent(kinds -> found.warning(
                    LintCodes.DISJOINT_KINDS,
                    mark,
                    "$" + variable + " is " + names(kinds) + ", and '" + role + "' takes only " + names(wanted),
                    "check which fact is meant, or let the role take that kind"));
        }

        /** The kinds of the facts at a place; none if they may be any. */
        private Set<KindId> kindsAt(Scope.Binder place) {
            boolean isFact = place.site() == Scope.BindingSite.FACT || place.site() == Scope.BindingSite.GROUP;
            Pattern pattern = place.pattern();
            return isFact
                    ? Set.of(pattern.kind())
                    : vocabulary
                            .find(pattern.kind())
                            .flatMap(kind -> kind.role(place.role()))
                            .map(Role::kinds)
                            .orElse(Set.of());
        }

        private boolean areDisjoint(Set<KindId> some, Set<KindId> others) {
            return !some.isEmpty()
                    && !others.isEmpty()
                    && some.stream().noneMatch(one -> others.stream().anyMatch(other -> overlap(one, other)));
        }

        /** Whether some fact can be of both kinds: one is above the other, or they have a subkind in common. */
        private boolean overlap(KindId one, KindId other) {
            return vocabulary.subkindsOf(one).stream().anyMatch(kind -> vocabulary.isA(kind.id(), other))
                    || vocabulary.isA(one, other);
        }
    }

    private static String names(Set<KindId> kinds) {
        return List.copyOf(kinds).stream().map(KindId::value).sorted().collect(Collectors.joining(" or "));
    }
}
