package dev.sanad.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page has its words in both languages, and asks for none that it lacks. */
final class WordsTest {
    private static final Path WEB = Path.of("src/main/resources/dev/sanad/workbench/web");
    private static final Pattern SAID = Pattern.compile("say\\('([a-z][a-z0-9.-]+)'");
    private static final Pattern REFUSED = Pattern.compile("\"(refused\\.[a-z-]+)\"");
    private static final String FORM = "\\.(zero|one|two|few|many|other)$";

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle(
                        "dev.sanad.workbench.web.workbench",
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet()
                .stream()
                .map(key -> key.replaceFirst(FORM, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void what_is_said_in_one_language_is_said_in_the_other() throws IOException {
        String arabic = Files.readString(WEB.resolve("workbench_ar.properties"));
        assertThat(keys("en"))
                .allSatisfy(key -> assertThat(arabic).containsPattern("(?m)^" + Pattern.quote(key) + "[.=]"));
        assertThat(keys("ar")).isEqualTo(keys("en"));
    }

    @Test
    void the_page_and_the_server_say_only_what_there_are_words_for() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Stream.concat(
                Files.list(WEB).filter(file -> file.toString().endsWith(".js")),
                Files.list(Path.of("src/main/java/dev/sanad/workbench/web")))) {
            for (Path file : files.toList()) {
                for (Pattern words : List.of(SAID, REFUSED)) {
                    words.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .forEach(said::add);
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(60);
        assertThat(keys("en")).containsAll(said);
    }
}
