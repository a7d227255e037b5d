package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.source.Source;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What YAML is refused, Java is refused too: with the same code and the same words, at a name instead of a place. */
class MadeInCodeTest {
    private static final Vocabulary DIPLOMACY =
            VocabularyReader.builtIn("diplomacy").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    @TempDir
    Path folder;

    @Test
    void an_event_takes_a_few_readable_lines() {
        Dossier dossier = Dossier.builder(DIPLOMACY)
                .actors(Actor.state("kor"), Actor.state("usa"))
                .topics(Topic.of("missile-warning"))
                .sources(Source.of("article").publishedOn(DAY).saying("They met, and spoke of missiles."))
                .events(Event.of("call-held", "call")
                        .with("participants", Value.actors("kor", "usa"))
                        .with("topics", Value.topics("missile-warning"))
                        .on(DAY)
                        .citing(Citation.of("article", "spoke of missiles").saidBy("kor")))
                .build()
                .orElseThrow();
        Event call = dossier.events().get(new FactId("call"));
        assertThat(call.roles().get("participants")).contains(Value.actors("usa", "kor"));
        assertThat(call.cites().get(0).span()).isPresent();
        assertThat(dossier.topics().byId()).hasSize(1);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        event().ofKind("call-hold"),
                        "{ id: e, kind: call-hold, participants: [kor, usa], background: true }",
                        "[D101] unknown kind 'call-hold'; did you mean 'call-held'?"),
                Arguments.of(
                        event().ofKind("follow-up-commitment"),
                        "{ id: e, kind: follow-up-commitment, participants: [kor, usa], background: true }",
                        "[D118] 'follow-up-commitment' is a conclusion: only rules make such facts; record what was reported,"
                                + " as an event of another kind"),
                Arguments.of(
                        Event.of("call-held", "e")
                                .with("participant", Value.actors("kor", "usa"))
                                .asBackground(),
                        "{ id: e, kind: call-held, participant: [kor, usa], background: true }",
                        "[D102] the kind 'call-held' has no role 'participant'; did you mean 'participants'?"),
                Arguments.of(
                        Event.of("call-held", "e").asBackground(),
                        "{ id: e, kind: call-held, background: true }",
                        "[D103] 'call-held' needs the role 'participants'; add 'participants: ...' (actors)"),
                Arguments.of(
                        event().with("participants", Value.actors("kor", "uss")),
                        "{ id: e, kind: call-held, participants: [kor, uss], background: true }",
                        "[D104] unknown actor 'uss'; did you mean 'usa'?"),
                Arguments.of(
                        event().with("topics", Value.topics("t")),
                        "{ id: e, kind: call-held, participants: [kor, usa], topics: t, background: true }",
                        "[D105] unknown topic 't'; none is defined"),
                Arguments.of(
                        Event.of("cancellation", "e")
                                .with("by", Value.actors("kor"))
                                .with("of", Value.facts("f"))
                                .asBackground(),
                        "{ id: e, kind: cancellation, by: kor, of: f, background: true }",
                        "[D106] unknown event 'f'; known: e"),
                Arguments.of(
                        event().citing(Citation.of("s", "word")),
                        "{ id: e, kind: call-held, participants: [kor, usa], background: true,"
                                + " cites: [{ source: s, quote: word }] }",
                        "[D107] unknown source 's'; none is defined"),
                Arguments.of(
                        event().named("c-06d49b83a706bafb"),
                        "{ id: c-06d49b83a706bafb, kind: call-held, participants: [kor, usa], background: true }",
                        "[D016] 'c-06d49b83a706bafb' cannot be an event's id; the ids of conclusions look like this; choose another"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported_as_in_yaml(Event event, String yaml, String reported) {
        assertThat(new Written(folder).reported("events: [" + yaml + "]"))
                .singleElement()
                .asString()
                .endsWith(reported);
        assertThat(reported(Dossier.builder(DIPLOMACY)
                        .actors(Actor.state("kor"), Actor.state("usa"))
                        .events(event)
                        .build()))
                .containsExactly("event '" + event.id() + "': " + reported);
    }

    @Test
    void a_value_of_another_sort_is_refused() {
        assertThat(reported(builder()
                        .events(event().with("participants", Value.text("Korea and the USA")))
                        .build()))
                .containsExactly("event 'e': [D015] the role 'participants' of 'call-held' holds actors, not text;"
                        + " give it actors");
    }

    @Test
    void several_in_a_role_for_one_are_refused() {
        Event event = Event.of("cancellation", "e")
                .with("by", Value.actors("kor"))
                .with("of", Value.facts("a", "b"))
                .asBackground();
        assertThat(reported(builder()
                        .events(event, event().named("a"), event().named("b"))
                        .build()))
                .containsExactly("event 'e': [D117] the role 'of' holds one value, not 2; keep one; a role for several"
                        + " has the type events");
    }

    @Test
    void two_of_one_id_are_refused() {
        assertThat(reported(builder()
                        .actors(Actor.state("kor"))
                        .events(event(), event().on(DAY))
                        .build()))
                .containsExactly(
                        "actor 'kor': [D017] the actor 'kor' is already declared; give one of them another id",
                        "event 'e': [D017] the event 'e' is already declared; give one of them another id");
    }

    @Test
    void actors_topics_and_sources_are_checked_against_each_other() {
        assertThat(reported(Dossier.builder(DIPLOMACY)
                        .actors(
                                Actor.of("minister", ActorType.OFFICE).belongingTo("kro"),
                                Actor.of("park", ActorType.PERSON).holding("kor"),
                                Actor.state("kor"))
                        .topics(Topic.of("t").partOf("t"))
                        .sources(Source.of("s").relaying("wire"))
                        .build()))
                .containsExactly(
                        "actor 'minister': [D104] unknown actor 'kro'; did you mean 'kor'?",
                        "actor 'park': [D115] 'park' holds 'kor', which is not an office; give 'kor' the type office",
                        "source 's': [D107] unknown source 'wire'; known: s",
                        "topic 't': [D114] the topic 't' is part of itself; remove one 'part-of'");
    }

    @Test
    void a_quote_is_looked_up_and_an_event_without_any_is_warned_of() {
        Checked<Dossier> checked = builder()
                .sources(Source.of("s").saying("They met."))
                .events(
                        event().citing(Citation.of("s", "They meet.")),
                        Event.of("call-held", "f").with("participants", Value.actors("kor", "usa")))
                .build();
        assertThat(reported(checked))
                .containsExactly(
                        "event 'e': [D109] this quote does not occur in the text of 's'; the nearest passage is:"
                                + " \"They met.\"",
                        "event 'f': [D111] the event 'f' has no citation; add 'cites', or what follows from it counts as"
                                + " unsourced");
        assertThat(checked.errors()).hasSize(1);
    }

    private static DossierBuilder builder() {
        return Dossier.builder(DIPLOMACY).actors(Actor.state("kor"), Actor.state("usa"));
    }

    private static Event event() {
        return Event.of("call-held", "e")
                .with("participants", Value.actors("kor", "usa"))
                .asBackground();
    }

    private static List<String> reported(Checked<Dossier> checked) {
        return checked.problems().stream().map(Problem::toString).toList();
    }
}
