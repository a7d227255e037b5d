package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void so_are_checks_and_tests() throws IOException {
        String norms =
                Golden.TOP.resolve("rules/src/main/resources/packs/norms").toString();
        assertThat(schema("test")
                        .validate(JSON.readTree(
                                Ran.sanad("test", norms, "--format", "json").out())))
                .isEmpty();
        String absent = SEEDS.resolve("camp-david-2023/article.ar.txt").toString();
        assertThat(schema("check")
                        .validate(JSON.readTree(
                                Ran.sanad("check", absent, "--format", "json").out())))
                .isEmpty();
    }

    private static JsonSchema schema(String command) throws IOException {
        ObjectNode schema = (ObjectNode)
                JSON.readTree(Golden.TOP.resolve("docs/output.schema.json").toFile());
        JsonNode forms = schema.get("$defs");
        assertThat(forms.has(command)).isTrue();
        schema.put("$ref", "#/$defs/" + command);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }
}
