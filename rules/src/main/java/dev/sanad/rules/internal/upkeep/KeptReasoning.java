package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.ContinuedReasoning;
import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reasoning that goes on by keeping up what follows, with rules that are all data. */
public final class KeptReasoning implements ContinuedReasoning {
    private final RuleSet rules;
    private Upkeep upkeep;
    private Findings findings;

    /** Reasoning about a dossier as it is. */
    public KeptReasoning(RuleSet rules, Dossier dossier, AsOf day, Limits limits) {
        this.rules = rules;
        this.upkeep = begun(dossier, day, limits);
        this.findings = findings(dossier, day);
    }

    /**
     * Reasoning that begins where another engine has found what follows.
     *
     * @param matches every match
     */
    public KeptReasoning(RuleSet rules, Findings first, List<FirstMatch> matches) {
        this.rules = rules;
        this.upkeep = new Upkeep(rules, first.dossier(), first.asOf());
        this.findings = first;
        upkeep.beginWith(first, matches);
    }

    private Upkeep begun(Dossier dossier, AsOf day, Limits limits) {
        Upkeep begun = new Upkeep(rules, dossier, day);
        begun.goOn(dossier, day, limits);
        return begun;
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public Step goOn(Dossier dossier, AsOf day, Limits limits) {
        if (!upkeep.isUsable() || !upkeep.isInContextOf(dossier)) {
            upkeep = begun(dossier, day, limits);
            findings = findings(dossier, day);
            return new Step(findings, Optional.empty());
        }
        Set<Fact> touched = upkeep.goOn(dossier, day, limits);
        findings = findings(dossier, day);
        return new Step(findings, Optional.of(touched));
    }

    private Findings findings(Dossier dossier, AsOf day) {
        Set<Conclusion> certain = upkeep.ledger(Reading.CERTAIN).following();
        Set<Conclusion> possible = upkeep.ledger(Reading.POSSIBLE).following();
        Set<Conclusion> rejected = dossier.rejected().isEmpty()
                ? Set.of()
                : Stream.of(certain, possible)
                        .flatMap(Set::stream)
                        .filter(upkeep.facts()::isRejected)
                        .collect(Collectors.toSet());
        List<Conclusion> open = possible.stream()
                .filter(conclusion -> !rejected.contains(conclusion))
                .sorted(Comparator.comparing(Conclusion::id))
                .toList();
        JustificationGraph all = upkeep.graph(rejected);
        Set<Conclusion> others = new HashSet<>(possible);
        others.addAll(rejected);
        JustificationGraph graph = open.isEmpty() ? all : upkeep.graph(others);
        Assessments assessments = assessments(graph, dossier, day, Set.of());
        Undecided undecided = open.isEmpty()
                ? Undecided.nothing(graph, assessments)
                : new Undecided(all, assessments(all, dossier, day, Set.copyOf(open)), open);
        Set<Conclusion> rejectedCertainly =
                rejected.stream().filter(certain::contains).collect(Collectors.toSet());
        return new Findings(
                dossier,
                upkeep.vocabulary(),
                rules.name(),
                day,
                graph,
                assessments,
                pending(day),
                undecided,
                RejectedFindings.of(
                        dossier,
                        day,
                        upkeep.vocabulary(),
                        rejected.isEmpty() ? all : upkeep.graph(Set.of()),
                        undecided,
                        rejected,
                        rejectedCertainly::contains));
    }

    private Assessments assessments(JustificationGraph graph, Dossier dossier, AsOf day, Set<Conclusion> undecided) {
        return Assessments.of(graph, dossier.sources(), dossier.coverage(day), upkeep.vocabulary(), undecided);
    }

    private List<Pending> pending(AsOf day) {
        SortedSet<Pending> inOrder = new TreeSet<>(Pending.BY_DAY);
        for (Entry entry : upkeep.ledger(Reading.POSSIBLE).dated()) {
            if (!entry.isSettledOn(day)) {
                inOrder.add(new Pending(
                        entry.derivation().rule(),
                        entry.lastDay().orElseThrow(),
                        entry.derivation().bindings()));
            }
        }
        return List.copyOf(inOrder);
    }
}
