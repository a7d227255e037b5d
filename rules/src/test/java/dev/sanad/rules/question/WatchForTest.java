package dev.sanad.rules.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The effect of one more report. */
final class WatchForTest {
    static Iterable<Story> stories() {
        return Story.both();
    }

    @Test
    void a_show_of_force_by_north_korea_would_trigger_the_joint_response() {
        Findings findings = Story.of("camp-david-2023", "2023-09-08").findings();
        assertThat(WatchFor.outlook(findings, Story.RULES, Story.REASONER).indicators())
                .anySatisfy(indicator -> {
                    assertThat(indicator.rule().id()).hasToString("detachment");
                    assertThat(indicator.missing().kind()).hasToString("provocation");
                    assertThat(indicator.missing().where())
                            .anySatisfy(criterion ->
                                    assertThat(criterion.value().texts()).containsExactly("prk"));
                    assertThat(indicator.have()).contains(new FactId("further-provocation"));
                });
    }

    @Test
    void what_has_happened_is_not_watched_for() {
        Findings findings = Story.of("trilateral-2023", "2023-09-13").findings();
        assertThat(WatchFor.outlook(findings, Story.RULES, Story.REASONER).indicators())
                .extracting(indicator -> indicator.rule().id().value())
                .doesNotContain("detachment");
    }

    @Test
    void a_window_that_closed_is_not_watched() {
        Findings findings = Story.of("trilateral-2023", "2023-11-12").findings();
        assertThat(WatchFor.outlook(findings, Story.RULES, Story.REASONER).indicators())
                .extracting(indicator -> indicator.rule().id().value())
                .doesNotContain("anticipation-realised");
    }

    /** Only one report: the smallest addition for what a rule would conclude is one event. */
    @ParameterizedTest
    @MethodSource("stories")
    void one_report_is_enough_for_what_is_known_in_full(Story story) {
        Findings findings = story.findings();
        List<Indicator> indicators =
                WatchFor.outlook(findings, Story.RULES, Story.REASONER).indicators();
        assertThat(indicators).isNotEmpty();
        int tried = 0;
        for (Indicator indicator : indicators) {
            if (!Set.of("detachment", "fulfilment", "fulfilment-of-agreement", "breach", "anticipation-realised")
                    .contains(indicator.rule().id().value())) {
                continue;
            }
            Question question = new Question(indicator.kind(), indicator.roles().values());
            List<Event> additions = WhyNot.ask(question, findings, Story.RULES, Story.REASONER).attempts().stream()
                    .filter(attempt ->
                            attempt.rule().id().equals(indicator.rule().id()))
                    .findFirst()
                    .map(Attempt::additions)
                    .orElseThrow();
            assertThat(additions).as("%s", indicator).hasSize(1);
            tried++;
        }
        assertThat(tried).isGreaterThan(5);
    }

    private static final String RULE = """
            rule: row
            when:
              - { fact: call-held, as: $call, where: { participants: $who }, time: { before: $visit, within: 30 days } }
              - { fact: visit-made, as: $visit, where: { visitor: { parties-within: $who } }%s }
            then: { conclude: solidarity-signal, with: { parties: $who, shown-by: $visit } }
            """;

