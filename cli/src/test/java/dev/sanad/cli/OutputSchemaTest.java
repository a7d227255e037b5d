package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The output conforms to its JSON Schema. */
final class OutputSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SEEDS = Golden.TOP.resolve("seeds");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reason    | camp-david-2023
            reason    | trilateral-2023 --as-of 2023-11-12 --supports
            explain   | camp-david-2023 violation-claim --without-source yonhap
            why-not   | camp-david-2023 detachment
            why-not   | camp-david-2023 violation-claim{respondent:\\u0020kor}
            why-not   | camp-david-2023 violation-claim
            what-if   | trilateral-2023 --as-of 2023-11-12
            replay    | trilateral-2023 --to 2023-11-12
            watch-for | camp-david-2023
            sources   | trilateral-2023
            check     | camp-david-2023/article.ar.txt
            """)
    void every_answer_is_as_the_schema_says(String command, String arguments) throws IOException {
        String[] words = (command + " " + SEEDS.resolve(arguments) + " --format json").split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace("\\u0020", " ");
        }
        assertThat(schema(command).validate(JSON.readTree(Ran.sanad(words).out())))
                .isEmpty();
    }

    @Test
    void so_are_kinds() throws IOException {
        JsonNode kinds = read(Ran.sanad("kinds", "صاروخ", "--format", "json"));
        assertThat(schema("kinds").validate(kinds)).isEmpty();
        assertThat(kinds.at("/kinds").findValuesAsText("kind")).isNotEmpty();
    }

    @Test
    void so_are_actors() throws IOException {
        JsonNode actors = read(Ran.sanad("actors", "nato", "--format", "json"));
        assertThat(schema("actors").validate(actors)).isEmpty();
        assertThat(actors.at("/actors").findValuesAsText("actor")).contains("nato", "fin");
    }

    @Test
    void so_are_drafts() throws IOException {
        JsonNode draft =
                read(Ran.sanad("draft", SEEDS.resolve("camp-david-2023").toString(), "--format", "json"));
        assertThat(schema("draft").validate(draft)).isEmpty();
        assertThat(draft.at("/proposals").findValuesAsText("kind")).contains("call-held");
    }

    @Test
    void so_are_tests_and_rules() throws IOException {
        String norms =
                Golden.TOP.resolve("rules/src/main/resources/packs/norms").toString();
        assertThat(schema("test").validate(read(Ran.sanad("test", norms, "--format", "json"))))
                .isEmpty();
        JsonNode list = read(Ran.sanad("rules", "list", "--format", "json"));
        assertThat(schema("rules-list").validate(list)).isEmpty();
        assertThat(list.at("/packs").findValuesAsText("rule")).contains("violation-claim");
        JsonNode show = read(Ran.sanad("rules", "show", "violation-claim", "--format", "json"));
        assertThat(schema("rules-show").validate(show)).isEmpty();
        assertThat(show.get("written").asText()).contains("rule: violation-claim\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason none.yaml",
                "explain none.yaml delegation",
                "explain ../seeds/camp-david-2023 nonsense",
                "why-not ../seeds/camp-david-2023 nonsense",
                "what-if none.yaml",
                "replay none.yaml",
                "watch-for none.yaml",
                "sources ../seeds/camp-david-2023 --rules none.yaml",
                "check none.yaml",
                "draft none.txt",
                "check src/main/java",
                "test none.yaml",
                "test src/main/java",
                "rules list --rules none.yaml",
                "rules show violation-claim --rules none.yaml"
            })
    void unusable_input_is_an_object_with_its_problems(String line) throws IOException {
        Ran ran = Ran.sanad((line + " --format json").split(" "));
        assertThat(ran.exitCode()).isEqualTo(3);
        JsonNode answer = read(ran);
        assertThat(schema("problems").validate(answer)).isEmpty();
        assertThat(answer.get("problems")).isNotEmpty();
        assertThat(ran.err()).contains("[" + answer.at("/problems/0/code").asText() + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads=1", "--sentences"})
    void every_line_about_a_case_is_as_the_schema_says(String option, @TempDir Path folder) throws IOException {
        Path events = Files.writeString(folder.resolve("events.jsonl"), """
                {"case": "c", "id": "a", "kind": "threat-made", "by": ["jpn"], "to": ["kor"], "time": "2024-01-05"}
                {"case": "c", "id": "b", "kind": "assault", "by": ["jpn"], "to": ["kor"], "time": "2024-01-06"}
                """);
        List<String> lines = Ran.sanad("reason", events.toString(), "--by", "case", "--rules", "event-data", option)
                .out()
                .lines()
                .toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            assertThat(schema("of-case").validate(JSON.readTree(line))).as(line).isEmpty();
            assertThat(schema("of-case").validate(JSON.readTree(line.replace("\"case\"", "\"other\""))))
                    .isNotEmpty();
        }
    }

    @Test
    void a_reader_takes_what_later_versions_add_and_refuses_what_is_none_of_the_forms() throws IOException {
        JsonSchema any = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JSON.readTree(
                        Golden.TOP.resolve("docs/output.schema.json").toFile()));
        ObjectNode answer = (ObjectNode)
                read(Ran.sanad("reason", SEEDS.resolve("camp-david-2023").toString(), "--format", "json"));
        answer.put("later", "addition");
        ((ObjectNode) answer.at("/conclusions/0/derivations/0")).put("later", 1);
        ((ObjectNode) answer.at("/conclusions/0/derivations/0/premises/0")).put("later", 1);
        assertThat(any.validate(answer)).isEmpty();
        for (String other :
                List.of("{}", "\"x\"", "[]", "{\"sanad\": \"1\"}", "{\"sanad\": \"1\", \"schema\": \"x\"}")) {
            assertThat(any.validate(JSON.readTree(other))).as(other).isNotEmpty();
        }
        answer.put("asOf", 2023);
        assertThat(any.validate(answer)).isNotEmpty();
    }

    private static JsonNode read(Ran ran) throws IOException {
        return JSON.readTree(ran.out());
    }

    private static JsonSchema schema(String command) throws IOException {
        ObjectNode schema = (ObjectNode)
                JSON.readTree(Golden.TOP.resolve("docs/output.schema.json").toFile());
        JsonNode forms = schema.get("$defs");
        assertThat(forms.has(command)).isTrue();
        schema.remove("oneOf");
        schema.put("$ref", "#/$defs/" + command);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }
}
