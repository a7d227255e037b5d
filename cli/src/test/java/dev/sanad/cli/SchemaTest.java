package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of input files agree with their readers. */
@Tag(Golden.TAG)
final class SchemaTest {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();

    @Test
    void every_file_of_the_product_is_as_its_schema_says() throws IOException {
        int[] files = {0};
        for (String folder : List.of("seeds", "config", "rules/src/main/resources/packs")) {
            try (Stream<Path> found = Files.walk(Golden.TOP.resolve(folder))) {
                for (Path file : found.filter(path -> path.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(file);
                    assertThat(problems(form(file), text)).as("%s", file).isEmpty();
                    assertThat(text).as("%s", file).startsWith("# yaml-language-server: $schema=");
                    Path named = file.resolveSibling(
                            text.lines().findFirst().orElseThrow().split("=", 2)[1]);
                    assertThat(named.normalize())
                            .isEqualTo(Golden.TOP.resolve("config/schemas/" + form(file) + ".schema.json"));
                    files[0]++;
                }
            }
        }
        assertThat(files[0]).isGreaterThan(140);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dossier   | {dossier: d, vocabulary: diplomacy, events: [{id: a, kind: call-hold}]}                       | call-held
            dossier   | {dossier: d, vocabulary: diplomacy, events: [{id: a, kind: call-held, participant: [kor]}]}   | participant
            dossier   | {dossier: d, vocabulary: diplomacy, events: [{id: a, kind: call-held}]}                       | participants
            dossier   | {dossier: d, vocabulary: diplomacy, event: []}                                                | event
            rules     | {rule: r, when: [{fact: call-held, where: {participant: $x}}], then: {conclude: commitment}}   | participant
            rules     | {rule: r, when: [{fact: call-held, time: {afterwards: $x}}], then: {conclude: commitment}}     | afterwards
            rules     | {rule: r, when: [{fact: commitment-state, where: {state: actve}}], then: {conclude: commitment}} | active
            rules     | {rule: r, when: [{fact: call-held, not: cancellation}], then: {conclude: commitment}}          | only one
            rule-set  | {rule-set: s, vocabulary: diplomacy, packs: [], parameter: {}}                                 | parameter
            cases     | {rules: r, cases: [{case: c, expects: []}]}                                                    | expects
            cast      | {cast: c, events: []}                                                                          | events
            cast      | {cast: c, offices: [{id: envoy}]}                                                              | name
            vocabulary | {vocabulary: v, kinds: {k: {roles: {r: {type: actr}}}}}                                       | actor
            """)
    void what_is_not_of_the_form_is_reported(String form, String yaml, String reported) throws IOException {
        assertThat(problems(form, yaml))
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem).contains(reported));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "cast", "vocabulary", "rules", "rule-set", "cases"})
    void the_schemas_that_the_files_name_are_those_of_the_vocabulary(String form) {
        Golden.check(
                Golden.TOP.resolve("config/schemas/" + form + ".schema.json"),
                Ran.sanad("schema", form).out());
    }

    @Test
    void one_form_or_a_folder_for_all_must_be_named() {
        assertThat(Ran.sanad("schema").exitCode()).isEqualTo(2);
        assertThat(Ran.sanad("schema", "dosier").err()).contains("dosier");
        assertThat(Ran.sanad("schema", "rule-set").out()).contains("\"rule-set\"");
    }

    private static String form(Path file) throws IOException {
        String text = Files.readString(file);
        if (text.contains("\ncases:") || text.startsWith("cases:")) {
            return "cases";
        }
        if (text.contains("\nrule-set:") || text.startsWith("rule-set:")) {
            return "rule-set";
        }
        if (text.contains("\ndossier:") || text.startsWith("dossier:")) {
            return "dossier";
        }
        if (text.contains("\ncast:")) {
            return "cast";
        }
        return text.contains("\nvocabulary:") && text.contains("\nkinds:") || text.startsWith("vocabulary:")
                ? "vocabulary"
                : "rules";
    }

    private static Set<String> problems(String form, String yaml) throws IOException {
        JsonSchema schema = SCHEMAS.computeIfAbsent(
                form, name -> FACTORY.getSchema(Ran.sanad("schema", name).out()));
        Set<String> problems = new TreeSet<>();
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(yaml)) {
            while (documents.hasNext()) {
                schema.validate(documents.next()).stream()
                        .map(ValidationMessage::getMessage)
                        .forEach(problems::add);
            }
        }
        return problems;
    }
}
