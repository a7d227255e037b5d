package dev.sanad.rules.cases;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the conditions of a rule ask for: two rules of the same essence hold of the same facts. */
final class Essence {
    private static final Set<Modality> ACTUAL = Set.of(Modality.ACTUAL);

    private final RuleSet rules;
    private final Vocabulary vocabulary;

    /**
     * The essence of rules of a set.
     *
     * @param rules the rules that are used together
     */
    Essence(RuleSet rules) {
        this.rules = rules;
        this.vocabulary = rules.vocabulary();
    }

    /**
     * The conditions of each clause, without the roles that are only named for the explanation, without asking whether a fact
     * happened if it follows from where the rule found it or from what else it asks of it, and without asking whether a fact has
     * the parts that every such fact has.
     */
    List<List<Condition>> of(Rule rule) {
        List<String> concluded = variables(rule.then());
        return rule.clauses().stream().map(clause -> of(clause, concluded)).toList();
    }

    private List<Condition> of(Clause clause, List<String> concluded) {
        List<String> used = Stream.concat(
                        concluded.stream(), clause.patterns().stream().flatMap(Pattern::variables))
                .toList();
        List<Literal> asked = clause.conditions().stream()
                .map(literal -> of(literal, clause, used))
                .toList();
        return asked.stream()
                .filter(literal -> !isMetByItsOwnParts(literal, asked))
                .<Condition>map(literal -> literal)
                .toList();
    }

    private Literal of(Literal literal, Clause clause, List<String> used) {
        Pattern pattern = literal.pattern();
        Pattern asked = pattern.testing(pattern.tests().stream()
                .filter(test -> !isOnlyNamed(pattern.kind(), test, used))
                .toList());
        return Mutants.with(
                literal,
                isFoundToHaveHappened(literal, clause) || isAskedToHaveHappened(literal, clause)
                        ? asked.of(ACTUAL)
                        : asked);
    }

    /** Whether it only goes through the parts of a fact that is held, and that fact cannot lack them. */
    private boolean isMetByItsOwnParts(Literal literal, List<Literal> asked) {
        return literal.asCounted()
                .filter(counted -> counted.equals(counted.by(new Condition.Distinct.Facts(), 1)))
                .filter(counted -> counted.names().findAny().isEmpty())
                .map(Literal::pattern)
                .filter(parts -> asked.stream()
                        .flatMap(other -> other.asHeld().stream())
                        .anyMatch(held -> hasParts(held.pattern(), parts)))
                .isPresent();
    }

    private boolean hasParts(Pattern fact, Pattern parts) {
        return vocabulary.isA(fact.kind(), parts.kind())
                && parts.modalities().containsAll(fact.modalities())
                && parts.worth().covers(fact.worth())
                && parts.times().isEmpty()
                && parts.tests().stream()
                        .allMatch(test -> isOfItself(test, fact)
                                || test.operator() == Operator.EACH
                                        && (isRequired(parts.kind(), test) || isKnown(fact, test.role())));
    }

    /** Whether a pattern asks something of a role that it could not be asked if the role were empty. */
    private static boolean isKnown(Pattern fact, String role) {
        return fact.tests().stream()
                .anyMatch(test -> test.role().equals(role) && (test.sized() || test.operator() == Operator.IS));
    }

    private static boolean isOfItself(RoleTest test, Pattern fact) {
        return test.role().equals(CommonRole.ITSELF.keyword())
                && fact.as().filter(name -> isVariable(test, name)).isPresent();
    }

    /** Whether something that must hold of the same fact asks that it happened. */
    private static boolean isAskedToHaveHappened(Literal literal, Clause clause) {
        return clause.conditions().stream()
                .filter(other -> other.asAbsent().isEmpty()
                        && other.pattern().modalities().equals(ACTUAL))
                .map(Literal::pattern)
                .anyMatch(other -> isOfTheSame(literal.pattern(), other));
    }

    /** Whether two conditions are about one fact. */
    private static boolean isOfTheSame(Pattern one, Pattern other) {
        return one.tests().stream().anyMatch(test -> isOfItself(test, other))
                || other.tests().stream().anyMatch(test -> isOfItself(test, one));
    }

    private static List<String> variables(Conclude then) {
        return Stream.of(
                        then.with().values(),
                        then.time().stream().toList(),
                        then.attributedTo().stream().toList())
                .flatMap(Collection::stream)
                .flatMap(Operand::variables)
                .toList();
    }

    /** Whether every fact of a kind meets a test, which gives a value to a variable that occurs nowhere else. */
    private boolean isOnlyNamed(KindId kind, RoleTest test, List<String> used) {
        return test.operator() == Operator.IS
                && !test.sized()
                && test.operand()
                        .asVariable()
                        .filter(name -> Collections.frequency(used, name) == 1)
                        .isPresent()
                && isRequired(kind, test);
    }

    private boolean isRequired(KindId kind, RoleTest test) {
        return vocabulary.kind(kind).role(test.role()).filter(Role::required).isPresent();
    }

    /** Whether a conclusion that the clause rests on names the fact, and was drawn because it happened. */
    private boolean isFoundToHaveHappened(Literal literal, Clause clause) {
        return literal.isHeld()
                && literal.pattern()
                        .as()
                        .filter(name -> clause.held().stream()
                                .map(Condition.Held::pattern)
                                .anyMatch(conclusion -> conclusion.tests().stream()
                                        .filter(test -> isVariable(test, name))
                                        .anyMatch(test -> namesWhatHappened(conclusion.kind(), test.role()))))
                        .isPresent();
    }

    private static boolean isVariable(RoleTest test, String name) {
        return test.operator() == Operator.IS
                && !test.sized()
                && test.operand().asVariable().filter(name::equals).isPresent();
    }

    /** Whether every rule that concludes a kind gives the role a fact that it asks to have happened; code may not. */
    private boolean namesWhatHappened(KindId kind, String role) {
        return vocabulary.kind(kind).isConclusion()
                && rules.codedRules().stream().noneMatch(code -> concludes(code, kind))
                && rules.rules().stream()
                        .filter(rule -> concludes(rule, kind))
                        .allMatch(rule -> rule.clauses().stream().allMatch(clause -> asksThatItHappened(clause, role)));
    }

    private boolean concludes(StratifiedRule rule, KindId kind) {
        return rule.concludes().stream().anyMatch(concluded -> vocabulary.isA(concluded, kind));
    }

    private static boolean asksThatItHappened(Clause clause, String role) {
        Operand given = clause.rule().then().with().get(role);
        return given != null
                && clause.held().stream()
                        .map(Condition.Held::pattern)
                        .anyMatch(pattern -> pattern.modalities().equals(ACTUAL)
                                && pattern.as().equals(given.asVariable()));
    }
}
