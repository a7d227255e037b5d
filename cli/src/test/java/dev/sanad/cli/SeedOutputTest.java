package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output for the dossiers in seeds/, kept line by line. */
@Tag(Golden.TAG)
final class SeedOutputTest {
    private static final Path ARTICLE = Golden.TOP.resolve("seeds/camp-david-2023");
    private static final Path TRUCE = Golden.TOP.resolve("seeds/sarim-truce-2024");
    private static final Path STORY = Golden.TOP.resolve("seeds/trilateral-2023");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void the_article_reads_as_kept_in_each_language(String language) {
        Ran ran = Ran.sanad("reason", ARTICLE.toString(), "--lang", language);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        Golden.check(ARTICLE.resolve("expected/reason." + language + ".txt"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void what_is_proposed_for_the_article_reads_as_kept_in_each_language(String language) {
        Ran ran = Ran.sanad("draft", ARTICLE.toString(), "--lang", language);
        assertThat(ran.exitCode()).isZero();
        Golden.check(ARTICLE.resolve("expected/draft." + language + ".txt"), ran.out());
    }

    @Test
    void the_article_as_json_reads_as_kept() {
        Golden.check(
                ARTICLE.resolve("expected/reason.json"),
                Ran.sanad("reason", ARTICLE.toString(), "--format", "json").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-06-03",
                "2023-08-18",
                "2023-08-24",
                "2023-08-25",
                "2023-09-07",
                "2023-09-13",
                "2023-10-31",
                "2023-11-01",
                "2023-11-08",
                "2023-11-12"
            })
    void the_growing_story_reads_as_kept_on_each_of_its_days(String day) {
        for (String language : new String[] {"en", "ar"}) {
            Ran ran = Ran.sanad("reason", STORY.toString(), "--as-of", day, "--lang", language);
            assertThat(ran.exitCode()).isZero();
            Golden.check(STORY.resolve("expected/" + day + "." + language + ".txt"), ran.out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-11",
                "2024-01-22",
                "2024-01-24",
                "2024-01-26",
                "2024-01-30",
                "2024-02-06",
                "2024-02-08",
                "2024-02-20",
                "2024-03-12"
            })
    void the_truce_reads_as_kept_on_each_of_its_days(String day) {
        for (String language : new String[] {"en", "ar"}) {
            Ran ran = Ran.sanad("reason", TRUCE.toString(), "--as-of", day, "--lang", language);
            assertThat(ran.exitCode()).isZero();
            assertThat(ran.err()).isEmpty();
            Golden.check(TRUCE.resolve("expected/" + day + "." + language + ".txt"), ran.out());
        }
    }

    @Test
    void the_report_of_a_release_falls_when_it_is_taken_back() throws JsonProcessingException {
        assertThat(state("2024-01-24", "maranese-prisoners")).containsExactly("fulfilled");
        assertThat(state("2024-01-26", "maranese-prisoners")).containsExactly("active");
        assertThat(state("2024-02-06", "maranese-prisoners")).containsExactly("fulfilled");
    }

    /** The states on a day of the commitments to a measure. */
    private static List<String> state(String day, String measure) throws JsonProcessingException {
        Ran ran = Ran.sanad("reason", TRUCE.toString(), "--as-of", day, "--format", "json");
        JsonNode conclusions = new ObjectMapper().readTree(ran.out()).get("conclusions");
        Set<String> commitments = new HashSet<>();
        List<String> states = new ArrayList<>();
        conclusions.forEach(each -> {
            if (each.get("kind").asText().equals("commitment")
                    && each.get("roles").get("measure").asText().equals(measure)) {
                commitments.add(each.get("id").asText());
            }
        });
        conclusions.forEach(each -> {
            if (each.get("kind").asText().equals("commitment-state")
                    && commitments.contains(each.get("roles").get("of").asText())) {
                states.add(each.get("roles").get("state").asText());
            }
        });
        return states;
    }
}
