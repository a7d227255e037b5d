package dev.sanad.rules.internal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.sanad.core.ContinuedReasoning;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The engine that stays goes on from what it last found, and finds what reasoning anew finds. */
class StandingEngineTest {
    private static final Dossier DOSSIER =
            DossierReader.read(List.of(Path.of("../seeds/camp-david-2023"))).orElseThrow();
    private static final AsOf DAY = DOSSIER.defaultDay().orElseThrow();
    private static final RuleSet RULES = RuleSetReader.builtIn().orElseThrow();
    private static final Reasoner ANEW = new DroolsReasoner(RULES);

    private final StandingEngine standing = new StandingEngine();

    @Test
    void each_event_withdrawn_and_added_again_leaves_what_reasoning_anew_finds() {
        Reasoner reasoner = standing.with(RULES, rules -> Checked.good(new DroolsReasoner(rules)))
                .orElseThrow();
        for (FactId event : DOSSIER.events().keySet()) {
            Dossier without = without(event);
            assertSame(reasoner.reason(without, DAY), ANEW.reason(without, DAY));
            assertSame(reasoner.reason(DOSSIER, DAY), ANEW.reason(DOSSIER, DAY));
        }
    }

    @Test
    void a_dossier_with_at_least_half_of_the_events_is_gone_on_from_and_others_are_begun() {
        Reasoner engine = mock();
        ContinuedReasoning begun = mock();
        Findings findings = ANEW.reason(DOSSIER, DAY);
        when(begun.findings()).thenReturn(findings);
        when(engine.begin(any(), any(), any())).thenReturn(begun);
        Reasoner reasoner = standing.with(RULES, rules -> Checked.good(engine)).orElseThrow();

        reasoner.reason(DOSSIER, DAY);
        verify(begun, never()).goOn(any(), any(), any());
        Dossier changed = without(DOSSIER.events().firstKey());
        reasoner.reason(changed, DAY);
        verify(begun).goOn(changed, DAY, Limits.none());
        verify(engine, times(1)).begin(any(), any(), any());

        reasoner.reason(DOSSIER.with(new TreeMap<>()), DAY);
        verify(engine, times(2)).begin(any(), any(), any());
    }

    @Test
    void a_step_that_fails_is_not_gone_on_from() {
        Reasoner engine = mock();
        ContinuedReasoning begun = mock();
        Findings findings = ANEW.reason(DOSSIER, DAY);
        when(begun.findings()).thenReturn(findings);
        when(begun.goOn(any(), any(), any())).thenThrow(new IllegalStateException("in the middle of a step"));
        when(engine.begin(any(), any(), any())).thenReturn(begun);
        Reasoner reasoner = standing.with(RULES, rules -> Checked.good(engine)).orElseThrow();
        reasoner.reason(DOSSIER, DAY);
        assertThat(catchThrowable(() -> reasoner.reason(DOSSIER, DAY))).hasMessage("in the middle of a step");
        assertThat(reasoner.reason(DOSSIER, DAY)).isSameAs(findings);
        verify(engine, times(2)).begin(any(), any(), any());
    }

    @Test
    void equal_rules_are_compiled_once_and_the_last_eight_sets_are_kept() {
        Function<RuleSet, Checked<Reasoner>> compiler = mock();
        when(compiler.apply(any())).thenReturn(Checked.good(mock()));
        Set<KindId> kinds = Set.of();
        standing.with(RULES.applicableTo(kinds, RULES.vocabulary()), compiler);
        standing.with(RULES.applicableTo(kinds, RULES.vocabulary()), compiler);
        verify(compiler, times(1)).apply(any());
        for (int i = 0; i < 8; i++) {
            standing.with(RULES.only(Set.of(RULES.rules().get(i).id().value())), compiler);
        }
        standing.with(RULES.applicableTo(kinds, RULES.vocabulary()), compiler);
        verify(compiler, times(10)).apply(any());
    }

    @Test
    void several_threads_get_the_findings_of_their_own_dossiers() throws Exception {
        Reasoner reasoner = standing.with(RULES, rules -> Checked.good(new DroolsReasoner(rules)))
                .orElseThrow();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<FactId> events = List.copyOf(DOSSIER.events().keySet());
            List<Callable<Findings>> tasks = events.stream()
                    .<Callable<Findings>>map(event -> () -> reasoner.reason(without(event), DAY))
                    .toList();
            List<Future<Findings>> found = threads.invokeAll(tasks);
            for (int i = 0; i < events.size(); i++) {
                assertSame(found.get(i).get(), ANEW.reason(without(events.get(i)), DAY));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Dossier without(FactId event) {
        SortedMap<FactId, Event> events = new TreeMap<>(DOSSIER.events());
        events.remove(event);
        return DOSSIER.with(events);
    }

    private static void assertSame(Findings one, Findings other) {
        assertThat(one.conclusions()).isEqualTo(other.conclusions());
        assertThat(one.pending()).isEqualTo(other.pending());
        assertThat(one.undecided().conclusions()).isEqualTo(other.undecided().conclusions());
        one.conclusions().forEach(conclusion -> {
            assertThat(reasons(one, conclusion)).isEqualTo(reasons(other, conclusion));
            assertThat(one.assess(conclusion)).isEqualTo(other.assess(conclusion));
        });
    }

    private static List<Object> reasons(Findings findings, Conclusion conclusion) {
        return findings.graph().whyHolds(conclusion).stream()
                .<Object>map(reason -> List.of(reason.rule(), reason.bindings(), reason.premises()))
                .toList();
    }
}
