package dev.sanad.rules.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Event;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.rules.language.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The explanations of why something is not concluded, and the events that would change that. */
final class WhyNotTest {
    private static final Story ARTICLE = Story.of("camp-david-2023", "2023-09-08");
    private static final Findings FINDINGS = ARTICLE.findings();

    @Test
    void the_launch_came_before_the_promise_and_says_so() {
        Attempt attempt = attempt("detachment", "detachment");
        assertThat(attempt.unmet()).isEqualTo(1);
        Verdict unmet = attempt.verdicts().stream()
                .filter(verdict -> !verdict.met())
                .findFirst()
                .orElseThrow();
        assertThat(unmet.closest()).anySatisfy(closest -> {
            assertThat(closest.fact().id()).hasToString("launch");
            assertThat(closest.differs()).containsExactly("time");
        });
    }

    @Test
    void what_is_concluded_says_so_and_is_not_attempted() {
        WhyNot answer = ask("violation-claim");
        assertThat(answer.concluded()).hasSize(1);
        assertThat(answer.attempts()).isEmpty();
    }

    @Test
    void a_rule_that_fires_about_something_else_says_what_it_concludes() {
        Attempt attempt = attempt("violation-claim{respondent: kor}", "violation-claim");
        assertThat(attempt.unmet()).isZero();
        assertThat(attempt.instead())
                .hasValueSatisfying(conclusion -> assertThat(conclusion
                                .roles()
                                .get("respondent")
                                .orElseThrow()
                                .texts())
                        .containsExactly("prk"));
    }

    @Test
    void what_stands_in_the_way_of_an_absence_is_named() {
        Story story = Story.of("trilateral-2023", "2023-11-12");
        WhyNot answer = WhyNot.ask(
                QuestionReader.read("meeting-state{state: planned}", story.findings())
                        .orElseThrow(),
                story.findings(),
                Story.RULES,
                Story.REASONER);
        assertThat(answer.attempts())
                .flatExtracting(Attempt::verdicts)
                .filteredOn(verdict -> verdict.sort() == Verdict.Sort.ABSENT && !verdict.met())
                .flatExtracting(Verdict::by)
                .isNotEmpty();
    }

    @Test
    void a_rule_that_must_wait_says_until_when() {
        Attempt attempt = attempt("anticipation-state{state: missed}", "anticipation-missed");
        assertThat(attempt.verdicts()).isNotEmpty();
        assertThat(attempt.additions()).isEmpty();
    }

    @Test
    void the_closest_facts_differ_in_something() {
        for (Attempt attempt : ask("fulfilment").attempts()) {
            for (Verdict verdict : attempt.verdicts()) {
                assertThat(verdict.closest())
                        .extracting(Closest::differs)
                        .allSatisfy(differs -> assertThat(differs).isNotEmpty());
            }
        }
    }

    /**
     * Every state and kind that no seed concludes: the proposed events make it follow, and none of them is superfluous.
     */
    @Test
    void what_is_proposed_makes_it_follow_and_none_of_it_is_too_much() {
        int proposed = 0;
        for (Question question : notConcluded()) {
            WhyNot answer = WhyNot.ask(question, FINDINGS, Story.RULES, Story.REASONER);
            for (Attempt attempt : answer.attempts()) {
                List<Event> additions = attempt.additions();
                if (additions.isEmpty()) {
                    continue;
                }
                proposed++;
                assertThat(question.answers(ARTICLE.with(additions)))
                        .as("%s with %s", question, additions)
                        .isNotEmpty();
                for (Event event : additions) {
                    List<Event> fewer = new ArrayList<>(additions);
                    fewer.remove(event);
                    assertThat(question.answers(ARTICLE.with(fewer)))
                            .as("%s without %s", question, event)
                            .isEmpty();
                }
            }
        }
        assertThat(proposed).isGreaterThan(20);
    }

    private static List<Question> notConcluded() {
        List<String> questions = new ArrayList<>();
        Story.RULES.rules().stream()
                .map((Rule rule) -> rule.then().kind().value())
                .distinct()
                .forEach(questions::add);
        for (String kind : List.of("commitment-state", "claim-state", "meeting-state", "anticipation-state")) {
            FINDINGS.vocabulary().kinds().values().stream()
                    .filter((Kind known) -> known.id().value().equals(kind))
                    .flatMap(known -> known.role("state").orElseThrow().values().keySet().stream())
                    .forEach(state -> questions.add(kind + "{state: " + state + "}"));
        }
        return questions.stream()
                .map(text -> QuestionReader.read(text, FINDINGS).orElseThrow())
                .filter(question -> question.answers(FINDINGS).isEmpty())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            violation-clam               | [X101] unknown conclusion kind 'violation-clam'; did you mean 'violation-claim'?
            violation-claim(respondent: prk) | [X101] unknown conclusion kind 'violation-claim(respondent: prk)'; write the roles in braces: violation-claim{role: value}
            violation-claim{respondant: prk} | [X102] the kind 'violation-claim' has no role 'respondant'; did you mean 'respondent'?
            launch-made                  | [X103] 'launch-made' is reported, never concluded by a rule
            violation-claim{respondent: prkk} | [X013] unknown actor 'prkk'; did you mean 'prk'?
            commitment-state{state: actve} | [X013] unknown value 'actve'; did you mean 'active'?
            violation-claim{respondent   | [X001]
            """)
    void a_question_that_cannot_be_asked_is_a_problem(String asked, String reported) {
        Checked<Question> question = QuestionReader.read(asked, FINDINGS);
        assertThat(question.value()).isEmpty();
        assertThat(question.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(reported));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c-ffffff   | there is no conclusion 'c-ffffff'
            commitment | 7 conclusions match
            fulfilment | no conclusion matches this
            """)
    void a_conclusion_that_cannot_be_stated_is_a_problem(String asked, String reported) {
        assertThat(QuestionReader.conclusion(asked, FINDINGS).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo(reported));
    }

    @Test
    void a_conclusion_is_found_by_the_beginning_of_its_id_or_by_what_only_it_holds() {
        Stream.of(
                        "c-5de5",
                        "violation-claim",
                        "violation-claim{respondent: prk}",
                        "commitment{measure: threat-response}")
                .forEach(words -> assertThat(
                                QuestionReader.conclusion(words, FINDINGS).value())
                        .as(words)
                        .isPresent());
    }

    private static WhyNot ask(String question) {
        return WhyNot.ask(QuestionReader.read(question, FINDINGS).orElseThrow(), FINDINGS, Story.RULES, Story.REASONER);
    }

    private static Attempt attempt(String question, String rule) {
        return ask(question).attempts().stream()
                .filter(attempt -> attempt.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no attempt by " + rule + " in "
                        + ask(question).attempts().stream()
                                .map(attempt -> attempt.rule().id())
                                .toList()));
    }
}
