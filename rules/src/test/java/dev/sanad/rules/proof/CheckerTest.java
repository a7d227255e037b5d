package dev.sanad.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.internal.semantics.PlainDerivation;
import dev.sanad.rules.internal.semantics.Program;
import dev.sanad.rules.internal.semantics.Program.RuleText;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
    private static final String VOCABULARY = """
            vocabulary: ties
            kinds:
              tie: { roles: { from: { type: actor }, to: { type: actor } } }
              promise: { roles: { by: { type: actors } } }
              delivery: { roles: { of: { type: event } } }
            conclusions:
              reach: { roles: { from: { type: actor }, to: { type: actor } } }
              hub: { roles: { who: { type: actor } } }
              silence: { roles: { of: { type: event }, by: { type: actors } } }
            """;
    private static final RuleText NEAR = new RuleText(
            "near",
            List.of("{ fact: tie, where: { from: $a, to: $b } }"),
            "then: { conclude: reach, with: { from: $a, to: $b } }\n");
    private static final RuleText FAR = new RuleText(
            "far",
            List.of("{ fact: reach, where: { from: $a, to: $b } }", "{ fact: tie, where: { from: $b, to: $c } }"),
            "then: { conclude: reach, with: { from: $a, to: $c } }\n");
    private static final RuleText HUB = new RuleText(
            "hub",
            List.of("{ fact: tie, where: { from: $a } }", "{ count: { of: tie, where: { from: $a }, at-least: 2 } }"),
            "then: { conclude: hub, with: { who: $a } }\n");
    private static final RuleText SILENCE = new RuleText(
            "silence",
            List.of(
                    "{ fact: promise, as: $p, where: { by: $by } }",
                    "{ not: delivery, where: { of: $p }, time: { after: $p, within: 14 days } }"),
            "then: { conclude: silence, with: { of: $p, by: $by }, attributed-to: $by }\n");
    private static final List<String> EVENTS = List.of(
            "{ id: ab, kind: tie, from: a, to: b, time: 2023-01-01, background: true }",
            "{ id: ba, kind: tie, from: b, to: a, time: 2023-01-01, background: true }",
            "{ id: ac, kind: tie, from: a, to: c, time: 2023-01-01, background: true }",
            "{ id: p, kind: promise, by: a, time: 2023-03-01, background: true }");
    private static final AsOf DECIDED = new AsOf(LocalDate.of(2023, 3, 16));

    @TempDir
    private Path folder = Path.of(".");

    private RuleSet rules;
    private Findings findings;

    @BeforeEach
    void reason() {
        rules = program(EVENTS, NEAR, FAR, HUB, SILENCE).ruleSet(folder).orElseThrow();
        findings = find(EVENTS, DECIDED);
    }

    @Test
    void what_the_engine_finds_is_sound_and_complete() {
        assertThat(findings.conclusions()).hasSize(8);
        assertThat(Checker.checkComplete(findings, rules)).isEmpty();
    }

    @Test
    void a_dropped_premise_is_caught() {
        everyDerivationIsCaught(derivation -> new PlainDerivation(
                derivation.rule(),
                derivation.bindings(),
                derivation.premises().subList(1, derivation.premises().size()),
                derivation.claimedBy()));
    }

    @Test
    void a_premise_for_another_condition_is_caught() {
        Premise other = new Premise.Held(event("ab"));
        everyDerivationIsCaught("silence", derivation -> withFirst(derivation, other));
    }

    @Test
    void a_swapped_binding_is_caught() {
        everyDerivationIsCaught(derivation -> {
            SortedMap<String, Value> bindings = new TreeMap<>(derivation.bindings());
            bindings.put(bindings.firstKey(), new Value.Actors(List.of(new ActorId("d"))));
            return new PlainDerivation(derivation.rule(), bindings, derivation.premises(), derivation.claimedBy());
        });
    }

    @Test
    void a_binding_left_out_or_put_in_is_caught() {
        everyDerivationIsCaught(derivation -> {
            SortedMap<String, Value> bindings = new TreeMap<>(derivation.bindings());
            bindings.remove(bindings.firstKey());
            return new PlainDerivation(derivation.rule(), bindings, derivation.premises(), derivation.claimedBy());
        });
        everyDerivationIsCaught(derivation -> {
            SortedMap<String, Value> bindings = new TreeMap<>(derivation.bindings());
            bindings.put("more", new Value.Flag(true));
            return new PlainDerivation(derivation.rule(), bindings, derivation.premises(), derivation.claimedBy());
        });
    }

    @Test
    void an_event_that_nobody_reported_is_caught() {
        Event real = event("ab");
        Event forged = new Event(
                new FactId("forged"),
                real.kind(),
                real.roles(),
                real.time(),
                real.place(),
                real.modality(),
                real.certainty(),
                true,
                real.note(),
                List.of());
        everyDerivationIsCaught("silence", derivation -> withFirst(derivation, new Premise.Held(forged)));
        List<Event> more = new ArrayList<>(events(findings));
        more.add(forged);
        assertThat(Checker.check(with(more, derivations()), rules))
                .extracting(Flaw::what)
                .anyMatch(what -> what.startsWith("the events are not those that the dossier knows"));
    }

    @Test
    void an_absence_is_caught_once_what_must_be_absent_is_on_file() {
        List<String> more = new ArrayList<>(EVENTS);
        more.add("{ id: d, kind: delivery, of: p, time: 2023-03-15, background: true }");
        Findings later = find(more, DECIDED);
        Findings forged = with(later, events(later), derivations());
        assertThat(Checker.check(forged, rules))
                .extracting(Flaw::what)
                .containsExactly("what must be absent is on file: d");
    }

    @Test
    void an_absence_is_caught_before_its_last_day_has_passed() {
        Findings early = find(EVENTS, new AsOf(LocalDate.of(2023, 3, 15)));
        assertThat(early.pending()).hasSize(1);
        Findings forged = with(early, events(early), derivations());
        assertThat(Checker.check(forged, rules))
                .extracting(Flaw::what)
                .containsExactly("what must be absent can still happen until 2023-03-15");
    }

    @Test
    void a_forged_count_is_caught() {
        everyDerivationIsCaught("hub", derivation -> {
            Premise.Counted real = (Premise.Counted) derivation.premises().get(1);
            return withSecond(
                    derivation,
                    new Premise.Counted(real.pattern(), real.members(), 3, real.atLeast(), real.countsAs()));
        });
        everyDerivationIsCaught("hub", derivation -> {
            Premise.Counted real = (Premise.Counted) derivation.premises().get(1);
            return withSecond(
                    derivation,
                    new Premise.Counted(
                            real.pattern(),
                            real.members().subList(0, 1),
                            2,
                            real.atLeast(),
                            real.countsAs().subList(0, 1)));
        });
        everyDerivationIsCaught("hub", derivation -> {
            Premise.Counted real = (Premise.Counted) derivation.premises().get(1);
            return withSecond(derivation, new Premise.Counted(real.pattern(), real.members(), 2, 1, real.countsAs()));
        });
    }

    @Test
    void a_forged_search_is_caught() {
        everyDerivationIsCaught("silence", derivation -> {
            Premise.Absent real = (Premise.Absent) derivation.premises().get(1);
            return withSecond(derivation, new Premise.Absent(real.pattern(), real.searched() + 1));
        });
    }

    @Test
    void the_claim_of_somebody_else_is_caught() {
        everyDerivationIsCaught(derivation -> new PlainDerivation(
                derivation.rule(),
                derivation.bindings(),
                derivation.premises(),
                Optional.of(List.of(new ActorId("d")))));
    }

    @Test
    void another_rule_of_the_same_name_is_caught() {
        RuleText turned =
                new RuleText("near", NEAR.conditions(), "then: { conclude: reach, with: { from: $b, to: $a } }\n");
        RuleText stricter =
                HUB.with(List.of(HUB.conditions().get(0), "{ count: { of: tie, where: { from: $a }, at-least: 3 } }"));
        RuleText weaker = new RuleText("silence", SILENCE.conditions(), SILENCE.then() + "strength: possible\n");
        assertThat(flawsUnder(turned, FAR, HUB, SILENCE)).isNotEmpty();
        assertThat(flawsUnder(NEAR, FAR, stricter, SILENCE))
                .extracting(Flaw::what)
                .contains("only 2 of 3 are on file");
        assertThat(flawsUnder(NEAR, FAR, HUB, weaker))
                .extracting(Flaw::what)
                .containsExactly("the rule has changed since");
        assertThat(flawsUnder(NEAR, FAR, HUB)).extracting(Flaw::what).containsExactly("there is no such rule");
    }

    @Test
    void conclusions_that_only_support_each_other_are_caught() {
        Map<Conclusion, List<Derivation>> circular = derivations();
        circular.replaceAll((conclusion, derivations) -> derivations.stream()
                .filter(derivation -> derivation.rule().id().value().equals("far"))
                .toList());
        circular.values().removeIf(List::isEmpty);
        List<Flaw> flaws = Checker.check(with(events(findings), circular), rules);
        assertThat(flaws).extracting(Flaw::what).contains("it rests on itself: no chain of it ends in events alone");
    }

    @Test
    void another_conclusion_than_the_rule_draws_is_caught() {
        Map<Conclusion, List<Derivation>> changed = new LinkedHashMap<>();
        derivations()
                .forEach((conclusion, derivations) -> changed.put(
                        new Conclusion(conclusion.kind(), Roles.NONE, conclusion.time(), conclusion.modality()),
                        derivations));
        assertThat(Checker.check(with(events(findings), changed), rules)).hasSizeGreaterThanOrEqualTo(changed.size());
    }

    @Test
    void what_is_left_out_is_caught_where_completeness_is_asked() {
        Map<Conclusion, List<Derivation>> fewer = derivations();
        fewer.keySet().removeIf(conclusion -> conclusion.kind().value().equals("hub"));
        Findings incomplete = with(events(findings), fewer);
        assertThat(Checker.check(incomplete, rules)).isEmpty();
        assertThat(Checker.checkComplete(incomplete, rules))
                .extracting(Flaw::what)
                .contains("this conclusion is missing");
    }

    @Test
    void nothing_at_all_is_caught_where_completeness_is_asked() {
        Findings empty = with(events(findings), Map.of());
        assertThat(Checker.check(empty, rules)).isEmpty();
        assertThat(Checker.checkComplete(empty, rules))
                .extracting(flaw -> flaw.conclusion().orElseThrow())
                .containsAll(findings.conclusions());
    }

    @Test
    void a_derivation_left_out_beside_another_is_caught_where_completeness_is_asked() {
        Map<Conclusion, List<Derivation>> fewer = derivations();
        Conclusion twice = fewer.keySet().stream()
                .filter(conclusion -> fewer.get(conclusion).size() > 1)
                .findFirst()
                .orElseThrow();
        fewer.computeIfPresent(twice, (conclusion, ways) -> ways.subList(1, ways.size()));
        assertThat(Checker.checkComplete(with(events(findings), fewer), rules))
                .extracting(Flaw::what)
                .containsExactly("this derivation is missing");
    }

    @Test
    void an_assessment_that_the_chains_do_not_give_is_caught_where_completeness_is_asked() {
        Assessments forged = Assessments.of(
                with(events(findings), Map.of()).graph(), findings.dossier().sources(), findings.vocabulary());
        Findings forgery = new Findings(
                findings.dossier(),
                findings.vocabulary(),
                findings.ruleSet(),
                findings.asOf(),
                findings.graph(),
                forged,
                findings.pending(),
                findings.undecided(),
                findings.rejected());
        assertThat(Checker.check(forgery, rules)).isEmpty();
        assertThat(Checker.checkComplete(forgery, rules))
                .hasSize(findings.conclusions().size())
                .allSatisfy(flaw -> assertThat(flaw.what()).startsWith("it is assessed as "));
    }

    @Test
    void waiting_for_nothing_is_caught() {
        Pending forged = new Pending(rules.rules().get(0).card(), LocalDate.of(2023, 3, 20), new TreeMap<>());
        Findings waiting = new Findings(
                findings.dossier(),
                findings.vocabulary(),
                findings.ruleSet(),
                findings.asOf(),
                findings.graph(),
                findings.assessments(),
                List.of(forged),
                findings.undecided(),
                findings.rejected());
        assertThat(Checker.checkComplete(waiting, rules))
                .extracting(Flaw::what)
                .containsExactly("the rule near has nothing to wait for until 2023-03-20 with {}");
    }

    /** Every derivation, changed on its own, must give a flaw. */
    private void everyDerivationIsCaught(UnaryOperator<Derivation> change) {
        List.of("near", "far", "hub", "silence").forEach(rule -> everyDerivationIsCaught(rule, change));
    }

    private void everyDerivationIsCaught(String rule, UnaryOperator<Derivation> change) {
        int changed = 0;
        for (Map.Entry<Conclusion, List<Derivation>> entry : derivations().entrySet()) {
            for (int i = 0; i < entry.getValue().size(); i++) {
                if (entry.getValue().get(i).rule().id().value().equals(rule)) {
                    Map<Conclusion, List<Derivation>> forged = derivations();
                    List<Derivation> derivations = new ArrayList<>(entry.getValue());
                    Derivation other = change.apply(derivations.get(i));
                    derivations.set(i, other);
                    forged.put(entry.getKey(), derivations);
                    assertThat(Checker.check(with(events(findings), forged), rules))
                            .as("%s instead of %s", other, entry.getValue().get(i))
                            .anyMatch(flaw -> flaw.derivation()
                                    .filter(derivation -> derivation == other)
                                    .isPresent());
                    changed++;
                }
            }
        }
        assertThat(changed).as("derivations by rule %s", rule).isPositive();
    }

    private List<Flaw> flawsUnder(RuleText... others) {
        return Checker.check(findings, program(EVENTS, others).ruleSet(folder).orElseThrow());
    }

    private static PlainDerivation withFirst(Derivation derivation, Premise premise) {
        List<Premise> premises = new ArrayList<>(derivation.premises());
        premises.set(0, premise);
        return new PlainDerivation(derivation.rule(), derivation.bindings(), premises, derivation.claimedBy());
    }

    private static PlainDerivation withSecond(Derivation derivation, Premise premise) {
        List<Premise> premises = new ArrayList<>(derivation.premises());
        premises.set(1, premise);
        return new PlainDerivation(derivation.rule(), derivation.bindings(), premises, derivation.claimedBy());
    }

    private Event event(String id) {
        return Objects.requireNonNull(findings.graph().events().get(new FactId(id)));
    }

    private static List<Event> events(Findings findings) {
        return List.copyOf(findings.graph().events().values());
    }

    private Map<Conclusion, List<Derivation>> derivations() {
        Map<Conclusion, List<Derivation>> derivations = new LinkedHashMap<>();
        findings.conclusions()
                .forEach(known -> derivations.put(known, findings.graph().whyHolds(known)));
        return derivations;
    }

    private Findings with(List<Event> events, Map<Conclusion, List<Derivation>> derivations) {
        return with(findings, events, derivations);
    }

    private static Findings with(Findings findings, List<Event> events, Map<Conclusion, List<Derivation>> derivations) {
        JustificationGraph graph = new JustificationGraph(events, derivations);
        Assessments assessments = Assessments.of(
                graph,
                findings.dossier().sources(),
                findings.dossier().coverage(findings.asOf()),
                findings.vocabulary(),
                Set.of());
        Undecided undecided = Undecided.nothing(graph, assessments);
        return new Findings(
                findings.dossier(),
                findings.vocabulary(),
                findings.ruleSet(),
                findings.asOf(),
                graph,
                assessments,
                findings.pending(),
                undecided,
                RejectedFindings.nothing(undecided));
    }

    private Findings find(List<String> events, AsOf asOf) {
        Dossier dossier = program(events, NEAR).dossier(folder).orElseThrow();
        return new DroolsReasoner(rules).reason(dossier, asOf);
    }

    private static Program program(List<String> events, RuleText... rules) {
        return new Program(
                VOCABULARY,
                "vocabulary: more\nextends: [./vocabulary.yaml]\n",
                List.of(rules),
                """
                dossier: ties
                vocabulary: ./extension.yaml
                actors:
                  - { id: a, type: state }
                  - { id: b, type: state }
                  - { id: c, type: state }
                """,
                events,
                DECIDED.day());
    }
}
