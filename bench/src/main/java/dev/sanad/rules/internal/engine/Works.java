package dev.sanad.rules.internal.engine;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.source.Sources;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** The two works on which recording is measured, made from a fixed seed. */
final class Works {
    static final String KINDS = """
            vocabulary: bench
            kinds:
              edge: { roles: { from: { type: topic }, to: { type: topic } } }
              launch: { roles: { by: { type: actor } } }
              condemnation: { roles: { by: { type: actor } } }
              meeting: { roles: { by: { type: actor } } }
            conclusions:
              path: { roles: { from: { type: topic }, to: { type: topic } } }
              response: { roles: { launch: { type: event }, condemnation: { type: event }, meeting: { type: event } } }
            """;

    static final String CLOSURE = """
            pack: closure
            vocabulary: ./kinds.yaml
            ---
            rule: first
            when: [ { fact: edge, where: { from: $x, to: $y } } ]
            then: { conclude: path, with: { from: $x, to: $y } }
            ---
            rule: further
            when:
              - { fact: path, where: { from: $x, to: $y } }
              - { fact: edge, where: { from: $y, to: $z } }
            then: { conclude: path, with: { from: $x, to: $z } }
            """;

    static final String JOIN = """
            pack: join
            vocabulary: ./kinds.yaml
            ---
            rule: response
            when:
              - { fact: launch, as: $launch, where: { by: $by } }
              - { fact: condemnation, as: $condemnation, where: { by: $by }, time: { after: $launch, within: 14 days } }
              - { fact: meeting, as: $meeting, where: { by: $by }, time: { after: $condemnation, within: 14 days } }
            then: { conclude: response, with: { launch: $launch, condemnation: $condemnation, meeting: $meeting } }
            """;

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private Works() {}

    /** Blocks of 43 places, each with edges to the next two: about half a million paths. */
    static List<Event> edges(int count) {
        List<Event> events = new ArrayList<>();
        for (int place = 0; events.size() < count; place++) {
            for (int step = 1; step <= 2; step++) {
                if (place % 43 + step < 43 && events.size() < count) {
                    events.add(
                            event("edge", events.size(), Map.of("from", topic(place), "to", topic(place + step)), 0));
                }
            }
        }
        return events;
    }

    /** Thirds of launches, condemnations and meetings by many actors over ten years. */
    static List<Event> mixed(int count) {
        Random random = new Random(20230818);
        String[] kinds = {"launch", "condemnation", "meeting"};
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Value by = new Value.Actors(List.of(new ActorId("a" + random.nextInt(Math.max(1, count / 400)))));
            events.add(event(kinds[i % 3], i, Map.of("by", by), random.nextInt(3650)));
        }
        return events;
    }

    static Dossier dossier(List<Event> events, Vocabulary vocabulary) {
        TreeMap<FactId, Event> byId = new TreeMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        return new Dossier(
                List.of("bench"),
                Optional.empty(),
                vocabulary,
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                ZoneOffset.UTC,
                Actors.of(List.of()),
                Topics.of(List.of()),
                Sources.of(List.of()),
                byId,
                List.of());
    }

    private static Value topic(int number) {
        return new Value.Topics(List.of(new TopicId("t" + number)));
    }

    private static Event event(String kind, int number, Map<String, Value> roles, int day) {
        return new Event(
                new FactId(kind + number),
                new KindId(kind),
                Roles.of(roles),
                Optional.of(When.day(START.plusDays(day))),
                Optional.empty(),
                Modality.ACTUAL,
                Certainty.CERTAIN,
                true,
                Optional.empty(),
                List.of());
    }
}
