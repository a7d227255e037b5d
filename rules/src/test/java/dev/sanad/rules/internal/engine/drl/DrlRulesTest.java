package dev.sanad.rules.internal.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.core.Findings;
import dev.sanad.core.Stopped;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.internal.engine.FailedRule;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import dev.sanad.rules.ruleset.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules in DRL, on the seed dossier. */
final class DrlRulesTest {
    private static final String COALITION = """
            rule "coalition-of-condemners" @strength("possible")
            when
              $e : Event( kind.isA("act-condemned"), $by : actors("by"), $by.size() > 2 )
              not Event( kind.isA("withdrawal"), events("of").contains($e.id) )
            then
              conclude( drools, "coalition", Map.of("members", $by) );
            end
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_rule_set_that_trusts_its_pack() throws IOException {
        Files.createDirectories(folder.resolve("pack"));
        Files.writeString(
                folder.resolve("set.yaml"),
                "rule-set: mine\nvocabulary: diplomacy\npacks: [ ./pack ]\ntrusted: true\n");
    }

    @Test
    void a_coded_rule_concludes_and_its_derivation_shows_facts_bindings_and_absences() throws IOException {
        Findings findings = reason(COALITION);
        assertThat(findings.conclusions()).singleElement().satisfies(conclusion -> {
            assertThat(conclusion.roles().get("members").orElseThrow().texts())
                    .containsExactly("jpn-defence-minister", "kor-defence-minister", "usa-defence-secretary");
            Derivation derivation = findings.graph().whyHolds(conclusion).get(0);
            assertThat(derivation.bindings().get("e").texts()).containsExactly("launch-condemned");
            assertThat(derivation.premises()).hasSize(2);
            assertThat(derivation.premises().get(0))
                    .isInstanceOfSatisfying(
                            Premise.Held.class,
                            held -> assertThat(held.fact().id().value()).isEqualTo("launch-condemned"));
            assertThat(derivation.premises().get(1))
                    .isInstanceOfSatisfying(
                            Premise.Absent.class,
                            absent ->
                                    assertThat(absent.pattern().kind().value()).isEqualTo("withdrawal"));
        });
    }

    @Test
    void one_of_several_ways_of_a_coded_rule_is_taken_on_trust_by_the_checker() throws IOException {
        Findings findings = reason(COALITION.replace("-condemners\"", "-condemners#1\""));
        assertThat(findings.conclusions()).hasSize(1);
        assertThat(Checker.check(
                        findings,
                        RuleSetReader.read(folder.resolve("set.yaml"), "set.yaml")
                                .orElseThrow()))
                .isEmpty();
    }

    @Test
    void what_is_planned_or_guessed_is_matched_only_as_any_event() throws IOException {
        String rule = COALITION.replace("act-condemned", "measure-discussed").replace("$e : Event", "$e : Event");
        assertThat(reason(rule).conclusions()).isEmpty();
        assertThat(reason(rule.replace("$e : Event", "$e : AnyEvent")).conclusions())
                .isNotEmpty();
    }

    @Test
    void it_is_compiled_once_and_anew_when_a_letter_changes() throws IOException {
        reason(COALITION);
        reason(COALITION);
        assertThat(jars()).isEqualTo(1);
        reason(COALITION.replace("> 2", "> 1"));
        assertThat(jars()).isEqualTo(2);
    }

    @Test
    void code_from_outside_is_refused_unless_trusted_and_the_problem_names_it() throws IOException {
        Files.writeString(folder.resolve("pack/coalition.drl"), COALITION);
        Path ruleSet = folder.resolve("set.yaml");
        Files.writeString(ruleSet, Files.readString(ruleSet).replace("trusted: true", "trusted: false"));
        assertThat(RuleSetReader.read(ruleSet, "set.yaml").problems())
                .singleElement()
                .hasToString("set.yaml:3:10: [C108] the pack './pack' contains code that would run: pack/coalition.drl;"
                        + " read it; if you trust its author, add 'trusted: true' to the rule set");
    }

    @Test
    void rules_that_never_come_to_an_end_are_stopped_and_named() throws IOException {
        Files.writeString(folder.resolve("kinds.yaml"), """
                vocabulary: counting
                extends: [diplomacy]
                conclusions: { mark: { roles: { of: { type: event }, n: { type: number } } } }
                """);
        Files.writeString(
                folder.resolve("set.yaml"),
                "rule-set: mine\nvocabulary: ./kinds.yaml\npacks: [ ./pack ]\ntrusted: true\n");
        Files.writeString(folder.resolve("pack/count.drl"), """
                rule "one"
                when $l : Event( kind.isA("launch-made") )
                then conclude( drools, "mark", Map.of("of", $l, "n", 1) ); end

