package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The graph formats for other programs. */
final class GraphFormatTest {
    private static final String ARTICLE =
            Golden.TOP.resolve("seeds/camp-david-2023").toString();

    /** The attributes of relations and the sorts of things that they name, after the PROV data model. */
    private static final Map<String, Map<String, String>> PROV = Map.of(
            "used", Map.of("prov:activity", "activity", "prov:entity", "entity"),
            "wasGeneratedBy", Map.of("prov:entity", "entity", "prov:activity", "activity"),
            "wasDerivedFrom",
                    Map.of(
                            "prov:generatedEntity", "entity",
                            "prov:usedEntity", "entity",
                            "prov:activity", "activity"),
            "wasAttributedTo", Map.of("prov:entity", "entity", "prov:agent", "agent"),
            "wasAssociatedWith", Map.of("prov:activity", "activity", "prov:agent", "agent", "prov:plan", "entity"));

    @Test
    void every_relation_of_the_provenance_is_between_what_it_may_be_between() throws IOException {
        Map<String, Object> document =
                read(Ran.sanad("reason", ARTICLE, "--format", "prov").out());
        Set<String> sorts = new HashSet<>(document.keySet());
        sorts.removeAll(Set.of("prefix", "entity", "activity", "agent"));
        assertThat(PROV.keySet()).containsAll(sorts);
        assertThat(sorts).hasSize(5);
        for (String sort : sorts) {
            map(document.get(sort))
                    .forEach((id, relation) -> PROV.get(sort).forEach((attribute, what) -> {
                        Object named = map(relation).get(attribute);
                        if (named != null) {
                            assertThat(map(document.get(what)).keySet())
                                    .as("%s of %s %s", attribute, sort, id)
                                    .contains((String) named);
                        }
                    }));
        }
    }

    @Test
    void every_conclusion_is_generated_and_derived_from_what_its_derivation_used() throws IOException {
        Map<String, Object> document =
                read(Ran.sanad("reason", ARTICLE, "--format", "prov").out());
        Map<String, Set<String>> used = new HashMap<>();
        map(document.get("used"))
                .values()
                .forEach(use -> used.computeIfAbsent((String) map(use).get("prov:activity"), none -> new HashSet<>())
                        .add((String) map(use).get("prov:entity")));
        Set<String> derived = new HashSet<>();
        map(document.get("wasDerivedFrom")).values().forEach(from -> {
            Map<String, Object> relation = map(from);
            if (relation.get("prov:activity") != null) {
                assertThat(used.get((String) relation.get("prov:activity")))
                        .contains((String) relation.get("prov:usedEntity"));
                derived.add((String) relation.get("prov:generatedEntity"));
            }
        });
        Set<String> conclusions = new HashSet<>(map(document.get("entity")).keySet());
        conclusions.removeIf(id -> !id.startsWith("sanad:conclusion."));
        assertThat(derived).isEqualTo(conclusions).hasSize(43);
    }

    @Test
    void a_drawing_for_graphviz_has_every_box_that_its_arrows_name() {
        String dot = Ran.sanad("reason", ARTICLE, "--format", "dot").out();
        assertThat(dot).startsWith("digraph sanad {\n").endsWith("}\n");
        Set<String> boxes = names(dot, "(?m)^  (n\\d+) \\[label=\"(?:[^\"\\\\]|\\\\.)*\", ");
        assertThat(boxes)
                .hasSizeGreaterThan(100)
                .containsAll(names(dot, "(n\\d+) ->"))
                .containsAll(names(dot, "-> (n\\d+)"));
    }

    @Test
    void a_drawing_for_mermaid_has_every_box_that_its_arrows_name_also_in_arabic() {
        String mermaid = Ran.sanad("reason", ARTICLE, "--format", "mermaid", "--lang", "ar")
                .out();
        assertThat(mermaid).startsWith("flowchart BT\n").contains("التزام");
        Set<String> boxes = names(mermaid, "(?m)^  (n\\d+)(?:\\[|\\(|>|\\{\\{)\"[^\"]*\"");
        assertThat(boxes)
                .hasSizeGreaterThan(100)
                .containsAll(names(mermaid, "(n\\d+) -->"))
                .containsAll(names(mermaid, "--> (n\\d+)"));
    }

    private static Set<String> names(String text, String pattern) {
        Set<String> names = new HashSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> read(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return map(value(parser));
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                assertThat(object.put(name, value(parser)))
                        .as("twice: %s", name)
                        .isNull();
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(parser));
            }
            return array;
        }
        return parser.getText();
    }
}
