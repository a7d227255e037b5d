package dev.sanad.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.sanad.core.ContinuedReasoning;
import dev.sanad.core.Reasoner;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A replay reasons no more often than it needs to. */
final class ReasonerCallsTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);

    private final Dossier story =
            DossierReader.read(List.of(Path.of("../seeds/trilateral-2023"))).orElseThrow();
    private final Reasoner reasoner = mock(Reasoner.class);
    private final ContinuedReasoning reasoning = mock(
            ContinuedReasoning.class,
            delegatesTo(new DroolsReasoner(RuleSetReader.builtIn().orElseThrow())
                    .begin(story, new AsOf(FIRST.minusDays(1)), Limits.none())));

    @BeforeEach
    void reasoning_begins_on_the_day_before_the_first() {
        when(reasoner.begin(eq(story), eq(new AsOf(FIRST.minusDays(1))), any())).thenReturn(reasoning);
    }

    @Test
    void each_day_with_news_is_reasoned_once_and_no_day_without() {
        LocalDate last = LocalDate.of(2023, 8, 31);
        Timeline.of(reasoner, story, FIRST, last, findings -> List.of(), () -> false);
        SortedSet<LocalDate> days = new TreeSet<>(Timeline.news(story).subSet(FIRST, last));
        days.add(FIRST);
        days.forEach(day -> verify(reasoning, times(1)).goOn(eq(story), eq(new AsOf(day)), any()));
        verify(reasoning, times(days.size())).goOn(any(), any(), any());
    }

    @Test
    void a_replay_that_is_interrupted_at_once_reasons_about_nothing_but_the_start() {
        Timeline timeline = Timeline.of(reasoner, story, FIRST, FIRST.plusYears(1), findings -> List.of(), () -> true);
        assertThat(timeline.isComplete()).isFalse();
        verify(reasoner, times(1)).begin(any(), any(), any());
        verify(reasoning, never()).goOn(any(), any(), any());
    }
}
