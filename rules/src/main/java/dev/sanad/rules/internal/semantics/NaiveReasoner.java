package dev.sanad.rules.internal.semantics;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.Stopped;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<Conclusion> rejected = run.rejected();
        JustificationGraph graph = run.graph(without(rejected, run.certain));
        JustificationGraph all = run.graph(without(rejected, run.everything()));
        Assessments assessments =
                Assessments.of(graph, dossier.sources(), dossier.coverage(asOf), vocabulary, Set.of());
        Set<Conclusion> possible = without(rejected, run.possible).keySet();
        Undecided undecided = new Undecided(
                all,
                Assessments.of(all, dossier.sources(), dossier.coverage(asOf), vocabulary, possible),
                possible.stream().sorted(Comparator.comparing(Conclusion::id)).toList());
        return new Findings(
                dossier,
                vocabulary,
                ruleSet.name(),
                asOf,
                graph,
                assessments,
                run.waiting(),
                undecided,
                RejectedFindings.of(
                        dossier,
                        asOf,
                        vocabulary,
                        run.graph(run.everything()),
                        undecided,
                        rejected,
                        run.certain::containsKey));
    }

    private static Map<Conclusion, Set<Derivation>> without(
            Set<Conclusion> some, Map<Conclusion, Set<Derivation>> derivations) {
        Map<Conclusion, Set<Derivation>> others = new LinkedHashMap<>(derivations);
        others.keySet().removeAll(some);
        return others;
    }

    /** One reasoning run. */
    private static final class Run {
        private final FactBase factBase;
        private final List<Event> events;
        /** What follows certainly. */
        private final Map<Conclusion, Set<Derivation>> certain = new LinkedHashMap<>();
        /** What possibly follows, and not certainly. */
        private final Map<Conclusion, Set<Derivation>> possible = new LinkedHashMap<>();

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
            factBase.complete(graph(without(rejected(), everything())));
            while (rules.stream().map(rule -> apply(rule, Reading.CERTAIN)).reduce(false, Boolean::logicalOr)) {
                certain.keySet().forEach(factBase::add);
            }
            while (rules.stream().map(rule -> apply(rule, Reading.POSSIBLE)).reduce(false, Boolean::logicalOr)) {
                possible.keySet().forEach(factBase::addPossible);
            }
        }

        /** Whether the rule concludes something new from the facts on file. */
        private boolean apply(Rule rule, Reading reading) {
            if (limits.isOver()) {
                throw Stopped.cancelled();
            }
            int before = certain.size() + possible.size();
            rule.clauses().stream()
                    .flatMap(clause -> Matches.of(clause, factBase, reading).stream())
                    .forEach(match -> record(rule, match));
            return certain.size() + possible.size() > before;
        }

        private void record(Rule rule, Match match) {
            MatchOutcome account = new MatchOutcome(match);
            account.conclusion()
                    .ifPresent(conclusion -> match.waitsUntil()
                            .ifPresentOrElse(
                                    day -> await(rule, day, match),
                                    () -> keep(conclusion, account.derivation(), match.reading())));
        }

        private void keep(Conclusion conclusion, Derivation derivation, Reading reading) {
            if (reading == Reading.POSSIBLE && certain.containsKey(conclusion)) {
                return;
            }
            boolean isNew = (reading == Reading.CERTAIN ? certain : possible)
                    .computeIfAbsent(conclusion, none -> new LinkedHashSet<>())
                    .add(derivation);
            if (isNew && ++kept > limits.most()) {
                throw Stopped.beyond(limits.most(), derivation.rule().id());
            }
        }

        /** What waits is what possibly follows on a later day. */
        private void await(Rule rule, LocalDate day, Match match) {
            if (match.reading() == Reading.POSSIBLE) {
                pending.add(new Pending(rule.card(), day, match.bindings().values()));
            }
        }

        /** Everything that rules conclude, certainly or possibly. */
        Map<Conclusion, Set<Derivation>> everything() {
            Map<Conclusion, Set<Derivation>> all = new LinkedHashMap<>(certain);
            all.putAll(possible);
            return all;
        }

        /** What of it the analyst rejects. */
        Set<Conclusion> rejected() {
            return everything().keySet().stream()
                    .filter(factBase::isRejected)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        JustificationGraph graph(Map<Conclusion, Set<Derivation>> derivations) {
            Map<Conclusion, List<Derivation>> copy = new LinkedHashMap<>();
            derivations.forEach((conclusion, ways) -> copy.put(conclusion, List.copyOf(ways)));
            return new JustificationGraph(events, copy);
        }

        List<Pending> waiting() {
            return pending.stream().sorted(Pending.BY_DAY).toList();
        }
    }
}
