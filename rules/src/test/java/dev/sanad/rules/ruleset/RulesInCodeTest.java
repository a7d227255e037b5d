package dev.sanad.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule made in code reasons as one in YAML does, and is checked as one is. */
class RulesInCodeTest {
    private static final Vocabulary KINDS = Vocabulary.builder("visits")
            .kinds(
                    Kind.reported("visit")
                            .with(Role.of("by", RoleType.ACTOR).asRequired())
                            .with(Role.of("to", RoleType.ACTOR)),
                    Kind.reported("insult").with(Role.of("of", RoleType.ACTOR)),
                    Kind.concluded("courtesy")
                            .with(Role.of("of", RoleType.ACTOR).asRequired())
                            .with(Role.of("for", RoleType.EVENT)))
            .build()
            .orElseThrow();
    private static final Rule RETURNED = Rule.of(
                    "returned",
                    Conclude.of("courtesy")
                            .with("of", Operand.variable("guest"))
                            .with("for", Operand.variable("first")))
            .when(Pattern.of("visit")
                    .as("first")
                    .where("by", Operand.variable("host"))
                    .where("to", Operand.variable("guest")))
            .when(Pattern.of("visit").where("by", Operand.variable("guest")).where("to", Operand.variable("host")))
            .unless(Pattern.of("insult").where("of", Operand.variable("host")));

    @Test
    void it_concludes() {
        RuleSet rules = RuleSet.of("visits", KINDS, RETURNED).orElseThrow();
        Dossier dossier = Dossier.builder(KINDS)
                .actors(Actor.state("kor"), Actor.state("usa"))
                .events(visit("v1", "kor", "usa"), visit("v2", "usa", "kor"))
                .events(Event.of("insult", "i").with("of", Value.actors("usa")).asBackground())
                .build()
                .orElseThrow();
        assertThat(new DroolsReasoner(rules)
                        .reason(dossier, new AsOf(LocalDate.of(2024, 1, 1)))
                        .conclusions())
                .singleElement()
                .satisfies(courtesy -> assertThat(courtesy.roles().get("of")).contains(Value.actors("usa")));
    }

    static Stream<Arguments> mistakes() {
        Conclude courtesy = Conclude.of("courtesy").with("of", Operand.variable("who"));
        Pattern visit = Pattern.of("visit").where("by", Operand.variable("who"));
        return Stream.of(
                Arguments.of(
                        Rule.of("r", courtesy).when(Pattern.of("vist")),
                        "[R101] unknown kind 'vist'; did you mean 'visit'?"),
                Arguments.of(
                        Rule.of("r", Conclude.of("curtesy")).when(visit),
                        "[R101] unknown kind 'curtesy'; did you mean 'courtesy'?"),
                Arguments.of(
                        Rule.of("r", courtesy).when(Pattern.of("visit").where("bye", Operand.variable("who"))),
                        "[R102] the kind 'visit' has no role 'bye'; did you mean 'by'?"),
                Arguments.of(
                        Rule.of("r", courtesy).when(visit.where("to", Operator.AT_LEAST, Operand.of(Value.number(1)))),
                        "[R104] 'at-least' cannot compare the role 'to', which is actors; use one of: "),
                Arguments.of(Rule.of("r", courtesy).when(Pattern.of("visit")), "[R105] nothing binds $who; bind it in"),
                Arguments.of(
                        Rule.of("r", courtesy).when(visit.where("to", Operand.of(Value.text("Seoul")))),
                        "[R107] a literal is text, where actors must stand; use a value of that type"),
                Arguments.of(
                        Rule.of("r", Conclude.of("visit").with("by", Operand.variable("who")))
                                .when(visit),
                        "[R108] 'visit' is a kind of events"),
                Arguments.of(
                        Rule.of("r", Conclude.of("courtesy")).when(visit),
                        "[R109] 'courtesy' needs the role 'of'; add 'of: ...' under 'with'"),
                Arguments.of(Rule.of("r", courtesy), "[R116] the rule 'r' has no conditions"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported(Rule rule, String reported) {
        assertThat(RuleSet.of("mine", KINDS, rule).problems())
                .singleElement()
                .asString()
                .startsWith("rule 'r': " + reported);
    }

    @Test
    void two_rules_of_one_name_and_a_set_without_rules_are_refused() {
        assertThat(RuleSet.of("mine", KINDS, RETURNED, RETURNED).problems().stream()
                        .map(Problem::toString))
                .containsExactly("rule 'returned': [C106] the rule 'returned' is already declared; the first is at rule"
                        + " 'returned'; give one of them another name");
        assertThat(RuleSet.of("mine", KINDS).problems()).hasSize(1);
    }

    private static Event visit(String id, String by, String to) {
        return Event.of("visit", id)
                .with("by", Value.actors(by))
                .with("to", Value.actors(to))
                .asBackground();
    }
}
