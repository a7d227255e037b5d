package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on how Sanad decides, in both languages. */
final class DecidesPageTest {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(`[^)]*`\\)");
    private static final Pattern NAMED = Pattern.compile("`([a-z-]+)`");

    @Test
    void it_names_rules_whose_cases_are_its_examples() throws IOException {
        assertThat(rules("docs/decides.md"))
                .hasSizeGreaterThan(10)
                .isSubsetOf(RuleSetReader.builtIn().orElseThrow().rules().stream()
                        .map(rule -> rule.id().value())
                        .toList());
    }

    @Test
    void it_names_the_same_rules_in_arabic() throws IOException {
        assertThat(rules("docs/decides.ar.md")).containsExactlyInAnyOrderElementsOf(rules("docs/decides.md"));
    }

    private static List<String> rules(String page) throws IOException {
        String text = Files.readString(Golden.TOP.resolve(page));
        return IN_BRACKETS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(DecidesPageTest::named)
                .distinct()
                .toList();
    }

    private static Stream<String> named(String brackets) {
        return NAMED.matcher(brackets).results().map(found -> found.group(1));
    }
}
