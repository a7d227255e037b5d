package dev.sanad.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings that an author allows are not reported, and what is allowed for nothing is. */
final class AllowancesTest {
    private static final String RULE = """
            rule: pairs
            when:
              - { fact: call-held, as: $call, where: { participants: $who } }
              - { fact: launch-made, as: $launch }%s
            then: { conclude: solidarity-signal, with: { parties: $who, shown-by: $call } }
            because: { en: "{call}, {launch}." }
            """;
    private static final String SET =
            "rule-set: mine\nvocabulary: diplomacy\npacks: [ ./pack/*.yaml ]\nallow: [ %s ]\n";

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_comment_on_the_line_or_above_it_allows_a_warning() throws IOException {
        assertThat(reported(RULE.formatted(""))).containsExactly("rule.yaml:4 R310");
        assertThat(reported(RULE.formatted("  # sanad: allow R310"))).isEmpty();
        String above =
                "  # any pair will do\n  # sanad: allow R310, R308\n\n  # as the study has it\n  - { fact: launch";
        assertThat(reported(RULE.formatted("").replace("  - { fact: launch", above)))
                .containsExactly("rule.yaml:5 R022");
    }

    @Test
    void a_comment_elsewhere_or_within_a_text_allows_nothing() throws IOException {
        assertThat(reported("# sanad: allow R310\n" + RULE.formatted("")))
                .containsExactly("rule.yaml:1 R022", "rule.yaml:5 R310");
        assertThat(reported(RULE.formatted("") + "title: 'x # sanad: allow R310'\n"))
                .containsExactly("rule.yaml:4 R310");
    }

    @Test
    void a_code_that_is_not_that_of_a_warning_is_told() throws IOException {
        assertThat(reported(RULE.formatted(" # sanad: allow R106 R31")))
                .containsExactly("rule.yaml:4 R310", "rule.yaml:4 R021", "rule.yaml:4 R021");
    }

    @Test
    void a_rule_set_allows_warnings_in_the_rules_that_it_names() throws IOException {
        Files.createDirectory(folder.resolve("pack"));
        Files.writeString(folder.resolve("pack/rule.yaml"), RULE.formatted(""));
        Files.writeString(folder.resolve("set.yaml"), SET.formatted("R310, R311"));
        assertThat(reported(folder)).containsExactly("set.yaml:4 C022");
        assertThat(reported(folder.resolve("pack/rule.yaml"))).isEmpty();
        Files.writeString(folder.resolve("set.yaml"), SET.formatted("R301, R999"));
        assertThat(reported(folder)).containsExactly("set.yaml:4 C013");
    }

    private List<String> reported(String rule) throws IOException {
        return reported(Files.writeString(folder.resolve("rule.yaml"), rule));
    }

    private static List<String> reported(Path path) {
        return FileCheck.of(List.of(path)).problems().stream()
                .map(problem -> Path.of(problem.mark().file().name()).getFileName() + ":"
                        + problem.mark().line() + " " + problem.code())
                .toList();
    }
}
