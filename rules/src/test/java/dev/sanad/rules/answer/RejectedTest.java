package dev.sanad.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.dossier.UnmetRejections;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.question.QuestionReader;
import dev.sanad.rules.question.WhyNot;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an analyst rejects is kept apart, and nothing rests on it. */
final class RejectedTest {
    private static final RuleSet RULES = RuleSetReader.builtIn().orElseThrow();
    private static final DroolsReasoner REASONER = new DroolsReasoner(RULES);

    private static final String GRAIN = """
            dossier: grain
            vocabulary: diplomacy
            cast: [world]
            topics: [{ id: corridor }]
            sources: [{ id: paper, published: 2022-07-22 }, { id: later, published: 2022-12-20 }]
            events:
              - { id: deal, kind: agreement-made, parties: [ukr, tur], topics: [corridor], due: 2022-10-31,
                  time: 2022-07-22, cites: [{ source: paper }] }
              - { id: opened, kind: measure-carried-out, by: [ukr, tur], measure: corridor, %scites: [{ source: later }] }
            rejected:
            """;

    @Test
    void a_rejected_finding_supports_no_other_and_keeps_its_derivations() {
        assertThat(states(grain("time: 2022-08-01, ", ""))).containsExactly("fulfilled");
        Findings findings = grain("time: 2022-08-01, ", "{ finding: commitment, reason: nobody promised anything }");
        assertThat(kinds(findings.conclusions()))
                .contains("undertaking")
                .doesNotContain("commitment", "commitment-state");
        assertThat(findings.rejected().items()).singleElement().satisfies(item -> {
            assertThat(item.conclusion().kind()).hasToString("commitment");
            assertThat(item.isCertain()).isTrue();
            assertThat(item.by().reason().words().values()).containsExactly("nobody promised anything");
            assertThat(findings.asDerived().graph().whyHolds(item.conclusion())).hasSize(1);
        });
    }

    @Test
    void a_rejected_finding_ends_no_absence() {
        Findings findings = grain("time: 2022-08-01, ", "{ finding: fulfilment, reason: it was another corridor }");
        assertThat(states(findings)).contains("overdue").doesNotContain("fulfilled");
        assertThat(findings.rejected().conclusions()).isNotEmpty();
    }

    @Test
    void what_possibly_follows_can_be_rejected_too() {
        assertThat(undecidedStates(grain("", ""))).containsExactly("fulfilled");
        String rejected = "{ finding: commitment-state, where: { late: true }, reason: it was in time }";
        Findings findings = grain("", rejected);
        assertThat(undecidedStates(findings)).isEmpty();
        assertThat(findings.rejected().items())
                .extracting(RejectedFindings.Item::isCertain)
                .containsExactly(false);
    }

    @Test
    void the_first_digits_of_an_id_reject_what_they_begin() {
        Conclusion commitment = grain("time: 2022-08-01, ", "").conclusions().stream()
                .filter(conclusion -> conclusion.kind().value().equals("commitment"))
                .findFirst()
                .orElseThrow();
        String digits = commitment.id().value().substring(0, 6);
        assertThat(grain("time: 2022-08-01, ", "{ finding: " + digits + ", reason: no }")
                        .rejected()
                        .conclusions())
                .containsExactly(commitment);
        assertThat(kinds(grain(
                                "time: 2022-08-01, ",
                                "{ finding: commitment-state, where: { of: " + digits + " }, reason: no }")
                        .rejected()
                        .conclusions()))
                .containsOnly("commitment-state");
    }

    @Test
    void why_not_names_what_is_rejected() {
        Findings findings = grain("time: 2022-08-01, ", "{ finding: commitment, reason: no }");
        WhyNot rejected = ask("commitment{made-in: deal}", findings);
        assertThat(kinds(rejected.rejected())).containsExactly("commitment");
        WhyNot missing = ask("commitment-state{state: fulfilled}", findings);
        assertThat(missing.rejected()).isEmpty();
        assertThat(missing.attempts())
                .anySatisfy(attempt -> assertThat(attempt.verdicts())
                        .anySatisfy(
                                verdict -> assertThat(kinds(verdict.rejected())).contains("commitment")));
    }

    @Test
    void a_change_says_what_has_come_to_be_rejected() {
        Changes changes = Changes.between(
                grain("time: 2022-08-01, ", ""), grain("time: 2022-08-01, ", "{ finding: commitment, reason: no }"));
        assertThat(changes.rejected())
                .extracting(item -> item.conclusion().kind().value())
                .containsExactly("commitment");
    }

    @Test
    void an_entry_that_nothing_fits_is_warned_of() {
        Findings findings = grain("time: 2022-08-01, ", "{ finding: dispute, reason: no }");
        assertThat(UnmetRejections.of(
                        findings.dossier(), findings.rejected().conclusions(), findings.vocabulary(), findings.asOf()))
                .extracting(Problem::toString)
                .containsExactly(
                        "grain.yaml:11:16: [D136] 'dispute' rejects nothing: no such finding follows as of 2022-12-31;"
                                + " leave it for when the finding comes back, or name the one that is meant");
    }

    private static Findings grain(String time, String rejected) {
        String text = GRAIN.formatted(time) + (rejected.isEmpty() ? "  []\n" : "  - " + rejected + "\n");
        Dossier dossier = DossierReader.read("grain.yaml", text).orElseThrow();
        Findings findings = REASONER.reason(dossier, AsOf.parse("2022-12-31").orElseThrow());
        assertThat(Checker.checkComplete(findings, RULES)).isEmpty();
        return findings;
    }

    private static WhyNot ask(String question, Findings findings) {
        return WhyNot.ask(QuestionReader.read(question, findings).orElseThrow(), findings, RULES, REASONER);
    }

    private static List<String> kinds(Collection<Conclusion> conclusions) {
        return conclusions.stream().map(conclusion -> conclusion.kind().value()).toList();
    }

    private static List<String> states(Findings findings) {
        return states(findings.conclusions());
    }

    private static List<String> undecidedStates(Findings findings) {
        return states(findings.undecided().conclusions());
    }

    private static List<String> states(List<Conclusion> conclusions) {
        return conclusions.stream()
                .filter(conclusion -> conclusion.kind().value().equals("commitment-state"))
                .map(conclusion ->
                        conclusion.roles().get("state").orElseThrow().texts().get(0))
                .toList();
    }
}
