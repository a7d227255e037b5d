package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.actor.Actor;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.Report;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.RulesModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples for embedders compile and run. */
class LibraryDocTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final AsOf DAY = AsOf.parse("2023-09-08").orElseThrow();

    @Test
    void each_example_is_compiled() throws IOException {
        String source = Files.readString(Golden.TOP.resolve("cli/src/test/java/dev/sanad/cli/LibraryExamples.java"))
                .replaceAll("(?m)^ {8}", "");
        List<String> examples = JAVA.matcher(Files.readString(Golden.TOP.resolve("docs/library.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(examples).hasSize(7).allSatisfy(example -> assertThat(source).contains(example));
    }

    @Test
    void an_event_a_kind_and_a_rule_take_at_most_twelve_lines_each() throws IOException {
        JAVA.matcher(Files.readString(Golden.TOP.resolve("docs/library.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(example -> assertThat(example.lines()).hasSizeLessThanOrEqualTo(12));
    }

    @Test
    void a_kind_and_a_rule_made_in_code_conclude() {
        Vocabulary vocabulary = LibraryExamples.kinds();
        Reasoner reasoner = Guice.createInjector(new RulesModule(LibraryExamples.rule(vocabulary)))
                .getInstance(Reasoner.class);
        Dossier dossier = Dossier.builder(vocabulary)
                .actors(Actor.state("kor"), Actor.state("usa"))
                .events(visit("there", "kor", "usa"), visit("back", "usa", "kor"))
                .build()
                .orElseThrow();
        Findings findings = reasoner.reason(dossier, DAY);
        assertThat(findings.conclusions()).hasSize(2);
    }

    @Test
    void an_event_made_in_code_is_reasoned_about_within_limits() throws IOException {
        Dossier dossier = LibraryExamples.event();
        Instant noon = Instant.parse("2023-09-08T12:00:00Z");
        assertThat(LibraryExamples.reason(LibraryExamples.reasoner(), dossier, DAY, () -> noon))
                .startsWith("{")
                .contains("\"asOf\" : \"2023-09-08\"");
        AtomicReference<Instant> clock = new AtomicReference<>(noon);
        assertThat(LibraryExamples.reason(
                        LibraryExamples.reasoner(), dossier, DAY, () -> clock.getAndUpdate(now -> now.plusSeconds(60))))
                .isEqualTo("the reasoning was cancelled");
    }

    @Test
    void a_request_is_read_and_a_session_takes_a_report() {
        assertThat(LibraryExamples.read(new ByteArrayInputStream(
                                "dossier: d\nvocabulary: diplomacy\n".getBytes(StandardCharsets.UTF_8)))
                        .value())
                .isPresent();
        Report report = Report.of(Event.of("call-held", "second")
                .with("participants", Value.actors("kor", "usa"))
                .asBackground());
        LibraryExamples.session(LibraryExamples.reasoner(), LibraryExamples.event(), DAY, report);
    }

    private static Event visit(String id, String by, String to) {
        return Event.of("visit", id)
                .with("by", Value.actors(by))
                .with("to", Value.actors(to))
                .asBackground();
    }
}
