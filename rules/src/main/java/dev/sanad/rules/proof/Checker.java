package dev.sanad.rules.proof;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.internal.semantics.NaiveReasoner;
import dev.sanad.rules.internal.semantics.PlainDerivation;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks findings without trusting the engine: every derivation is replayed against its rule, the facts and the day,
 * and every conclusion must ultimately rest on events.
 */
public final class Checker {
    private final List<Flaw> flaws = new ArrayList<>();
    private final Findings findings;
    private final FactBase factBase;
    private final Map<RuleId, Rule> byName = new HashMap<>();
    private final Set<RuleId> coded = new HashSet<>();

    private Checker(Findings findings, RuleSet rules) {
        this.findings = findings;
        rules.rules().forEach(rule -> byName.putIfAbsent(rule.id(), rule));
        rules.codedRules().forEach(rule -> coded.add(rule.card().id()));
        this.factBase =
                FactBase.of(findings, rules.vocabulary().and(findings.dossier().vocabulary()));
    }

    /**
     * {@return the flaws of the findings; empty if every derivation is valid}
     *
     * @param findings the findings
     * @param rules the rule set with which the findings were made
     */
    public static List<Flaw> check(Findings findings, RuleSet rules) {
        Checker checker = new Checker(findings, rules);
        checker.checkEvents();
        findings.conclusions()
                .forEach(conclusion ->
                        checker.checkWays(conclusion, findings.graph().whyHolds(conclusion), Reading.CERTAIN));
        checker.checkLayers();
        findings.undecided()
                .conclusions()
                .forEach(conclusion -> checker.checkWays(
                        conclusion, findings.undecided().graph().whyHolds(conclusion), Reading.POSSIBLE));
        findings.rejected()
                .items()
                .forEach(item -> checker.checkWays(
                        item.conclusion(),
                        findings.rejected().graph().whyHolds(item.conclusion()),
                        item.isCertain() ? Reading.CERTAIN : Reading.POSSIBLE));
        checker.checkRejected();
        checker.checkFounded();
        return List.copyOf(checker.flaws);
    }

    /**
     * {@return the flaws, including what the findings leave out, found by trying every fact, which is slow; and assessments
     * that do not follow from the graph}
     *
     * <p>If some rules are in code, which only the engine can run, nothing is known of what is left out.
     *
     * @param findings the findings
     * @param rules the rule set with which the findings were made
     */
    public static List<Flaw> checkComplete(Findings findings, RuleSet rules) {
        Checker checker = new Checker(findings, rules);
        checker.flaws.addAll(check(findings, rules));
        checker.checkAssessments(rules.vocabulary().and(findings.dossier().vocabulary()));
        if (rules.codedRules().isEmpty()) {
            checker.compare(new NaiveReasoner(rules).reason(findings.dossier(), findings.asOf()));
        }
        return List.copyOf(checker.flaws);
    }

    /** Whether a derivation is by code, which cannot be replayed without running it and is taken on trust. */
    private boolean isCoded(Derivation derivation) {
        return coded.contains(derivation.rule().id());
    }

    private void checkEvents() {
        TreeMap<FactId, Event> known = new TreeMap<>();
        findings.dossier().eventsKnownOn(findings.asOf()).forEach(event -> known.put(event.id(), event));
        if (!known.equals(findings.graph().events())) {
            flaw("the events are not those that the dossier knows on " + findings.asOf());
        }
    }

    /** Checks that what follows certainly is the same in both graphs, and that what is undecided is only in the second. */
    private void checkLayers() {
        List<Conclusion> both = new ArrayList<>(findings.conclusions());
        both.addAll(findings.undecided().conclusions());
        both.sort(Comparator.comparing(Conclusion::id));
        if (!both.equals(findings.undecided().graph().conclusions())) {
            flaw("what follows certainly and what possibly follows are not two parts of one graph");
        }
        findings.conclusions().stream()
                .filter(conclusion -> !plain(findings.graph(), conclusion)
                        .equals(plain(findings.undecided().graph(), conclusion)))
                .forEach(conclusion -> flaws.add(new Flaw(
                        Optional.of(conclusion),
                        Optional.empty(),
                        "it has other derivations where it possibly follows")));
    }

    /** Checks that what the analyst rejects is apart from the rest, and all of it. */
    private void checkRejected() {
        findings.undecided().graph().conclusions().stream()
                .filter(factBase::isRejected)
                .forEach(conclusion -> flaws.add(
                        new Flaw(Optional.of(conclusion), Optional.empty(), "the analyst rejects it, and it is kept")));
        findings.rejected().conclusions().stream()
                .filter(conclusion -> !factBase.isRejected(conclusion))
                .forEach(conclusion ->
                        flaws.add(new Flaw(Optional.of(conclusion), Optional.empty(), "it is rejected by nobody")));
    }

    private static List<PlainDerivation> plain(JustificationGraph graph, Conclusion conclusion) {
        return graph.whyHolds(conclusion).stream().map(PlainDerivation::of).toList();
    }

