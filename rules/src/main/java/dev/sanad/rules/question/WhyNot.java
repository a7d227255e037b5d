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
 * Why something is not concluded: for each rule that could conclude it, the nearest attempt.
 *
 * @param question what was asked about
 * @param concluded the conclusions that it asks about, if there are any: then nothing is missing
 * @param attempts the nearest attempt of each rule, those first to which the least is missing; none for what is concluded,
 *     nor for rules that are code, whose conditions nobody else can try
 */
public record WhyNot(Question question, List<Conclusion> concluded, List<Attempt> attempts) {
    /** Copies the lists. */
    public WhyNot {
        concluded = List.copyOf(concluded);
        attempts = List.copyOf(attempts);
    }

    /**
     * Answers a question about findings.
     *
     * @param rules those that the findings were made with, all of them: rules that did not apply are attempted too
     * @param reasoner reasons with these rules; asked to try the events that are proposed
     */
    public static WhyNot ask(Question question, Findings findings, RuleSet rules, Reasoner reasoner) {
        List<Conclusion> concluded = question.answers(findings);
        if (!concluded.isEmpty()) {
            return new WhyNot(question, concluded, List.of());
        }
        List<Attempt> attempts = attempts(question, findings, rules);
        Additions additions = new Additions(rules, reasoner, findings);
        attempts.replaceAll(
                attempt -> attempt.with(additions.of(question, attempt.rule().id())));
        return new WhyNot(question, List.of(), attempts);
    }

    /** The nearest attempt of each rule that could answer a question, those first to which the least is missing. */
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
        return FactBase.of(
                findings.dossier(),
                rules.vocabulary().and(findings.dossier().vocabulary()),
                findings.asOf(),
                findings.graph());
    }

    private static Optional<Attempt> nearest(Rule rule, Question question, FactBase factBase) {
        Optional<PartialMatch> nearest = rule.clauses().stream()
                .flatMap((Clause clause) -> Nearest.to(question, clause, factBase).stream())
                .min(Comparator.comparing(PartialMatch::unmet));
        // A rule that fires, but about something else, says more than one to which something is missing.
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
