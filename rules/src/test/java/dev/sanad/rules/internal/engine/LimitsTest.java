package dev.sanad.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.Stopped;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.semantics.NaiveReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reasoning run ends soon after its limits are reached, and reports the reason. */
final class LimitsTest {
    private static final AsOf DAY = AsOf.parse("2024-01-01").orElseThrow();

    @TempDir
    private Path folder;

    private RuleSet ruleSet;
    private Reasoner reasoner;

    @BeforeEach
    void pairs_that_only_trying_each_with_each_finds() throws IOException {
        Files.writeString(folder.resolve("kinds.yaml"), """
                vocabulary: pairs
                kinds:
                  seen: { roles: { by: { type: actors }, size: { type: number } } }
                conclusions:
                  matched: { roles: { one: { type: event }, other: { type: event } } }
                """);
        Files.writeString(folder.resolve("rules.yaml"), """
                pack: pairs
                vocabulary: ./kinds.yaml
                ---
                rule: smaller
                when:
                  - { fact: seen, as: $one, where: { size: $size } }
                  - { fact: seen, as: $other, where: { size: { less-than: $size } } }
                then: { conclude: matched, with: { one: $one, other: $other } }
                """);
        ruleSet = RuleSetReader.read(folder.resolve("rules.yaml"), "rules.yaml").orElseThrow();
        reasoner = new DroolsReasoner(ruleSet);
    }

    @Test
    void so_many_derivations_are_enough() throws IOException {
        Dossier dossier = sizes(5);
        Findings findings = reasoner.reason(dossier, DAY, Limits.of(10));
        assertThat(findings.conclusions()).hasSize(10);
        for (Reasoner each : List.of(reasoner, new NaiveReasoner(ruleSet))) {
            Stopped stopped = catchThrowableOfType(Stopped.class, () -> each.reason(dossier, DAY, Limits.of(9)));
            assertThat(stopped.reason()).isEqualTo(Stopped.Reason.TOO_MANY_DERIVATIONS);
            assertThat(stopped.rule()).contains(new RuleId("smaller"));
            assertThat(stopped).hasMessage("there are more than 9 derivations; the rule 'smaller' would add one more");
        }
    }

    @Test
    void a_deadline_ends_it() throws IOException {
        Dossier dossier = sizes(5);
        Instant noon = Instant.parse("2024-01-01T12:00:00Z");
        for (Reasoner each : List.of(reasoner, new NaiveReasoner(ruleSet))) {
            Stopped stopped = catchThrowableOfType(
                    Stopped.class, () -> each.reason(dossier, DAY, Limits.none().until(() -> noon, noon)));
            assertThat(stopped.reason()).isEqualTo(Stopped.Reason.CANCELLED);
            assertThat(stopped.rule()).isEmpty();
        }
        assertThat(reasoner.reason(dossier, DAY, Limits.none().until(() -> noon, noon.plusMillis(1)))
                        .conclusions())
                .hasSize(10);
    }

    @Test
    void a_clock_that_strikes_during_the_work_ends_it_and_is_asked_no_more() throws IOException {
        Dossier dossier = sizes(300);
        Instant noon = Instant.parse("2024-01-01T12:00:00Z");
        for (Reasoner each : List.of(reasoner, new NaiveReasoner(ruleSet))) {
            InstantSource clock = mock(InstantSource.class);
            when(clock.instant()).thenReturn(noon.minusMillis(2), noon.minusMillis(1), noon);
            Stopped stopped = catchThrowableOfType(
                    Stopped.class, () -> each.reason(dossier, DAY, Limits.none().until(clock, noon)));
            assertThat(stopped.reason()).isEqualTo(Stopped.Reason.CANCELLED);
            verify(clock, times(3)).instant();
        }
    }

    @Test
    void what_was_found_in_time_can_be_read_when_time_is_over() throws IOException {
        AtomicBoolean isOver = new AtomicBoolean();
        Findings findings = reasoner.reason(sizes(5), DAY, Limits.none().until(isOver::get));
        isOver.set(true);
        for (int i = 0; i < 5_000; i++) {
            findings.conclusions()
                    .forEach(conclusion -> assertThat(
                                    findings.graph().whyHolds(conclusion).get(0).bindings())
                            .containsKey("one"));
        }
    }

    @Test
    void interrupting_the_thread_ends_a_join_within_a_second() throws Exception {
        Dossier dossier = equals(20_000);
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                reasoner.reason(dossier, DAY);
                ended.complete(new AssertionError("it was done before it could be interrupted"));
            } catch (Stopped stopped) {
                ended.complete(
                        Thread.currentThread().isInterrupted() ? stopped : new AssertionError("not interrupted"));
            }
        });
        thread.start();
        thread.join(Duration.ofMillis(500).toMillis());
        thread.interrupt();
        assertThat(ended.get(1, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        Stopped.class, stopped -> assertThat(stopped.reason()).isEqualTo(Stopped.Reason.CANCELLED));
    }

    private Dossier sizes(int count) throws IOException {
        StringBuilder text = new StringBuilder("dossier: d\nvocabulary: ./kinds.yaml\nas-of: 2024-01-01\nevents:\n");
        for (int i = 0; i < count; i++) {
            text.append("  - { id: e%1$d, kind: seen, size: %1$d, background: true }\n".formatted(i));
        }
        Files.writeString(folder.resolve("dossier.yaml"), text);
        return DossierReader.read(List.of(folder)).orElseThrow();
    }

    /** Facts of one size, so that no two match and every pair must be tried. */
    private Dossier equals(int count) throws IOException {
        Dossier one = sizes(1);
        Event event = one.events().get(new FactId("e0"));
        SortedMap<FactId, Event> events = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            FactId id = new FactId("e" + i);
            events.put(
                    id,
                    new Event(
                            id,
                            event.kind(),
                            event.roles(),
                            event.time(),
                            event.place(),
                            event.modality(),
                            event.certainty(),
                            event.background(),
                            event.note(),
                            event.cites()));
        }
        return one.with(events);
    }
}