    @Test
    void what_other_conditions_ask_of_the_missing_fact_is_asked_of_the_report() {
        assertThat(outlook(RULE.formatted(""), "2023-05-20", calls(1)).indicators())
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.missing().time())
                        .extracting(
                                time -> time.test().keyword() + " " + time.to().edtf())
                        .containsExactly("after within 30 days 2023-05-01"));
        assertThat(outlook(RULE.formatted(""), "2023-06-20", calls(1)).indicators())
                .isEmpty();
    }

    @Test
    void a_report_from_which_nothing_would_follow_is_not_shown() {
        String never = RULE.formatted(", time: { before: 2023-04-01 }");
        assertThat(outlook(never, "2023-05-20", calls(1)).indicators()).isEmpty();
    }

    @Test
    void a_report_about_a_single_fact_that_names_nobody_is_generic() {
        String condemned = """
                rule: condemned
                when:
                  - { fact: call-held, as: $call, where: { participants: $who } }
                  - { fact: act-condemned, as: $no, where: { of: $call%s } }
                then: { conclude: solidarity-signal, with: { parties: $who, shown-by: $no } }
                """;
        assertThat(outlook(condemned.formatted(""), "2023-05-20", calls(1)).indicators())
                .singleElement()
                .matches(Indicator::isGeneric);
        assertThat(outlook(condemned.formatted(", by: { parties-within: $who }"), "2023-05-20", calls(1))
                        .indicators())
                .singleElement()
                .matches(indicator -> !indicator.isGeneric());
    }

    @Test
    void a_report_in_the_words_of_somebody_is_tried_in_their_words() {
        String owned = """
                rule: owned
                when:
                  - { fact: call-held, as: $call, where: { participants: $who } }
                  - { fact: act-condemned, as: $words, where: { of: $call, speakers: { parties-within: $who } } }
                then: { conclude: solidarity-signal, with: { parties: $who, shown-by: $words } }
                """;
        assertThat(outlook(owned, "2023-05-20", calls(1)).indicators())
                .as("nobody is cited where there is no source")
                .isEmpty();
        assertThat(outlook(owned, "2023-05-20", calls(1) + "sources: [ { id: s, publisher: S } ]\n")
                        .indicators())
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.missing().where())
                        .anySatisfy(criterion ->
                                assertThat(criterion.value().texts()).containsExactly("jpn", "kor")));
    }

    @Test
    void what_is_not_looked_at_is_said() {
        String pairs = """
                rule: pairs
                when:
                  - { fact: call-held, as: $one, where: { participants: $who } }
                  - { fact: call-held, as: $other, where: { participants: $who }, other-than: $one }
                  - { fact: visit-made, as: $visit, where: { visitor: { parties-within: $who } } }
                then: { conclude: solidarity-signal, with: { parties: $who, shown-by: [$one, $other, $visit] } }
                """;
        String others = IntStream.range(0, 40)
                .mapToObj(i -> "---\n"
                        + RULE.formatted("")
                                .replace("rule: row", "rule: row-" + i)
                                .replace("call-held", "summit-held"))
                .collect(Collectors.joining());
        assertThat(outlook(pairs + others, "2023-05-20", calls(120)).notSearched())
                .containsExactly(new RuleId("pairs"));
        assertThat(outlook(pairs + others, "2023-05-20", calls(3)).notSearched())
                .isEmpty();
    }

    @Test
    void what_is_not_tried_is_said_and_not_shown() {
        RuleSet rules = RuleSetReader.read("r.yaml", RULE.formatted("")).orElseThrow();
        Reasoner reasoner = new DroolsReasoner(rules);
        Findings findings =
                reasoner.reason(dossier(calls(1)), AsOf.parse("2023-05-20").orElseThrow());
        Outlook outlook = WatchFor.outlook(findings, rules, new TriedReports(findings, reasoner, 0));
        assertThat(outlook.indicators()).isEmpty();
        assertThat(outlook.notTried()).containsExactly(new RuleId("row"));
    }

    private static String calls(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> "  - { id: c" + i + ", kind: call-held, participants: [kor, jpn], time: 2023-05-01 }\n")
                .collect(Collectors.joining());
    }

    private static Outlook outlook(String rule, String day, String events) {
        RuleSet rules = RuleSetReader.read("r.yaml", rule).orElseThrow();
        Reasoner reasoner = new DroolsReasoner(rules);
        return WatchFor.outlook(reasoner.reason(dossier(events), AsOf.parse(day).orElseThrow()), rules, reasoner);
    }

    private static Dossier dossier(String events) {
        return DossierReader.read("d.yaml", """
                dossier: d
                vocabulary: diplomacy
                actors: [ { id: kor, type: state }, { id: jpn, type: state } ]
                events:
                """ + events.replace(" }\n", ", background: true }\n"))
                .orElseThrow();
    }
}
