package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.semantics.FactBase;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tries reports by reasoning with a made-up event like each: on the as-of day, or when it can have happened. */
final class TriedReports {
    /** A bound on the facts that are reasoned with, over all reports. */
    private static final int MOST_FACTS = 200_000;

    private static final int FEWEST_TRIES = 20;
    private static final int MOST_TRIES = 500;
    /** The number of events that are tried for one report, since the first may be kept from counting by others. */
    private static final int MOST_EVENTS = 3;

    private final Findings findings;
    private final Reasoner reasoner;
    private final SortedSet<RuleId> untried = new TreeSet<>();
    private int triesLeft;

    TriedReports(Findings findings, Reasoner reasoner) {
        this(
                findings,
                reasoner,
                Math.min(
                        MOST_TRIES,
                        Math.max(
                                FEWEST_TRIES,
                                MOST_FACTS
                                        / Math.max(
                                                1, findings.dossier().events().size()))));
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

    /** Whether the rule would fire, or begin to wait, with such a report; not if there are no tries left. */
    boolean bearsOut(WatchFor.Candidate candidate) {
        RuleId rule = candidate.indicator().rule().id();
        List<Event> events = new Proposal(candidate.partial(), candidate.number(), findings.dossier(), List.of())
                .toCome()
                .limit(MOST_EVENTS)
                .toList();
        for (Event event : events) {
            if (triesLeft == 0) {
                untried.add(rule);
                return false;
            }
            triesLeft--;
            if (hasEffect(rule, event)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasEffect(RuleId rule, Event event) {
        Dossier dossier = findings.dossier();
        SortedMap<FactId, Event> all = new TreeMap<>(dossier.events());
        all.put(event.id(), event);
        Findings now = reasoner.reason(dossier.with(all), day(event));
        boolean fires = now.conclusions().stream()
                .flatMap(conclusion -> now.graph().whyHolds(conclusion).stream())
                .anyMatch(derivation -> derivation.rule().id().equals(rule) && rests(derivation, event));
        return fires || waiting(now, rule) > waiting(findings, rule);
    }

    private static boolean rests(Derivation derivation, Event event) {
        return FactBase.factsIn(derivation).stream().map(Fact::id).anyMatch(event.id()::equals);
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
