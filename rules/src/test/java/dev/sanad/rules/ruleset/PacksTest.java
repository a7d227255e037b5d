package dev.sanad.rules.ruleset;

import static dev.sanad.rules.ruleset.InFolder.reported;
import static dev.sanad.rules.ruleset.InFolder.rule;
import static dev.sanad.rules.ruleset.InFolder.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a rule set: from built-in packs, files, folders and globs. */
class PacksTest {
    @TempDir
    Path folder;

    private InFolder in;

    @BeforeEach
    void some_rules() {
        in = new InFolder(folder)
                .with("packs/a.yaml", rule("a"))
                .with("packs/b.yml", rule("b"))
                .with("packs/a.cases.yaml", "cases: []\n")
                .with("packs/notes.txt", "no rules")
                .with("packs/deep/c.yaml", rule("c"));
    }

    @Test
    void a_built_in_pack_is_known_by_its_name() {
        assertThat(rules(in.set("packs: [disputes]\n"))).contains("disputed-characterisation");
    }

    @Test
    void a_file_a_folder_and_a_glob_name_rules() {
        assertThat(rules(in.set("packs: [./packs/a.yaml]\n"))).containsExactly("a");
        assertThat(rules(in.set("packs: [packs/a.yaml, packs/b.yml]\n"))).containsExactly("a", "b");
        assertThat(rules(in.set("packs: [./packs]\n"))).containsExactly("a", "b");
        assertThat(rules(in.set("packs: ['packs/*.yaml']\n"))).containsExactly("a");
        assertThat(rules(in.set("packs: ['packs/**.{yaml,yml}']\n"))).containsExactly("a", "b", "c");
    }

    @Test
    void rules_can_be_left_out() {
        assertThat(rules(in.set("packs: [./packs]\nwithout: [b]\n"))).containsExactly("a");
    }

    @Test
    void a_vocabulary_may_lie_beside_the_rules_that_speak_it() {
        in.with(
                        "packs/kinds.yaml",
                        "vocabulary: own\nextends: [diplomacy]\nkinds: { picnic: { is-a: consultation } }\n")
                .with("packs/pack.yaml", "pack: picnics\nvocabulary: kinds.yaml\n")
                .with("packs/d.yaml", rule("d").replace("call-held", "picnic"));
        assertThat(rules(in.set("packs: [./packs]\n"))).containsExactly("a", "b", "d");
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_not_followed() throws IOException {
        Path outside = Files.writeString(Files.createTempFile("outside", ".yaml"), rule("x"));
        Files.createSymbolicLink(folder.resolve("packs/link.yaml"), outside);
        assertThat(rules(in.set("packs: [./packs]\n"))).containsExactly("a", "b");
        assertThat(rules(in.set("packs: ['packs/*.yaml']\n"))).containsExactly("a");
        assertThat(reported(in.set("packs: [packs/link.yaml]\n")))
                .singleElement()
                .asString()
                .startsWith("set.yaml:3:9: [C012]");
        Files.delete(outside);
    }

    @Test
    void a_file_of_rules_stands_for_a_rule_set_of_just_these() {
        assertThat(rules(in.read("packs/a.yaml"))).containsExactly("a");
        assertThat(in.read("packs/a.yaml").orElseThrow().name()).isEqualTo("a");
    }

    @Test
    void a_file_of_rules_may_use_the_parameters_of_the_default_rule_set() {
        in.with(
                "p.yaml",
                rule("p").replace("$p } }", "$p }, time: { after: 2023, within: { parameter: follow-up-window } } }"));
        assertThat(rules(in.read("p.yaml"))).containsExactly("p");
    }

    @Test
    void the_default_rule_set_is_good() {
        assertThat(RuleSetReader.builtIn().problems()).isEmpty();
        assertThat(RuleSetReader.builtIn().orElseThrow().name()).isEqualTo("diplomacy");
    }
}