                rule "more"
                when $m : Event( kind.isA("mark"), $n : number("n"), $of : events("of") )
                then conclude( drools, "mark", Map.of("of", $of, "n", $n.add(java.math.BigDecimal.ONE)) ); end
                """);
        RuleSet rules =
                RuleSetReader.read(folder.resolve("set.yaml"), "set.yaml").orElseThrow();
        Dossier dossier =
                DossierReader.read(List.of(Path.of("../seeds/camp-david-2023"))).orElseThrow();
        DroolsReasoner reasoner = DroolsReasoner.of(rules, folder.resolve("cache"), Trust.everyone())
                .orElseThrow();
        assertThatThrownBy(
                        () -> reasoner.reason(dossier, AsOf.parse("2023-09-08").orElseThrow(), Limits.of(1_000)))
                .isInstanceOf(Stopped.class)
                .hasMessage("there are more than 1000 derivations; the rule 'more' would add one more");
    }

    @Test
    void the_word_of_a_rule_set_is_not_enough_to_run_its_code() throws IOException {
        Files.writeString(folder.resolve("pack/coalition.drl"), COALITION);
        RuleSet rules =
                RuleSetReader.read(folder.resolve("set.yaml"), "set.yaml").orElseThrow();
        assertThat(DroolsReasoner.of(rules, folder.resolve("cache"), Trust.none())
                        .problems())
                .singleElement()
                .hasToString("pack/coalition.drl: [C108] this is code that would run, and you have not said that you"
                        + " trust it; read it; if you trust its author, run: sanad trust pack/coalition.drl");
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void a_file_named_like_one_of_the_product_is_trusted_no_more_than_any_other() throws IOException {
        Path disguise = Files.createDirectories(folder.resolve("built-in:packs/coalitions"));
        Files.writeString(disguise.resolve("coalition.drl"), COALITION);
        Files.writeString(
                folder.resolve("set.yaml"),
                "rule-set: mine\nvocabulary: diplomacy\npacks: [ './built-in:packs/coalitions' ]\ntrusted: true\n");
        RuleSet rules =
                RuleSetReader.read(folder.resolve("set.yaml"), "set.yaml").orElseThrow();
        assertThat(DroolsReasoner.of(rules, folder.resolve("cache"), Trust.none())
                        .problems())
                .singleElement()
                .asString()
                .startsWith("built-in:packs/coalitions/coalition.drl: [C108]");
    }

    @Test
    void a_file_of_code_does_not_stand_for_a_rule_set() throws IOException {
        Path file = Files.writeString(folder.resolve("coalition.drl"), COALITION);
        assertThat(RuleSetReader.read(file, "coalition.drl").problems())
                .singleElement()
                .hasToString("coalition.drl: [C014] this is code in DRL, where a rule set was expected;"
                        + " name it under 'packs' of a rule set that says 'trusted: true'");
    }

    @Test
    void every_unknown_name_has_its_place_and_a_suggestion() throws IOException {
        String wrong = COALITION
                .replace("act-condemned", "act-condemed")
                .replace("actors(\"by\")", "actors(\"bye\")")
                .replace("not Event(", "not Evnt(")
                .replace("\"coalition\", Map", "\"coalitio\", Map");
        assertThat(problems(wrong))
                .extracting(Problem::toString)
                .containsExactly(
                        "pack/coalition.drl:3:25: [R203] unknown kind 'act-condemed'; did you mean 'act-condemned'?",
                        "pack/coalition.drl:3:55: [R204] no role 'bye'; did you mean 'by'?",
                        "pack/coalition.drl:4:7: [R202] unknown fact type 'Evnt'; did you mean 'Event'?",
                        "pack/coalition.drl:6:22: [R203] unknown conclusion kind 'coalitio'; did you mean 'coalition'?");
    }

    @Test
    void unknown_names_in_what_was_sought_have_their_places_too() throws IOException {
        String wrong = COALITION.replace("conclude( drools, \"coalition\", Map.of(\"members\", $by) );", """
                conclude( drools, conclusion("coalition").with("members", $by).from($e)
                    .lacking( sought("withdrawal").where("of", "is", roleOf(List.of($e), "by")).where("off", "is", $e) )
                    .lacking( sought("withdrawl").where("any", "is", $e) ) );""");
        assertThat(problems(wrong))
                .extracting(Problem::toString)
                .containsExactly(
                        "pack/coalition.drl:7:88: [R204] no role 'off'; did you mean 'of'?",
                        "pack/coalition.drl:8:23: [R203] unknown kind 'withdrawl'; did you mean 'withdrawal'?");
    }

    @Test
    void what_cannot_be_recorded_is_refused_with_what_to_write_instead() throws IOException {
        assertThat(problems(COALITION.replace("not Event(", "exists Event(")))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .contains("R207", "the facts behind 'exists' cannot be recorded", "collectList");
        String counted = """
                rule "counted"
                when
                  accumulate( $e : Event( kind.isA("act-condemned") ); $n : count($e); $n > 0 )
                then
                  conclude( drools, "coalition", Map.of("members", List.of("kor")) );
                end
                """;
        assertThat(problems(counted))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .contains("R208", "collectList($it)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $s :                  | Map.of("parties", $p, "shown-by", $s.getId())
            $s :                  | Map.of("parties", $p, "shown-by", List.of($s))
            $id : id,             | Map.of("parties", $p, "shown-by", $id)
            $it : this,           | conclusion("solidarity-signal").with("parties", $p).with("shown-by", $it).from($it)
            """)
    void a_rule_that_concludes_what_holds_what_it_follows_from_is_refused_as_endless(String named, String roles)
            throws IOException {
        String within = named.endsWith(",") ? named : "";
        String before = named.endsWith(",") ? "" : named;
        assertThat(problems("""
                        rule "endless"
                        when
                          %s Event( %s kind.isA("solidarity-signal"), $p : actors("parties") )
                        then
                          conclude( drools, %s );
                        end
                        """.formatted(
                                before, within, roles.startsWith("Map") ? "\"solidarity-signal\", " + roles : roles)))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("pack/coalition.drl:1:7: [R119] the rule 'endless' would never end");
    }

    @Test
    void a_rule_that_passes_on_what_the_fact_holds_may_follow_from_itself() throws IOException {
        assertThat(problems("""
                        rule "passed-on"
                        when
                          $s : Event( kind.isA("solidarity-signal"), $p : actors("parties") )
                        then
                          conclude( drools, conclusion("solidarity-signal").with("parties", $s.states("parties"))
                              .with("shown-by", $s.role("shown-by")).time($s).from($s) );
                        end
                        """)).isEmpty();
    }

    @Test
    void a_rule_that_does_not_compile_is_reported_with_its_place() throws IOException {
        Files.writeString(folder.resolve("pack/coalition.drl"), COALITION.replace("$by.size()", "$by.sze()"));
        RuleSet ruleSet =
                RuleSetReader.read(folder.resolve("set.yaml"), "set.yaml").orElseThrow();
        Checked<DroolsReasoner> reasoner = DroolsReasoner.of(ruleSet, folder.resolve("cache"), Trust.everyone());
        assertThat(reasoner.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.mark()).hasToString("pack/coalition.drl:3:66");
            assertThat(problem.message()).contains("does not compile", "sze");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conclude( drools          | if (true) throw new StackOverflowError("boo"); conclude( drools | the code of this rule failed: java.lang.StackOverflowError: boo
            "members", $by            | "members", List.of().iterator().next() | the code of this rule failed: java.util.NoSuchElementException
            $by.size() > 2            | $e.time("due").toString() == ""       | the code of this rule failed: java.lang.NullPointerException
            $by.size() > 2            | test("by", "iz", actorIds("kor"))    | a rule in DRL compares by 'iz', which is not an operator
            """)
    void code_that_fails_while_it_runs_is_reported_with_the_place_of_its_rule(
            String right, String wrong, String reported) {
        assertThatThrownBy(() -> reason(COALITION.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        FailedRule.class,
                        failed -> assertThat(failed.problem().toString())
                                .startsWith("pack/coalition.drl:1:7: [R213] " + reported));
    }

    @Test
    void a_conclusion_is_given_only_roles_that_its_kind_has() throws IOException {
        assertThat(problems(
                        COALITION.replace("Map.of(\"members\", $by)", "Map.of(\"members\", $by, \"membres\", $e.id)")))
                .extracting(Problem::toString)
                .containsExactly("pack/coalition.drl:6:58: [R204] no role 'membres'; did you mean 'members'?");
        assertThat(problems(COALITION.replace(
                        "\"coalition\", Map.of(\"members\", $by)", "conclusion(\"coalition\").with(\"membres\", $by)")))
                .extracting(Problem::toString)
                .containsExactly("pack/coalition.drl:6:51: [R204] no role 'membres'; did you mean 'members'?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            not Event( kind.isA("withdrawal") | not Event( !kind.isA("withdrawal")              | R207 | facts of any kind but some
            not Event( kind.isA("withdrawal") | not Event( kind.isA("withdrawal") == false      | R207 | facts of any kind but some
            not Event(                        | $w : Event( this after[0d,30d] $e,              | R214 | 'after' is not available
            rule "coalition                   | global java.util.List log~rule "coalition     | R214 | 'global' is not available
            conclude( drools                  | System.exit(0); conclude( drools                | R214 | 'System.exit' would end the program
            when                              | dialect "mvel"~when                             | R214 | 'dialect' is not available
            """)
    void what_rules_cannot_use_is_refused_by_name(String right, String wrong, String code, String fact)
            throws IOException {
        assertThat(problems(COALITION.replace(right, wrong.replace("~", "\n"))))
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem).contains("[" + code + "]", fact));
    }

    @Test
    void a_query_is_refused_once_and_where_it_is_declared() throws IOException {
        String withQuery = """
                query withdrawn(Event $e) $w : Event( kind.isA("withdrawal"), events("of").contains($e.id) ) end
                """ + COALITION;
        assertThat(problems(withQuery))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .contains("[R214] 'query' is not available");
    }

    @Test
    void an_absence_says_all_that_the_rule_asked() throws IOException {
        assertThat(reason(COALITION).conclusions()).singleElement().satisfies(conclusion -> {
            Findings findings = reason(COALITION);
            List<Premise> premises =
                    findings.graph().whyHolds(conclusion).get(0).premises();
            assertThat(premises.get(1)
                            .<String>fold(
                                    held -> "held",
                                    absent -> absent.pattern().condition().orElse(""),
                                    counted -> "counted"))
                    .isEqualTo("events(\"of\").contains($e.id)");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accumulate( $c : Event( kind.isA(\"act-condemned\") ); $all : collectList($c) )",
                "accumulate( $c : Event( kind.isA(\"act-condemned\") ); $all : collectList($c), $n : count($c) )",
                "accumulate( $c : Event( kind.isA(\"act-condemned\") ); $all : collectSet($c), $n : count($c); $n > 0 )",
                "$all : List() from accumulate( $c : Event( kind.isA(\"act-condemned\") ); collectList($c) )",
                "$all : List( size > 0 ) from collect( Event( kind.isA(\"act-condemned\") ) )"
            })
    void a_collected_group_is_a_counted_premise_and_nothing_else(String group) throws IOException {
        String rule = """
                rule "group"
                when
                  %s
                then
                  conclude( drools, "coalition", Map.of("members", List.of("kor")) );
                end
                """.formatted(group);
        Findings findings = reason(rule);
        assertThat(findings.conclusions())
                .singleElement()
                .satisfies(conclusion -> assertThat(
                                findings.graph().whyHolds(conclusion).get(0).premises())
                        .singleElement()
                        .satisfies(premise -> assertThat(premise.facts()).isNotEmpty()));
    }

    @Test
    void a_cache_that_is_broken_or_not_the_users_own_is_not_used() throws IOException {
        reason(COALITION);
        Path jar = jar();
        Files.write(jar, new byte[] {1, 2, 3});
        assertThat(reason(COALITION).conclusions()).hasSize(1);
        Path cache = folder.resolve("cache");
        if (cache.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
            Files.delete(jar());
            assertThat(reason(COALITION).conclusions()).hasSize(1);
            assertThat(jars()).isZero();
        }
    }

    private Path jar() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Findings reason(String rule) throws IOException {
        Files.writeString(folder.resolve("pack/coalition.drl"), rule);
        RuleSet ruleSet =
                RuleSetReader.read(folder.resolve("set.yaml"), "set.yaml").orElseThrow();
        Dossier dossier =
                DossierReader.read(List.of(Path.of("../seeds/camp-david-2023"))).orElseThrow();
        return DroolsReasoner.of(ruleSet, folder.resolve("cache"), Trust.everyone())
                .orElseThrow()
                .reason(dossier, AsOf.parse("2023-09-08").orElseThrow());
    }

    private List<Problem> problems(String rule) throws IOException {
        Files.writeString(folder.resolve("pack/coalition.drl"), rule);
        return RuleSetReader.read(folder.resolve("set.yaml"), "set.yaml").problems();
    }

    private long jars() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).count();
        }
    }
}
