package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An event that leads to nothing, with the nearest reason.
 *
 * @param event the event
 * @param readers the rules that ask for an event of its kind, by id; if there are none, that is the reason
 * @param nearest the rule that comes nearest to using it, if any was tried
 * @param differs what that rule asks to be otherwise in the event itself: roles, {@code time}, {@code modality}, {@code certainty}
 * @param unmet the conditions that the rule lacks, if the event itself meets one
 */
public record UnusedEvent(
        Event event, List<RuleCard> readers, Optional<RuleCard> nearest, List<String> differs, List<Verdict> unmet) {
    /** Beyond so many events only the rules are named that read them, so that a large dossier does not take long. */
    private static final int MOST_TRIED = 200;
    /** A condition that accepts more than one in so many kinds is not about any of them. */
    private static final int MOST_SHARE = 4;

    /**
     * Copies the lists.
     *
     * @param event the event
     * @param readers the rules that ask for an event of its kind, by id; if there are none, that is the reason
     * @param nearest the rule that comes nearest to using it, if any was tried
     * @param differs what that rule asks to be otherwise in the event itself: roles, {@code time}, {@code modality},
     *     {@code certainty}
     * @param unmet the conditions that the rule lacks, if the event itself meets one
     */
    public UnusedEvent {
        readers = List.copyOf(readers);
        differs = List.copyOf(differs);
        unmet = List.copyOf(unmet);
    }

    /**
     * {@return the events that are no premise of any conclusion, by id}
     *
     * @param findings the findings
     * @param rules all rules with which they were made, those that did not apply included
     */
    public static List<UnusedEvent> among(Findings findings, RuleSet rules) {
        List<Event> left = findings.unused();
        if (left.isEmpty()) {
            return List.of();
        }
        FactBase factBase = WhyNot.factBase(findings, rules);
        Map<KindId, List<Rule>> readers = new HashMap<>();
        List<UnusedEvent> unused = new ArrayList<>();
        for (Event event : left) {
            List<Rule> reading = readers.computeIfAbsent(event.kind(), kind -> reading(kind, factBase, rules));
            unused.add(unused.size() < MOST_TRIED ? tried(event, reading, factBase) : untried(event, reading));
        }
        return unused;
    }

    private static List<Rule> reading(KindId kind, FactBase factBase, RuleSet rules) {
        return rules.rules().stream()
                .filter(rule -> rule.clauses().stream()
                        .flatMap(clause -> clause.conditions().stream())
                        .anyMatch(asksFor(kind, factBase)))
                .toList();
    }

    /** Whether a condition asks for a kind; one that asks for almost anything that can be reported says nothing about it. */
    private static Predicate<Literal> asksFor(KindId kind, FactBase factBase) {
        long reportable = factBase.vocabulary().kinds().values().stream()
                .filter(each -> !each.isConclusion())
                .count();
        return condition -> condition.asAbsent().isEmpty()
                && factBase.vocabulary().isA(kind, condition.pattern().kind())
                && factBase.vocabulary().subkindsOf(condition.pattern().kind()).size() * MOST_SHARE <= reportable;
    }

    private static UnusedEvent untried(Event event, List<Rule> reading) {
        return new UnusedEvent(event, cards(reading), Optional.empty(), List.of(), List.of());
    }

    private static List<RuleCard> cards(List<Rule> rules) {
        return rules.stream().map(Rule::card).toList();
    }

    /** The rule that lacks the least with the event in one of its conditions; else the one that the event itself fits best. */
    private static UnusedEvent tried(Event event, List<Rule> reading, FactBase factBase) {
        List<UnusedEvent> found = new ArrayList<>();
        for (Rule rule : reading) {
            for (Clause clause : rule.clauses()) {
                for (int i = 0; i < clause.conditions().size(); i++) {
                    if (asksFor(event.kind(), factBase).test(clause.conditions().get(i))) {
                        found.add(tried(event, cards(reading), clause, i, factBase));
                    }
                }
            }
        }
        return found.stream()
                .min(Comparator.comparing((UnusedEvent each) -> !each.differs.isEmpty())
                        .thenComparing(each -> each.unmet.size())
                        .thenComparing(each -> each.differs.size()))
                .orElseGet(() -> untried(event, reading));
    }

    private static UnusedEvent tried(
            Event event, List<RuleCard> readers, Clause clause, int number, FactBase factBase) {
        Optional<RuleCard> rule = Optional.of(clause.rule().card());
        Optional<PartialMatch> nearest = Nearest.around(event, number, clause, factBase);
        if (nearest.isPresent()) {
            List<Verdict> unmet = Verdicts.of(nearest.get()).stream()
                    .filter(verdict -> !verdict.met())
                    .toList();
            return new UnusedEvent(event, readers, rule, List.of(), unmet);
        }
        List<String> differs = Verdicts.differences(event, PartialMatch.of(clause, factBase), number);
        return new UnusedEvent(event, readers, rule, differs, List.of());
    }
}
