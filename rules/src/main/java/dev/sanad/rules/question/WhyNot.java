package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.internal.semantics.MatchOutcome;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The explanation of why something is not concluded: the nearest attempt of each rule that could conclude it.
 *
 * @param question the question
 * @param concluded the conclusions that answer it; if there are any, nothing is missing
 * @param undecided those that possibly follow and would answer it
 * @param rejected those that rules conclude and the analyst rejects
 * @param attempts the nearest attempt of each rule, those that lack the least first; none if the question has an
 *     answer, nor for rules in code, whose conditions cannot be tried
 */
public record WhyNot(
        Question question,
        List<Conclusion> concluded,
        List<Conclusion> undecided,
        List<Conclusion> rejected,
        List<Attempt> attempts) {
    /**
     * Copies {@code concluded} and {@code attempts}.
     *
     * @param question the question
     * @param concluded the conclusions that answer it; if there are any, nothing is missing
     * @param undecided those that possibly follow and would answer it
     * @param rejected those that rules conclude and the analyst rejects
     * @param attempts the nearest attempt of each rule, those that lack the least first; none if the question has an
     *     answer, nor for rules in code, whose conditions cannot be tried
     */
    public WhyNot {
        concluded = List.copyOf(concluded);
        undecided = List.copyOf(undecided);
        rejected = List.copyOf(rejected);
        attempts = List.copyOf(attempts);
    }

    /**
     * Answers a question about findings.
     *
     * @param question the question
     * @param findings the findings
     * @param rules all rules with which the findings were made: rules that did not apply are attempted too
     * @param reasoner a reasoner with these rules, which tries the proposed events
     * @return the answer
     */
    public static WhyNot ask(Question question, Findings findings, RuleSet rules, Reasoner reasoner) {
        List<Conclusion> concluded = question.answers(findings);
        if (!concluded.isEmpty()) {
            return new WhyNot(question, concluded, List.of(), List.of(), List.of());
        }
        List<Attempt> attempts = attempts(question, findings, rules);
        Additions additions = new Additions(rules, reasoner, findings);
        attempts.replaceAll(
                attempt -> attempt.with(additions.of(question, attempt.rule().id())));
        List<Conclusion> rejected = question.answers(findings.asDerived()).stream()
                .filter(conclusion -> findings.rejectionOf(conclusion).isPresent())
                .toList();
        return new WhyNot(question, List.of(), question.answers(findings.asPossible()), rejected, attempts);
    }

    /**
     * {@return the nearest attempt of each rule that could answer a question, those that lack the least first}
     *
     * @param question the question
     * @param findings the findings
     * @param rules the rule set
     */
    public static List<Attempt> attempts(Question question, Findings findings, RuleSet rules) {
        FactBase factBase = factBase(findings, rules);
        List<Attempt> attempts = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            nearest(rule, question, factBase).ifPresent(attempts::add);
        }
        attempts.sort(Comparator.comparing(Attempt::unmet)
                .thenComparing(attempt -> attempt.rule().id()));
        return attempts;
    }

    static FactBase factBase(Findings findings, RuleSet rules) {
        return FactBase.of(findings, rules.vocabulary().and(findings.dossier().vocabulary()))
                .indexed();
    }

    private static Optional<Attempt> nearest(Rule rule, Question question, FactBase factBase) {
        Optional<PartialMatch> nearest = rule.clauses().stream()
                .flatMap((Clause clause) -> Nearest.to(question, clause, factBase).stream())
                .min(Comparator.comparing(PartialMatch::unmet));
        // A rule that fires with another conclusion says more than one that lacks something.
        Optional<PartialMatch> elsewhere = rule.clauses().stream()
                .flatMap((Clause clause) -> Nearest.whatever(question, clause, factBase).stream())
                .filter(partial -> partial.unmet() == 0)
                .findFirst();
        return nearest.or(() -> elsewhere)
                .map(partial -> partial.unmet() == 0 ? partial : elsewhere.orElse(partial))
                .map(WhyNot::attempt);
    }

    private static Attempt attempt(PartialMatch partial) {
        return new Attempt(
                partial.match().clause().rule().card(),
                partial.match().bindings().values(),
                Verdicts.of(partial),
                partial.unmet() == 0 ? new MatchOutcome(partial.match()).conclusion() : Optional.empty(),
                partial.match().waitsUntil(),
                List.of());
    }
}
