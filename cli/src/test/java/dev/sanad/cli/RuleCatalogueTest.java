package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue of rules. */
@Tag(Golden.TAG)
final class RuleCatalogueTest {
    @TempDir
    private Path folder;

    @Test
    void every_rule_has_a_page_in_both_languages_with_an_example() throws Exception {
        Ran ran = Ran.sanad("rules", "docs", "--to", folder.toString());
        assertThat(ran.exitCode()).isZero();
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages.filter(page -> !page.endsWith("index.md")))
                    .hasSize(RuleSetReader.builtIn().orElseThrow().rules().size())
                    .allSatisfy(page -> assertThat(Files.readString(page))
                            .contains("**When**", "**إذا**", "**Example**", "**مثال**", "∴", "```yaml\n"));
        }
        assertThat(Files.readString(folder.resolve("index.md"))).contains("- [Violation claim](violation-claim.md)");
        Golden.check(
                Golden.TOP.resolve("cli/src/test/resources/expected/follow-up-commitment.md"),
                Files.readString(folder.resolve("follow-up-commitment.md")));
    }

    @Test
    void the_graph_shows_what_is_made_from_what() {
        assertThat(Ran.sanad("rules", "graph", "follow-up-commitment").out())
                .isEqualTo("agreement-made, ∅ cancellation, consultation\n"
                        + "  → follow-up-commitment   follow-up-commitment\n");
        assertThat(Ran.sanad("rules", "graph", "--format", "dot").out())
                .startsWith("digraph sanad {")
                .contains("Violation claim", " -> ");
        assertThat(Ran.sanad("rules", "graph", "norms", "--format", "mermaid", "--lang", "ar")
                        .out())
                .startsWith("flowchart BT\n")
                .contains("قول بوقوع انتهاك");
        String drawn = Ran.sanad("rules", "graph", "--format", "dot").out();
        assertThat(drawn)
                .contains(" [label=\"∅\", style=dashed];", " [label=\"is-a\", style=dotted, arrowhead=empty];");
        assertThat(Ran.sanad("rules", "graph", "--format", "mermaid").out())
                .contains(" -. \"∅\" .-> ", " -. \"is-a\" .-> ");
        assertThat(Ran.sanad("rules", "graph", "norm").err()).contains("did you mean 'norms'?");
    }

    @Test
    void what_a_rule_counts_is_marked_in_its_graph(@TempDir Path folder) throws IOException {
        Path rule = Files.writeString(folder.resolve("busy.yaml"), """
                rule: busy
                when:
                  - { fact: appeal-made, as: $appeal, where: { by: $who } }
                  - count: { of: call-held, where: { participants: { includes: $who } }, at-least: 2 }
                then: { conclude: solidarity-signal, with: { parties: $who, shown-by: $appeal } }
                """);
        Ran ran = Ran.sanad("rules", "graph", "--rules", rule.toString());
        assertThat(ran.out()).as(ran.err()).startsWith("appeal-made, # call-held\n");
        assertThat(Ran.sanad("rules", "graph", "--rules", rule.toString(), "--format", "mermaid")
                        .out())
                .contains(" -- \"#35;\" --> ");
    }

    @Test
    void a_page_shows_the_words_of_a_rule_and_runs_none_of_them(@TempDir Path folder) throws IOException {
        Path rule = Files.writeString(folder.resolve("odd.yaml"), """
                rule: odd
                title: "<script>alert(1)</script> ](x) ```"
                tags: ["<b>"]
                references: ["[x](javascript:y) <img src=x>"]
                when: [{ fact: call-held, as: $call, where: { participants: $who } }]
                then: { conclude: solidarity-signal, with: { parties: $who, shown-by: $call } }
                """);
        Ran.sanad("rules", "docs", "--rules", rule.toString(), "--to", folder + "/docs");
        String page = Files.readString(folder.resolve("docs/odd.md"));
        assertThat(page.substring(0, page.indexOf("yaml\n")))
                .contains(
                        "# &lt;script&gt;alert(1)&lt;/script&gt; \\](x) \\`\\`\\`",
                        "&lt;b&gt;",
                        "\\[x\\](javascript:y)")
                .doesNotContain("<script>", "<img", "<b>");
        assertThat(page).contains("\n````yaml\n");
        assertThat(Files.readString(folder.resolve("docs/index.md")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void the_list_is_narrowed_by_pack_status_and_tag() {
        assertThat(Ran.sanad("rules", "list", "--tag", "follow-up").out())
                .contains("follow-up-commitment")
                .doesNotContain("violation-claim");
        assertThat(Ran.sanad("rules", "list", "--pack", "norms").out())
                .contains("violation-claim")
                .doesNotContain("follow-up-commitment");
        assertThat(Ran.sanad("rules", "list", "--status", "deprecated").out()).isEmpty();
        assertThat(Ran.sanad("rules", "list", "--pack", "norm"))
                .satisfies(ran -> assertThat(ran.exitCode()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("did you mean 'norms'?"));
    }
}
