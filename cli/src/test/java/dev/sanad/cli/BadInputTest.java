package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The messages about wrong input, kept in files beside it. */
@Tag(Golden.TAG)
class BadInputTest {
    private static final String HERE = "src/test/resources/bad-input/";

    @Test
    void everything_wrong_with_events_is_reported_at_once() {
        refuses("dossier/problems.txt", "reason", HERE + "dossier");
    }

    @Test
    void everything_wrong_with_sources_actors_and_topics_is_reported_at_once() {
        refuses("names/problems.txt", "reason", HERE + "names");
    }

    @Test
    void a_quote_that_is_not_in_the_text_is_shown_beside_the_nearest_passage() {
        refuses("quotes/problems.txt", "reason", HERE + "quotes");
    }

    @Test
    void one_id_means_one_thing_in_several_dossiers() {
        refuses("clash/problems.txt", "reason", HERE + "clash/a.yaml", HERE + "clash/b.yaml");
    }

    @Test
    void everything_wrong_with_rules_is_reported_at_once() {
        refuses("rules/rules.txt", "reason", "../seeds/camp-david-2023", "--rules", HERE + "rules/rules.yaml");
    }

    @Test
    void everything_wrong_with_conditions_is_reported_at_once() {
        refuses(
                "rules/conditions.txt",
                "reason",
                "../seeds/camp-david-2023",
                "--rules",
                HERE + "rules/conditions.yaml");
    }

    @Test
    void a_rule_set_of_another_form_is_refused() {
        refuses(
                "rule-set/dossier-as-rules.txt",
                "reason",
                "../seeds/camp-david-2023",
                "--rules",
                HERE + "dossier/dossier.yaml");
    }

    @Test
    void a_check_shows_what_is_not_yaml_where_it_can_be_mended() {
        finds("syntax/problems.txt", HERE + "syntax");
    }

    @Test
    void a_check_of_a_vocabulary_shows_everything_wrong_with_it() {
        finds("vocabulary/problems.txt", HERE + "vocabulary");
    }

    @Test
    void a_check_of_a_rule_set_shows_everything_wrong_with_it_and_its_packs() {
        finds("rule-set/problems.txt", HERE + "rule-set/rule-set.yaml");
    }

    @Test
    void a_check_shows_the_cycle_of_rules_that_negate_what_they_conclude() {
        finds("rules/cycle.txt", HERE + "rules/cycle.yaml");
    }

    private static void refuses(String golden, String... arguments) {
        Ran ran = Ran.sanad(arguments);
        Golden.check(Path.of(HERE + golden).toAbsolutePath(), ran.err());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(3);
    }

    private static void finds(String golden, String path) {
        Ran ran = Ran.sanad("check", path);
        Golden.check(Path.of(HERE + golden).toAbsolutePath(), ran.out());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(1);
    }
}