    private void checkWays(Conclusion conclusion, List<Derivation> derivations, Reading reading) {
        if (derivations.isEmpty()) {
            flaws.add(new Flaw(Optional.of(conclusion), Optional.empty(), "it has no derivation"));
        }
        for (Derivation derivation : derivations) {
            if (isCoded(derivation)) {
                continue;
            }
            Optional<Rule> rule =
                    Optional.ofNullable(byName.get(derivation.rule().id()));
            List<String> reported = rule.map(
                            known -> new DerivationReplay(known, derivation, factBase, reading).against(conclusion))
                    .orElse(List.of("there is no such rule"));
            reported.forEach(what -> flaws.add(new Flaw(Optional.of(conclusion), Optional.of(derivation), what)));
        }
    }

    /** Checks that every conclusion is reached from events, step by step. */
    private void checkFounded() {
        Set<FactId> founded = new HashSet<>(findings.graph().events().keySet());
        List<Conclusion> open = reach(findings.conclusions(), findings.graph(), founded);
        open.addAll(
                reach(findings.undecided().conclusions(), findings.undecided().graph(), founded));
        open.addAll(reach(findings.rejected().conclusions(), findings.rejected().graph(), founded));
        open.forEach(conclusion -> flaws.add(new Flaw(
                Optional.of(conclusion), Optional.empty(), "it rests on itself: no chain of it ends in events alone")));
    }

    /** Those among conclusions that cannot be reached from what is founded; the others are added to that. */
    private static List<Conclusion> reach(List<Conclusion> conclusions, JustificationGraph graph, Set<FactId> founded) {
        List<Conclusion> open = new ArrayList<>(conclusions);
        while (open.removeIf(conclusion -> isFounded(conclusion, graph, founded) && founded.add(conclusion.id()))) {
            // Repeated until nothing more is reached.
        }
        return open;
    }

    private static boolean isFounded(Conclusion conclusion, JustificationGraph graph, Set<FactId> founded) {
        return graph.whyHolds(conclusion).stream()
                .anyMatch(derivation ->
                        FactBase.factsIn(derivation).stream().allMatch(fact -> founded.contains(fact.id())));
    }

    private void checkAssessments(Vocabulary vocabulary) {
        Assessments anew = Assessments.of(
                findings.graph(),
                findings.dossier().sources(),
                findings.dossier().coverage(findings.asOf()),
                vocabulary,
                Set.of());
        compare(findings.conclusions(), findings.assessments(), anew);
        Undecided undecided = findings.undecided();
        compare(
                undecided.conclusions(),
                undecided.assessments(),
                Assessments.of(
                        undecided.graph(),
                        findings.dossier().sources(),
                        findings.dossier().coverage(findings.asOf()),
                        vocabulary,
                        Set.copyOf(undecided.conclusions())));
        Set<Conclusion> possible = new HashSet<>(undecided.conclusions());
        findings.rejected().items().stream()
                .filter(item -> !item.isCertain())
                .forEach(item -> possible.add(item.conclusion()));
        compare(
                findings.rejected().conclusions(),
                findings.rejected().assessments(),
                Assessments.of(
                        findings.rejected().graph(),
                        findings.dossier().sources(),
                        findings.dossier().coverage(findings.asOf()),
                        vocabulary,
                        possible));
    }

    private void compare(List<Conclusion> conclusions, Assessments made, Assessments anew) {
        for (Conclusion conclusion : conclusions) {
            if (!anew.of(conclusion).equals(made.of(conclusion))) {
                flaws.add(new Flaw(
                        Optional.of(conclusion),
                        Optional.empty(),
                        "it is assessed as " + made.of(conclusion) + ", but its chains make it "
                                + anew.of(conclusion)));
            }
        }
    }

    private void compare(Findings all) {
        compare(all.conclusions(), findings.graph(), all.graph());
        compare(
                all.undecided().conclusions(),
                findings.undecided().graph(),
                all.undecided().graph());
        compare(
                all.rejected().conclusions(),
                findings.rejected().graph(),
                all.rejected().graph());
        for (Pending waiting : all.pending()) {
            if (!findings.pending().contains(waiting)) {
                flaw("the rule " + waiting.rule().id() + " should wait until " + waiting.until() + " with "
                        + waiting.bindings());
            }
        }
        for (Pending waiting : findings.pending()) {
            if (!all.pending().contains(waiting)) {
                flaw("the rule " + waiting.rule().id() + " has nothing to wait for until " + waiting.until() + " with "
                        + waiting.bindings());
            }
        }
    }

    private void flaw(String what) {
        flaws.add(new Flaw(Optional.empty(), Optional.empty(), what));
    }

    /** Compares what is found with all there is. */
    private void compare(List<Conclusion> conclusions, JustificationGraph graph, JustificationGraph all) {
        for (Conclusion conclusion : conclusions) {
            Set<PlainDerivation> found = Set.copyOf(plain(graph, conclusion));
            all.whyHolds(conclusion).stream()
                    .filter(derivation -> !found.contains(PlainDerivation.of(derivation)))
                    .forEach(derivation -> flaws.add(new Flaw(
                            Optional.of(conclusion),
                            Optional.of(derivation),
                            found.isEmpty() ? "this conclusion is missing" : "this derivation is missing")));
        }
    }
}
