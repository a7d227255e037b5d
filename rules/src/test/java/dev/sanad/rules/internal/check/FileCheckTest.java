package dev.sanad.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are checked together with the files that they are used with. */
final class FileCheckTest {
    private static final String RULE = """
            rule: rain
            when: [{ fact: cloud, as: $cloud }]
            then: { conclude: rain, with: { of: $cloud } }
            """;
    private static final String CASES = """
            rules: [rain]
            as-of: 2023-03-10
            cases:
              - case: a cloud brings rain
                given: [{ id: c, kind: cloud, time: 2023-03-01 }]
                expect: [{ rain: { of: c } }]
            """;

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void a_pack_with_a_rule_and_its_cases() {
        write("weather/pack.yaml", "pack: weather\nvocabulary: ./sky.yaml\n");
        write(
                "weather/sky.yaml",
                "vocabulary: sky\nkinds: { cloud: {} }\nconclusions: { rain: { roles: { of: { type: event } } } }\n");
        write("weather/rain.yaml", RULE);
        write("weather/rain.cases.yaml", CASES);
    }

    @Test
    void the_parts_of_a_pack_are_read_with_its_header() {
        assertThat(reported("weather")).isEmpty();
        assertThat(reported("weather/rain.yaml")).isEmpty();
    }

    @Test
    void a_mistake_in_one_part_of_a_pack_is_reported_of_that_part() {
        write("weather/rain.yaml", RULE.replace("fact: cloud", "fact: clod"));
        write("weather/snow.yaml", RULE.replace("rain\nwhen", "snow\nwhen"));
        assertThat(reported("weather/snow.yaml")).isEmpty();
        assertThat(reported("weather/rain.yaml"))
                .singleElement()
                .asString()
                .contains("rain.yaml:2:16: [R101] unknown kind 'clod'; did you mean 'cloud'?");
    }

    @Test
    void every_unknown_name_in_cases_is_reported() {
        write(
                "weather/rain.cases.yaml",
                CASES.replace("[rain]", "[rian]")
                        .replace("kind: cloud", "kind: clod")
                        .replace("rain: { of", "rain: { off"));
        assertThat(reported("weather/rain.cases.yaml"))
                .extracting(reported ->
                        reported.substring(reported.indexOf("rain.cases.yaml") + "rain.cases.yaml".length()))
                .containsExactly(
                        ":1:9: [T202] there is no rule or pack 'rian' in the rule set weather; did you mean 'rain'?",
                        ":5:28: [D101] unknown kind 'clod'; did you mean 'cloud'?",
                        ":6:24: [T204] the kind 'rain' has no role 'off'; did you mean 'of'?");
    }

    @Test
    void cases_of_rules_that_cannot_be_read_are_reported_of_the_rules() {
        write("weather/rain.yaml", RULE.replace("fact: cloud", "fact: clod"));
        assertThat(reported("weather/rain.cases.yaml"))
                .singleElement()
                .asString()
                .contains("rain.yaml:2:16: [R101]");
    }

    @Test
    void cases_may_name_all_rules_of_a_rule_set_that_uses_their_folder() {
        write("weather/rain.cases.yaml", CASES.replace("[rain]", "[rain, follow-up]"));
        assertThat(reported("weather/rain.cases.yaml"))
                .singleElement()
                .asString()
                .contains("[T202]");
        write(
                "set.yaml",
                "rule-set: mine\nvocabulary: diplomacy\npacks: [./weather, follow-up]\n"
                        + "parameters: { follow-up-window: 90 days, recurrence-window: 12 months }\n");
        assertThat(reported("weather/rain.cases.yaml")).isEmpty();
    }

    @Test
    void packs_of_a_rule_set_may_share_a_vocabulary_in_its_folder_and_no_other() {
        write(
                "sky.yaml",
                "vocabulary: sky\nkinds: { cloud: {} }\n"
                        + "conclusions: { rain: { roles: { of: { type: event } } } }\n");
        write("weather/pack.yaml", "pack: weather\nvocabulary: ../sky.yaml\n");
        assertThat(reported("weather")).singleElement().asString().contains("[R012]");
        write("set.yaml", "rule-set: mine\nvocabulary: ./sky.yaml\npacks: [./weather]\n");
        assertThat(reported("weather/rain.yaml")).isEmpty();
        assertThat(reported("weather/rain.cases.yaml")).isEmpty();
        assertThat(reported(".")).isEmpty();
        write("weather/pack.yaml", "pack: weather\nvocabulary: ../../sky.yaml\n");
        assertThat(reported("set.yaml")).singleElement().asString().contains("[R012]");
    }

    @Test
    void what_is_wrong_with_a_vocabulary_is_reported_once_however_it_is_named() {
        write("weather/sky.yaml", "vocabulary: sky\nkinds: { cloud: { is-a: vapor } }\n");
        write("weather/pack.yaml", "pack: weather\nvocabulary: ././sky.yaml\n");
        assertThat(reported("weather")).singleElement().asString().contains("[V101]");
    }

    @Test
    void the_built_in_packs_have_nothing_wrong_with_them() {
        assertThat(FileCheck.of(List.of(Path.of("src/main/resources/packs"))).problems())
                .isEmpty();
    }

    private List<String> reported(String path) {
        return FileCheck.of(List.of(folder.resolve(path))).problems().stream()
                .filter(Problem::isError)
                .map(Object::toString)
                .toList();
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
