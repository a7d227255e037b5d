package dev.sanad.rules.internal.semantics;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.Stopped;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reasoner that tries every fact for every condition until nothing new follows. It is the literal meaning of the
 * rules, and far too slow for anything but checking a faster reasoner.
 */
public final class NaiveReasoner implements Reasoner {
    private final RuleSet ruleSet;

    /** A reasoner with the rules of a set. */
    public NaiveReasoner(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    @Override
    public Findings reason(Dossier dossier, AsOf asOf, Limits limits) {
        Vocabulary vocabulary = ruleSet.vocabulary().and(dossier.vocabulary());
        List<Event> events = dossier.eventsKnownOn(asOf);
        Run run = new Run(new FactBase(dossier, vocabulary, asOf), events, limits);
        RuleLevels.of(ruleSet.rules(), vocabulary).forEach(run::complete);
        JustificationGraph graph = run.graph();
        return new Findings(
                dossier,
                vocabulary,
                ruleSet.name(),
                asOf,
                graph,
                Assessments.of(graph, dossier.sources(), vocabulary),
                run.waiting());
    }

    /** One reasoning run. */
    private static final class Run {
        private final FactBase factBase;
        private final List<Event> events;
        private final Map<Conclusion, Set<Derivation>> derivations = new LinkedHashMap<>();
        private final Set<Pending> pending = new LinkedHashSet<>();
        private final Limits limits;
        private int kept;

        Run(FactBase factBase, List<Event> events, Limits limits) {
            this.factBase = factBase;
            this.events = events;
            this.limits = limits;
            events.forEach(factBase::add);
        }

        /** Applies the rules of one level until nothing new follows. */
        void complete(List<Rule> rules) {
            factBase.complete(graph());
            while (rules.stream().map(this::apply).reduce(false, Boolean::logicalOr)) {
                derivations.keySet().forEach(factBase::add);
            }
        }

        /** Whether the rule concludes something new from the facts on file. */
        private boolean apply(Rule rule) {
            if (limits.isOver()) {
                throw Stopped.cancelled();
            }
            int before = derivations.size();
            rule.clauses().stream()
                    .flatMap(clause -> Matches.of(clause, factBase).stream())
                    .forEach(match -> record(rule, match));
            return derivations.size() > before;
        }

        private void record(Rule rule, Match match) {
            MatchOutcome account = new MatchOutcome(match);
            account.conclusion()
                    .ifPresent(conclusion -> match.waitsUntil()
                            .ifPresentOrElse(
                                    day -> pending.add(new Pending(
                                            rule.card(), day, match.bindings().values())),
                                    () -> keep(conclusion, account.derivation())));
        }

        private void keep(Conclusion conclusion, Derivation derivation) {
            boolean isNew = derivations
                    .computeIfAbsent(conclusion, none -> new LinkedHashSet<>())
                    .add(derivation);
            if (isNew && ++kept > limits.most()) {
                throw Stopped.beyond(limits.most(), derivation.rule().id());
            }
        }

        JustificationGraph graph() {
            Map<Conclusion, List<Derivation>> copy = new LinkedHashMap<>();
            derivations.forEach((conclusion, ways) -> copy.put(conclusion, List.copyOf(ways)));
            return new JustificationGraph(events, copy);
        }

        List<Pending> waiting() {
            return pending.stream()
                    .sorted(Comparator.comparing(Pending::until)
                            .thenComparing(waiting -> waiting.rule().id())
                            .thenComparing(waiting -> waiting.bindings().toString()))
                    .toList();
        }
    }
}
