package dev.sanad.workbench.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.inject.Guice;
import com.google.inject.multibindings.OptionalBinder;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.VocabularyReader;
import dev.sanad.render.format.Formats;
import dev.sanad.render.format.Presentation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever drafter is bound, its proposals are written in each format. */
final class DraftingModuleTest {
    private static final Article ARTICLE =
            new Article(new SourceId("paper"), "They \"agreed\".\n", Language.ENGLISH, Optional.empty());
    private static final Known KNOWN =
            new Known(VocabularyReader.builtIn("diplomacy").orElseThrow(), Actors.of(List.of()), List.of());

    private final Drafter own = mock(Drafter.class);

    private Draft draft() {
        Event event = Event.of("agreement-made", "draft-1")
                .with("parties", Value.actors("x", "y"))
                .as(Modality.DENIED)
                .citing(Citation.of("paper", "They \"agreed\".").saidBy("z"));
        when(own.draft(any(), any()))
                .thenReturn(List.of(new DraftedEvent(
                        event, 0.75, List.of(new Reason(Reason.Part.KIND, "agreed", "agreement-made")))));
        Drafter bound = Guice.createInjector(
                        new DraftingModule(),
                        binder -> OptionalBinder.newOptionalBinder(binder, Drafter.class)
                                .setBinding()
                                .toInstance(own))
                .getInstance(Drafter.class);
        return new Draft(ARTICLE, KNOWN, bound.draft(ARTICLE, KNOWN), Optional.empty());
    }

    private String written(String format) throws IOException {
        Formats formats = new Formats();
        new DraftFormats().addTo(formats);
        StringBuilder out = new StringBuilder();
        formats.of(Draft.class).get(format).write(draft(), Presentation.PLAIN, out);
        return out.toString();
    }

    @Test
    void a_module_binds_its_own_drafter_in_place_of_the_built_in_one() {
        assertThat(draft().events()).extracting(DraftedEvent::score).containsExactly(0.75);
        verify(own).draft(ARTICLE, KNOWN);
        assertThat(Guice.createInjector(new DraftingModule()).getInstance(Drafter.class))
                .isInstanceOf(BuiltInDrafter.class);
    }

    @Test
    void proposals_are_events_as_a_dossier_writes_them() throws IOException {
        assertThat(written("yaml")).isEqualTo("""
                events:
                  # 0.75: "agreed" agreement-made
                  - id: draft-1
                    kind: agreement-made
                    parties: [x, y]
                    modality: denied
                    cites:
                      - source: paper
                        said-by: [z]
                        quote: "They \\"agreed\\"."
                """);
    }

    @Test
    void proposals_are_read_with_their_reasons() throws IOException {
        assertThat(written("text")).isEqualTo("""
                Proposals: 1. Nothing is written into a dossier; check each against its sentence.

                "They "agreed"."
                  agreement-made{parties: x, y}   0.75
                    kind agreement-made: "agreed"
                """);
        assertThat(written("json"))
                .contains("\"score\" : 0.75", "\"parties\" : [ \"x\", \"y\" ]", "\"said-by\" : [ [ \"z\" ] ]");
    }
}
