package dev.sanad.core.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlEditTest {
    private static final Path SEEDS = Path.of("..", "seeds");

    private static final String DOSSIER = """
            # What the analyst thinks of it all.
            dossier: d   # the name

            events:
              # The first.
              - id: call
                kind: call-held     # by phone
                participants: [kor,  usa]
                time: 2023-09-07
                cites:
                  # F01
                  - source: article
                    quote: 'They talked.'
                  # F02
                  - source: article
                    said-by: [mnd]
                    quote: "They said so."

              # ---- The second
              - { id: launch, kind: launch-made, by: [prk] }
            # The end.
            """;

    private static Mapping item(String json) {
        return YamlTree.documents(new SourceFile("item", json), Form.DOSSIER, new Problems())
                .get(0)
                .asMapping()
                .orElseThrow();
    }

    private static String put(String text, String list, String id, String json) {
        return YamlEdit.put(new SourceFile("d.yaml", text), list, Optional.ofNullable(id), item(json));
    }

    @Test
    void a_new_item_stands_below_the_last_and_all_else_stays() {
        String text = put(DOSSIER, "events", null, """
                {"id":"plan","kind":"plan-announced","by":["prk"],"time":"2023-10","cites":[{"source":"article",\
                "said-by":["mnd",["kor","usa"]],"quote":"It \\"plans\\" a launch: soon","as-written":{"time":"في أكتوبر"}}]}""");
        assertThat(text).isEqualTo(DOSSIER.replace("by: [prk] }\n", """
                                by: [prk] }
                                  - id: plan
                                    kind: plan-announced
                                    by: [prk]
                                    time: 2023-10
                                    cites:
                                      - source: article
                                        said-by: [mnd, [kor, usa]]
                                        quote: "It \\"plans\\" a launch: soon"
                                        as-written: { time: في أكتوبر }
                                """));
    }

    @Test
    void a_changed_item_keeps_its_comments_and_the_layout_of_what_stays() {
        String text = put(DOSSIER, "events", "call", """
                {"id":"call","kind":"call-held","participants":["kor","usa"],"topics":["drills"],"time":"2023-09-08",\
                "cites":[{"source":"article","quote":"They talked."},{"source":"article","quote":"They said so."},\
                {"source":"other","quote":"Yes."}]}""");
        assertThat(text)
                .isEqualTo(DOSSIER.replace("    time: 2023-09-07\n", "    topics: [drills]\n    time: 2023-09-08\n")
                        .replace("        said-by: [mnd]\n", "")
                        .replace(
                                "        quote: \"They said so.\"\n",
                                "        quote: \"They said so.\"\n      - source: other\n        quote: \"Yes.\"\n")
                        .replace("quote: \"Yes.\"", "quote: Yes."));
    }

    @Test
    void keys_in_another_order_are_no_change() {
        assertThat(put(DOSSIER, "events", "launch", "{\"by\":[\"prk\"],\"kind\":\"launch-made\",\"id\":\"launch\"}"))
                .isEqualTo(DOSSIER);
    }

    @Test
    void an_item_on_one_line_is_written_anew_when_it_changes() {
        assertThat(put(DOSSIER, "events", "launch", "{\"id\":\"launch\",\"kind\":\"launch-made\",\"by\":[\"kor\"]}"))
                .isEqualTo(DOSSIER.replace(
                        "- { id: launch, kind: launch-made, by: [prk] }",
                        "- id: launch\n    kind: launch-made\n    by: [kor]"));
    }

    @Test
    void an_item_that_is_removed_takes_its_lines_along_and_no_comment() {
        assertThat(YamlEdit.remove(new SourceFile("d.yaml", DOSSIER), "events", "launch"))
                .isEqualTo(DOSSIER.replace("  - { id: launch, kind: launch-made, by: [prk] }\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier: d\n", "dossier: d\nevents: []\n", "dossier: d\nevents:\n", "dossier: d"})
    void a_list_that_is_missing_or_empty_begins_with_the_item(String text) {
        assertThat(put(text, "events", null, "{\"id\":\"a\",\"kind\":\"k\"}").stripTrailing())
                .isEqualTo("dossier: d\nevents:\n  - id: a\n    kind: k");
    }

    @Test
    void line_ends_stay_those_of_windows() {
        assertThat(put("dossier: d\r\nevents:\r\n- id: a\r\n  kind: k\r\n", "events", null, "{id: b, kind: k}"))
                .isEqualTo("dossier: d\r\nevents:\r\n- id: a\r\n  kind: k\r\n- id: b\r\n  kind: k\r\n");
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        assertThatThrownBy(() -> put(DOSSIER, "events", "gone", "{id: gone}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gone");
    }

    /** Every event of the seeds with another id: one line of each changes, and no other. */
    @ParameterizedTest
    @ValueSource(strings = {"camp-david-2023", "trilateral-2023", "sarim-truce-2024"})
    void a_change_of_one_word_changes_one_line(String seed) throws IOException {
        String text = Files.readString(SEEDS.resolve(seed).resolve("dossier.yaml"));
        SourceFile file = new SourceFile("d.yaml", text);
        YamlNode document =
                YamlTree.documents(file, Form.DOSSIER, new Problems()).get(0);
        List<YamlNode> events = document.find("events")
                .flatMap(YamlNode::asListing)
                .orElseThrow()
                .items();
        assertThat(events).allSatisfy(node -> {
            Mapping event = node.asMapping().orElseThrow();
            String id = event.find("id").flatMap(YamlNode::asLeaf).orElseThrow().text();
            List<YamlNode.Entry> entries = new java.util.ArrayList<>(event.entries());
            entries.set(0, new YamlNode.Entry(entries.get(0).key(), new YamlNode.Leaf(event.mark(), "other")));
            String changed = YamlEdit.put(file, "events", Optional.of(id), new Mapping(event.mark(), entries));
            List<String> before = text.lines().toList();
            List<String> after = changed.lines().toList();
            assertThat(after).hasSameSizeAs(before);
            assertThat(java.util.stream.IntStream.range(0, before.size())
                            .filter(at -> !before.get(at).equals(after.get(at)))
                            .count())
                    .isEqualTo(1);
        });
    }
}
