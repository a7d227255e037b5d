package dev.sanad.rules.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conclusions that must, and must not, follow from the article of seeds/camp-david-2023. */
final class ArticleTest {
    private static final Dossier DOSSIER =
            DossierReader.read(List.of(Path.of("../seeds/camp-david-2023"))).orElseThrow();
    private static final Findings FINDINGS = reason("2023-09-08");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    follow-up-commitment       | arises-from=[summit-agreement] taken-up-in=[call] measure=[missile-warning-data] | established
                    follow-up-commitment       | arises-from=[summit-agreement] taken-up-in=[call] measure=[joint-exercises]      | established
                    commitment                 | measure=[real-time-warning-system] due=[2023] debtors=[jpn, kor, usa]             | attributed
                    commitment                 | measure=[multi-year-exercises] recurs=[multi-year]                                | attributed
                    commitment                 | measure=[intelligence-sharing]                                                    | attributed
                    conditional-commitment     | measure=[joint-response] antecedent=[further-provocation]                         | attributed
                    planned-meeting            | participants=[jpn-defence-minister, kor-defence-minister, usa-defence-secretary]  | attributed
                    violation-claim            | claimants=[jpn, kor, usa] respondent=[prk] act=[launch]                           | attributed
                    disputed-characterisation  | of=[launch] labels=[missile-provocation, space-rocket]                            | established
                    hedged-label               | of=[october-plan] label=[spy-satellite]                                           | attributed
                    anticipated-event          | by=[prk] what=[orbital-launch]                                                    | anticipated
                    anticipation-state         | state=[awaited]                                                                   | anticipated
                    expected-response          |                                                                                   | anticipated
                    expected-claim             | by=[jpn, kor, usa] precedent=[launch-condemned]                                   | anticipated
                    solidarity-signal          | parties=[jpn, kor, usa] shown-by=[call, call-assessed, launch-condemned]          | attributed
                    delegation                 | of=[summit-agreement]                                                             | established
                    tilt-speculation           | partner=[chn]                                                                     | speculative
                    tilt-speculation           | partner=[rus]                                                                     | speculative
                    presumed-failure           | of=[launch]                                                                       | attributed
                    """)
    void the_article_supports(String kind, String roles, String standing) {
        assertThat(conclusions(FINDINGS, kind, roles == null ? "" : roles))
                .singleElement()
                .satisfies(conclusion -> assertThat(
                                FINDINGS.assess(conclusion).standing().keyword())
                        .isEqualTo(standing));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                    commitment-state   | state=[fulfilled] | the system operates, or exercises were held
                    commitment-state   | state=[violated]  | somebody broke a promise
                    commitment-state   | state=[detached]  | the August launch, which came before the promise, triggers it
                    claim-state        | state=[upheld]    | the United Nations found a violation
                    anticipation-state | state=[observed]  | a satellite is in orbit
                    meeting-state      | state=[held]      | a meeting in person took place
                    commitment-state   | state=[overdue]   | anything is overdue
                    """)
    void it_must_not_follow_that(String kind, String roles, String what) {
        assertThat(conclusions(FINDINGS, kind, roles)).as(what).isEmpty();
        assertThat(conclusions(reason("2023-09-07"), kind, roles))
                .as(what + ", the day before")
                .isEmpty();
    }

    @Test
    void no_alliance_with_russia_or_china_follows_but_as_a_guess() {
        assertThat(FINDINGS.conclusions().stream()
                        .filter(conclusion -> conclusion.roles().values().values().stream()
                                .anyMatch(value -> value.texts().contains("rus")
                                        || value.texts().contains("chn"))))
                .isNotEmpty()
                .allSatisfy(conclusion ->
                        assertThat(FINDINGS.assess(conclusion).standing()).isEqualTo(Standing.SPECULATIVE));
    }

    @Test
    void a_speculation_is_never_a_premise_of_anything_else() {
        assertThat(FINDINGS.conclusions())
                .filteredOn(conclusion -> FINDINGS.graph().whyHolds(conclusion).stream()
                        .flatMap(way -> way.premises().stream())
                        .anyMatch(ArticleTest::isSpeculation))
                .extracting(conclusion -> conclusion.kind().value())
                .containsOnly("tilt-speculation");
    }

    @Test
    void all_that_was_said_of_the_call_has_one_root() {
        assertThat(FINDINGS.conclusions())
                .filteredOn(conclusion -> !conclusion.kind().value().equals("norm-candidate"))
                .allSatisfy(conclusion -> assertThat(FINDINGS.assess(conclusion).roots())
                        .containsExactly(new SourceId("kor-mnd-statement")));
    }

    @Test
    void the_anticipated_launch_is_missed_from_the_first_of_november() {
        assertThat(conclusions(reason("2023-10-31"), "anticipation-state", "state=[missed]"))
                .isEmpty();
        assertThat(conclusions(reason("2023-11-01"), "anticipation-state", "state=[missed]"))
                .hasSize(1);
    }

    @Test
    void the_deadline_of_the_system_waits_for_the_end_of_the_year() {
        assertThat(FINDINGS.pending())
                .extracting(pending -> pending.rule().id() + " until " + pending.until())
                .contains("deadline-missed until 2023-12-31", "anticipation-deadline-missed until 2023-10-31");
        assertThat(conclusions(reason("2024-01-01"), "commitment-state", "state=[overdue]"))
                .hasSize(1);
    }

    private static boolean isSpeculation(Premise premise) {
        return premise instanceof Premise.Held held
                && held.fact() instanceof Event event
                && event.modality() == Modality.SPECULATED;
    }

    private static List<Conclusion> conclusions(Findings findings, String kind, String roles) {
        Map<String, String> wanted = Stream.of(roles.split("(?<=]) "))
                .filter(role -> role.contains("="))
                .collect(Collectors.toMap(
                        role -> role.substring(0, role.indexOf('=')).strip(),
                        role -> role.substring(role.indexOf('=') + 1).strip()));
        return findings.conclusions().stream()
                .filter(conclusion -> conclusion.kind().value().equals(kind))
                .filter(conclusion -> wanted.entrySet().stream()
                        .allMatch(role -> conclusion
                                .roles()
                                .get(role.getKey())
                                .filter(value -> value.texts().toString().equals(role.getValue()))
                                .isPresent()))
                .toList();
    }

    private static Findings reason(String day) {
        return Reasoner.OF_ALL_RULES.reason(DOSSIER, AsOf.parse(day).orElseThrow());
    }

    private static final class Reasoner {
        static final DroolsReasoner OF_ALL_RULES =
                new DroolsReasoner(RuleSetReader.builtIn().orElseThrow());
    }
}
