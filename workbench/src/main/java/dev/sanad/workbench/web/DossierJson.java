package dev.sanad.workbench.web;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A dossier for the browser: what is written, what was read from it, what follows, and what is wrong. */
final class DossierJson {
    private final Evaluation now;

    DossierJson(Evaluation now) {
        this.now = now;
    }

    void write(JsonText json, Actors known) throws IOException {
        json.put("path", now.written().file().name())
                .put("version", now.written().version());
        Optional<Dossier> dossier = now.dossier();
        Optional<FollowsJson> follows = now.findings().map(FollowsJson::new);
        if (dossier.flatMap(Dossier::title).isPresent()) {
            json.put("title", dossier.flatMap(Dossier::title).get());
        }
        json.put("vocabulary", dossier.map(read -> read.vocabulary().name()));
        json.each("sources", dossier.map(read -> read.sources().byId().values()).orElse(List.of()), this::write);
        Set<String> own = now.written().items("actors").stream()
                .flatMap(item -> Written.text(item, "id").stream())
                .collect(Collectors.toSet());
        json.each("actors", known.byId().values(), (actor, object) -> write(actor, own, object));
        json.each(
                "topics",
                dossier.map(read -> read.topics().byId().values()).orElse(List.of()),
                (topic, object) -> object.put("id", topic.id().value()).put("name", topic.name()));
        json.each("events", now.written().items("events"), (item, object) -> write(item, follows, object));
        if (follows.isPresent()) {
            json.put("follows", object -> follows.get().write(object));
        }
        json.problems(now.problems(), now.written()::placeOf);
    }

    private void write(Source source, JsonText json) throws IOException {
        json.put("id", source.id().value()).put("name", source.name()).put("language", source.language());
        json.put("published", source.published().map(time -> time.edtf()));
        if (source.published().isPresent()) {
            json.inEach("day", language -> ReadTimes.words(source.published().get(), language));
        }
        json.put("reliability", source.reliability().name())
                .put("hasText", source.text().isPresent())
                .texts("relays", source.relays().stream().map(id -> id.value()).toList());
    }

    private void write(Actor actor, Set<String> own, JsonText json) throws IOException {
        json.put("id", actor.id().value())
                .put("name", actor.name())
                .put("type", actor.type().keyword())
                .put("own", own.contains(actor.id().value()))
                .put("of", actor.of().map(ActorId::value))
                .texts(
                        "holds",
                        actor.holds().stream()
                                .map(holding -> holding.office().value())
                                .toList())
                .texts(
                        "members",
                        actor.members().stream()
                                .map(membership -> membership.actor().value())
                                .toList())
                .texts("aliases", actor.aliases());
    }

    private void write(YamlNode item, Optional<FollowsJson> follows, JsonText json) throws IOException {
        json.put("data", item);
        Optional<Event> event = Written.text(item, "id")
                .flatMap(id -> now.dossier().map(read -> read.events().get(new FactId(id))));
        if (event.isEmpty()) {
            return;
        }
        if (follows.isPresent()) {
            json.inEach("says", language -> follows.get().sentence(event.get(), language));
        }
        json.each(
                "quotes",
                places(event.get()),
                (place, object) -> object.put("source", place.source())
                        .put("start", place.start())
                        .put("end", place.end()));
    }

    private record Quoted(String source, int start, int end) {}

    private List<Quoted> places(Event event) {
        Dossier dossier = now.dossier().orElseThrow();
        return event.cites().stream()
                .flatMap(cite -> place(cite, dossier).stream())
                .toList();
    }

    private static Optional<Quoted> place(Citation cite, Dossier dossier) {
        Optional<String> text =
                dossier.sources().find(cite.source()).flatMap(Source::text).map(SourceText::text);
        return cite.span()
                .flatMap(span -> text.map(all -> new Quoted(
                        cite.source().value(),
                        all.offsetByCodePoints(0, span.start()),
                        all.offsetByCodePoints(0, span.end()))));
    }
}
