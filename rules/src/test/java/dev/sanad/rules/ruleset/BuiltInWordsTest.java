package dev.sanad.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.text.Language;
import dev.sanad.core.text.Template;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The built-in rules speak English and Arabic, and say the same in both. */
final class BuiltInWordsTest {
    private static final List<Language> BOTH = List.of(Language.ENGLISH, Language.ARABIC);

    private final List<Rule> rules = RuleSetReader.builtIn().orElseThrow().rules();

    @Test
    void every_title_has_both_languages() {
        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(rule.card().title().words()).containsKeys(Language.ENGLISH, Language.ARABIC));
    }

    @Test
    void every_reason_has_both_languages_and_the_same_places_in_each() {
        assertThat(rules).allSatisfy(rule -> {
            Map<Language, Template> templates =
                    rule.card().because().orElseThrow().templates();
            assertThat(templates).containsKeys(Language.ENGLISH, Language.ARABIC);
            assertThat(BOTH.stream()
                            .map(templates::get)
                            .map(BuiltInWordsTest::places)
                            .distinct())
                    .hasSize(1);
        });
    }

    /** The places, where a time with its preposition is the time. */
    private static Set<String> places(Template template) {
        return template.places().stream()
                .map(place -> place.equals("when") ? "time" : place.replaceFirst("^when-", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
