package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.internal.semantics.FactBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries reports by reasoning with a made-up event like each: on the as-of day, or when it can have happened. */
final class TriedReports {
    /** A bound on the facts that are reasoned with, over all reports. */
    private static final int MOST_FACTS = 20_000;
    /** The same for reports that are tried alone. */
    private static final int MOST_FACTS_ALONE = 5_000;

    private static final int FEWEST_TRIES = 4;
    private static final int MOST_TRIES = 500;
    /** The number of events that are tried for one report, since the first may be kept from counting by others. */
    private static final int MOST_EVENTS = 3;

    private final Findings findings;
    private final Reasoner reasoner;
    private final SortedSet<RuleId> untried = new TreeSet<>();
    private int triesLeft;

    TriedReports(Findings findings, Reasoner reasoner) {
        this(findings, reasoner, tries(MOST_FACTS, findings));
    }

    /** How often one can reason with all that is on file and remain within a number of facts. */
    private static int tries(int facts, Findings findings) {
        int events = Math.max(1, findings.dossier().events().size());
        return Math.min(MOST_TRIES, Math.max(FEWEST_TRIES, facts / events));
    }

    TriedReports(Findings findings, Reasoner reasoner, int tries) {
        this.findings = findings;
        this.reasoner = reasoner;
        this.triesLeft = tries;
    }

    /** The rules of reports that were not tried. */
    SortedSet<RuleId> untried() {
        return Collections.unmodifiableSortedSet(untried);
    }

    /** A made-up event of a candidate, which is told apart from those of others by its id. */
    private record Trial(WatchFor.Candidate candidate, Event event, AsOf day) {
        RuleId rule() {
            return candidate.indicator().rule().id();
        }
    }

    /**
     * The candidates of which the rule would fire, or begin to wait, with such a report, in their order. Reports that share no
     * fact on file are tried in one reasoning; what fails there may have been kept from counting by another, and is tried
     * alone, as long as there are tries left.
     */
    List<WatchFor.Candidate> borneOut(List<WatchFor.Candidate> candidates) {
        Set<WatchFor.Candidate> found = new HashSet<>();
        List<List<Trial>> tried = new ArrayList<>(Collections.nCopies(candidates.size(), List.of()));
        for (int round = 1; round <= MOST_EVENTS; round++) {
            List<Trial> trials = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                if (tried.get(i).size() == round - 1 && !found.contains(candidates.get(i))) {
                    tried.set(i, trials(candidates.get(i), i, round));
                    tried.get(i).stream().skip(round - 1).forEach(trials::add);
                }
            }
            for (List<Trial> together : apart(trials)) {
                if (isSpent(together)) {
                    continue;
                }
                effective(reason(together), together).forEach(trial -> found.add(trial.candidate()));
            }
        }
        triesLeft = Math.min(triesLeft, tries(MOST_FACTS_ALONE, findings));
        for (List<Trial> alone : tried) {
            for (Trial trial : alone) {
                if (!found.contains(trial.candidate())
                        && !isSpent(List.of(trial))
                        && !effective(reason(List.of(trial)), List.of(trial)).isEmpty()) {
                    found.add(trial.candidate());
                }
            }
        }
        return candidates.stream().filter(found::contains).toList();
    }

    /** The first events to try for a candidate; further ones are made up only where one failed, since most do not. */
    private List<Trial> trials(WatchFor.Candidate candidate, int number, int most) {
        return new Proposal(candidate.partial(), candidate.number(), findings.dossier(), List.of())
                .toCome()
                .limit(most)
                .map(event -> new Trial(candidate, event.named(event.id() + "-" + number), day(event)))
                .toList();
    }

    /** Trials of one day that rest on no fact in common, put together. */
    private static List<List<Trial>> apart(List<Trial> trials) {
        List<List<Trial>> together = new ArrayList<>();
        List<Set<FactId>> used = new ArrayList<>();
        for (Trial trial : trials) {
            Set<FactId> needs = trial.candidate().indicator().have();
            int place = 0;
            while (place < together.size()
                    && (!together.get(place).get(0).day().equals(trial.day())
                            || !Collections.disjoint(used.get(place), needs))) {
                place++;
            }
            if (place == together.size()) {
                together.add(new ArrayList<>());
                used.add(new HashSet<>());
            }
            together.get(place).add(trial);
            used.get(place).addAll(needs);
        }
        return together;
    }

    private boolean isSpent(List<Trial> trials) {
        if (triesLeft == 0) {
            trials.forEach(trial -> untried.add(trial.rule()));
            return true;
        }
        triesLeft--;
        return false;
    }

    private Findings reason(List<Trial> trials) {
        SortedMap<FactId, Event> all = new TreeMap<>(findings.dossier().events());
        trials.forEach(trial -> all.put(trial.event().id(), trial.event()));
        return reasoner.reason(findings.dossier().with(all), trials.get(0).day());
    }

    /** The trials, put together, whose rule fires because of the report of each and of no other. */
    private Set<Trial> effective(Findings now, List<Trial> together) {
        Map<FactId, Trial> byReport = new HashMap<>();
        together.forEach(trial -> byReport.put(trial.event().id(), trial));
        Set<RuleId> rules = together.stream().map(Trial::rule).collect(Collectors.toSet());
        Set<KindId> kinds = together.stream()
                .map(trial -> trial.candidate().indicator().kind())
                .collect(Collectors.toSet());
        Set<Trial> effective = new HashSet<>();
        for (Conclusion conclusion : now.conclusions()) {
            if (!kinds.contains(conclusion.kind())) {
                continue;
            }
            for (Derivation derivation : now.graph().whyHolds(conclusion)) {
                if (!rules.contains(derivation.rule().id())) {
                    continue;
                }
                List<Trial> needed = FactBase.factsIn(derivation).stream()
                        .flatMap(fact -> Stream.ofNullable(byReport.get(fact.id())))
                        .distinct()
                        .toList();
                if (needed.size() == 1
                        && derivation.rule().id().equals(needed.get(0).rule())) {
                    effective.add(needed.get(0));
                }
            }
        }
        if (together.size() == 1
                && waiting(now, together.get(0).rule())
                        > waiting(findings, together.get(0).rule())) {
            effective.add(together.get(0));
        }
        return effective;
    }

    private static long waiting(Findings some, RuleId rule) {
        return some.pending().stream()
                .filter(pending -> pending.rule().id().equals(rule))
                .count();
    }

    /** The as-of day, or the last day of the event if that is later. */
    private AsOf day(Event event) {
        return event.time().stream()
                .flatMap(time -> Stream.concat(time.firstDay().stream(), time.lastDay().stream()))
                .filter(day -> day.isAfter(findings.asOf().day()))
                .max(LocalDate::compareTo)
                .map(AsOf::new)
                .orElse(findings.asOf());
    }
}
