package dev.sanad.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The independent sources: those at the end of all relays. */
class RootsTest {
    private static final Sources SOURCES = Sources.of(List.of(
            source("wire"),
            source("ministry"),
            source("paper", "wire"),
            source("broadcaster", "wire"),
            source("blog", "paper", "broadcaster"),
            source("agency", "ministry", "wire"),
            source("one", "other"),
            source("other", "one"),
            source("way-out", "one", "wire"),
            source("lost", "unknown")));

    @Test
    void a_source_that_relays_nobody_is_its_own_root() {
        assertThat(roots("wire")).containsExactly("wire");
    }

    @Test
    void two_outlets_that_relay_one_wire_have_one_root() {
        assertThat(roots("paper")).isEqualTo(roots("broadcaster")).containsExactly("wire");
    }

    @Test
    void roots_are_found_through_any_number_of_relays_each_once() {
        assertThat(roots("blog")).containsExactly("wire");
        assertThat(roots("agency")).containsExactly("ministry", "wire");
    }

    @Test
    void sources_that_only_relay_each_other_have_no_root() {
        assertThat(roots("one")).isEmpty();
        assertThat(roots("way-out")).containsExactly("wire");
    }

    @Test
    void an_unknown_source_is_where_the_trail_ends() {
        assertThat(roots("lost")).containsExactly("unknown");
        assertThat(roots("never-heard-of")).isEmpty();
    }

    private static List<String> roots(String id) {
        return SOURCES.rootsOf(new SourceId(id)).stream().map(SourceId::value).toList();
    }

    private static Source source(String id, String... relays) {
        return new Source(
                new SourceId(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Reliability.F,
                Optional.empty(),
                Stream.of(relays).map(SourceId::new).toList());
    }

    @Test
    void a_text_that_another_published_before_is_a_copy_of_it() {
        Sources sources = Sources.of(List.of(
                Source.of("wire").publishedOn(LocalDate.of(2023, 9, 7)).saying("They agreed.\nThey will meet."),
                Source.of("site").publishedOn(LocalDate.of(2023, 9, 8)).saying("They agreed. They  will meet."),
                Source.of("blog").relaying("site"),
                Source.of("other").publishedOn(LocalDate.of(2023, 9, 8)).saying("They did not agree.")));
        assertThat(sources.rootsOf(new SourceId("site"))).containsExactly(new SourceId("wire"));
        assertThat(sources.rootsOf(new SourceId("blog"))).containsExactly(new SourceId("wire"));
        assertThat(sources.rootsOf(new SourceId("other"))).containsExactly(new SourceId("other"));
    }
}
