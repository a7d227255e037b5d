package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output for the dossiers in seeds/, kept line by line. */
@Tag(Golden.TAG)
final class SeedOutputTest {
    private static final Path ARTICLE = Golden.TOP.resolve("seeds/camp-david-2023");
    private static final Path STORY = Golden.TOP.resolve("seeds/trilateral-2023");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void the_article_reads_as_kept_in_each_language(String language) {
        Ran ran = Ran.sanad("reason", ARTICLE.toString(), "--lang", language);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        Golden.check(ARTICLE.resolve("expected/reason." + language + ".txt"), ran.out());
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
}
