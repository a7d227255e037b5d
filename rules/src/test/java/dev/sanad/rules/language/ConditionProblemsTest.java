package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem of a condition is reported once, at its place, with a remedy. */
class ConditionProblemsTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("- fact: talk", "3:9: [R101] unknown kind 'talk'; did you mean 'talks'?"),
                Arguments.of(
                        "- { fact: talks, where: { guest: kor } }",
                        "3:27: [R102] the kind 'talks' has no role 'guest'; known: host, involved, itself, line, number, participants, place, speakers, time,"
                                + " topics"),
                Arguments.of(
                        "- { fact: talks, where: { host: { i: kor } } }",
                        "3:35: [R103] unknown operator 'i'; did you mean 'is'?"),
                Arguments.of(
                        "- { fact: talks, where: { host: { contains: k } } }",
                        "3:35: [R104] 'contains' cannot compare the role 'host', which is actors; use one of: is, is-not,"
                                + " any-of, none-of, known, compatible-with, covers, each, includes, overlaps, within, same-parties-as,"
                                + " parties-include, parties-within, parties-overlap, parties-apart, same-offices-as, offices-include,"
                                + " offices-within, offices-overlap, offices-apart, member-of, size, save"),
                Arguments.of(
                        "- { fact: talks, where: { number: { size: 2 } } }",
                        "3:37: [R104] 'size' cannot compare the role 'number', which is a number; use one of: is, is-not,"
                                + " any-of, none-of, known, compatible-with, covers, at-least, at-most, more-than, less-than, save"),
                Arguments.of(
                        "- { fact: talks, where: { topics: { includes: $topic } } }",
                        "3:47: [R105] nothing binds $topic; bind it in a 'fact' condition: a role: $topic, or as: $topic"),
                Arguments.of(
                        "- { fact: talks, first-within: 30 days }",
                        "3:32: [R117] 'first-within' compares the fact with earlier ones, and it has no name; add 'as: $name' beside it"),
                Arguments.of(
                        "- { fact: talks, as: $talks, first-within: soon }",
                        "3:44: [R112] 'soon' is not a length of time; write a length such as 14 days, 2 weeks, 3 months or 1 year"),
                Arguments.of("- { fact: talks, as: talks }", "3:22: [R105] 'talks' is not a variable; write $talks"),
                Arguments.of(
                        "- { fact: talks, as: the talks }",
                        "3:22: [R105] 'the talks' is not a variable; write $name, or $name.role to read a role of the fact it names"),
                Arguments.of(
                        "- { fact: talks, where: { host: $host } }",
                        "3:33: [R106] $host is bound here and used nowhere; to ask only that the role is filled, write { known: true }"),
                Arguments.of(
                        "- { fact: talks, where: { host: { save: $host } } }",
                        "3:41: [R106] $host is bound here and used nowhere; to ask only that the role is filled, write { known: true }"),
                Arguments.of(
                        "- { fact: talks, where: { host: $x, topics: { includes: $x } } }",
                        "3:57: [R107] $x is actors, where topics must stand; use a value of that type"),
                Arguments.of(
                        "- { fact: talks, as: $t }\n- { fact: agreement, where: { due: $t.host } }",
                        "4:36: [R107] $t.host is actors, where a time must stand; use a value of that type"),
                Arguments.of(
                        "- { fact: talks, as: $t }\n- { fact: agreement, where: { parties: $t.hast } }",
                        "4:40: [R102] $t has no role 'hast'; did you mean 'host'?"),
                Arguments.of(
                        "- { fact: talks, time: { afer: 2023 } }",
                        "3:26: [R111] unknown time relation 'afer'; did you mean 'after'?"),
                Arguments.of(
                        "- { fact: talks, time: { after: 2023-13 } }",
                        "3:33: [R015] '2023-13' does not name a month; write a month from 01 to 12, or a season from 21 (spring) to 24 (winter)"),
                Arguments.of(
                        "- { fact: talks, time: { after: 2023, within: soon } }",
                        "3:47: [R112] 'soon' is not a length of time; write a length such as 14 days, 2 weeks, 3 months or 1 year"),
                Arguments.of(
                        "- { fact: talks, time: { during: 2023, within: 3 days } }",
                        "3:48: [R112] 'within' and 'by-at-least' need an 'after', 'before', 'not-before' or 'not-after' beside them; write for example { after: $fact, within: 14 days }"),
                Arguments.of(
                        "- { fact: talks, time: { after: 2023, within: { parameter: widow } } }",
                        "3:47: [R113] the rule set sets no parameter 'widow'; it sets 'window': use the same name in both places"),
                Arguments.of(
                        "- { fact: agreement, where: { recurs: weekly } }",
                        "3:39: [R013] unknown value 'weekly'; known: monthly, yearly"),
                Arguments.of(
                        "- { fact: agreement, where: { public: yes } }",
                        "3:39: [R013] 'public' must be true or false, not 'yes'; write true for yes, false for no"),
                Arguments.of(
                        "- {}",
                        "3:3: [R117] this condition has neither 'fact' nor 'not', 'exists', 'count', 'every' or 'any-of'; write one of them, such as 'fact: call-held'"),
                Arguments.of(
                        "- { fact: talks, not: call }",
                        "3:3: [R117] this condition has both 'fact' and 'not'; make it two conditions"),
                Arguments.of(
                        """
                        - count: { of: talks, where: { host: { within: $b.host } }, at-least: 2, as: $a }
                        - count: { of: talks, where: { host: { within: $a.host } }, at-least: 2, as: $b }
                        - count: { of: talks, where: { host: { within: $b.host } }, at-least: 2 }
                        """,
                        "3:10: [R120] what is counted here depends on the group $a itself; ask for a group that is"
                                + " counted without this one\n"
                                + "4:10: [R120] what is counted here depends on the group $b itself; ask for a group that"
                                + " is counted without this one"),
                Arguments.of(
                        "- any-of: { fact: talks }",
                        "3:11: [R004] 'any-of' must be a list, not a map of keys; write it as [ ... ], or each item on a line after '- '"),
                Arguments.of(
                        "- any-of: [[], [{ fact: talks }]]",
                        "3:12: [R117] this group has no conditions, so it always holds; list conditions, or drop it"),
                Arguments.of(
                        "- count: { off: talks, at-least: 2 }",
                        "3:12: [R003] 'count' has no key 'off'; did you mean 'of'?"),
                Arguments.of("- any-of: []", "3:11: [R117] 'any-of' has no groups; list groups of conditions"),
                Arguments.of(
                        "- { fact: talks, where: { topics: [] } }",
                        "3:35: [R117] this list is empty; list a value, or ask { known: false } to find an empty role"),
                Arguments.of(
                        "- { fact: talks, where: { topics: {} } }",
                        "3:35: [R117] there is no test of the role 'topics'; write a value or an operator, such as { known: true }"),
                Arguments.of(
                        "- { fact: talks, modality: [] }",
                        "3:28: [R117] this list is empty, and nothing would match; leave it out, or name a modality"),
                Arguments.of(
                        "- { fact: talks, modality: plannd }",
                        "3:28: [R013] 'plannd' is not a modality; did you mean 'planned'?"),
                Arguments.of(
                        """
                        - count: { of: talks, at-least: 2, number: $n }
                        - count: { of: talks, at-least: 3, number: $n }
                        """,
                        "4:10: [R117] $n is what another condition counts, too; give each group, and each number, a name"
                                + " of its own"),
                Arguments.of(
                        "- { count: { of: talks } }",
                        "3:12: [R005] 'count' has no bound; a count takes 'at-least', 'at-most' or 'exactly', such as 'at-least: 2'"),
                Arguments.of(
                        "- { count: { of: talks, less-than: 3 } }",
                        "3:25: [R117] 'count' cannot ask for 'less-than'; a count takes 'at-least', 'at-most' or 'exactly',"
                                + " such as 'at-least: 2'"),
                Arguments.of(
                        "- { count: { of: talks, at-least: 0 } }",
                        "3:35: [R015] 'at-least' must be a whole number of at least 1, not '0'; write digits alone, such as 1"),
                Arguments.of(
                        "- { fact: talks, whre: {} }",
                        "3:18: [R003] a condition has no key 'whre'; did you mean 'where'?"),
                Arguments.of(" []", "1:7: [R116] the rule 'r' has no conditions; add conditions under 'when'"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported(String conditions, String reported) {
        assertThat(Ruled.when(conditions + "\n").reported())
                .containsExactlyElementsOf(
                        reported.lines().map(line -> "r.yaml:" + line).toList());
    }
}
