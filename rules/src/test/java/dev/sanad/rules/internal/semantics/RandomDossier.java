package dev.sanad.rules.internal.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A random dossier: persons in changing offices, topics in a hierarchy, sources that relay each other. */
final class RandomDossier {
    static final String BACKGROUND = """
            dossier: random
            vocabulary: ./extension.yaml
            actors:
              - { id: s0, type: state }
              - { id: s1, type: state }
              - { id: s2, type: state }
              - { id: o0, type: office, of: s0 }
              - { id: o1, type: office, of: s1 }
              - { id: g0, type: organisation, of: s2, members: [s0, { actor: s1, time: 2023-01-15/.. }, g1] }
              - { id: g1, type: group, members: [s0, { actor: p1, time: 2023-01-15/.. }] }
              - { id: p0, type: person, holds: [{ office: o0, time: 2023-01-01/2023-01-15 }, { office: o1, time: 2023-02-01/.. }] }
              - { id: p1, type: person, holds: [{ office: o1, time: ../2023-01-20 }] }
            topics:
              - { id: t0 }
              - { id: t1, part-of: t0 }
              - { id: t2, part-of: t1 }
              - { id: t3, part-of: [t0, t4] }
              - { id: t4 }
            sources:
              - { id: w0, published: 2023-02-20 }
              - { id: w1, published: 2023-03-01, relays: w0 }
              - { id: w2, published: 2023-03 }
              - { id: w3, relays: [w0, w2] }
              - { id: w4 }
            """;

    private final Choice choice;
    private final RandomKinds kinds;
    private final RandomValues values;

    RandomDossier(Choice choice, RandomKinds kinds, RandomValues values) {
        this.choice = choice;
        this.kinds = kinds;
        this.values = values;
    }

    List<String> events(int count) {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event("ev" + i));
        }
        return events;
    }

    private String event(String id) {
        List<String> keys = new ArrayList<>();
        String kind = choice.of(kinds.reported());
        keys.add("id: " + id);
        keys.add("kind: " + kind);
        kinds.rolesOf(kind).forEach((role, required) -> {
            if (required || choice.chance(85)) {
                keys.add(role + ": " + values.some(Objects.requireNonNull(RandomKinds.TYPES.get(role))));
            }
        });
        if (choice.chance(85)) {
            keys.add("time: " + choice.of(RandomValues.TIMES));
        }
        if (choice.chance(20)) {
            keys.add("place: " + values.one("text"));
        }
        if (choice.chance(15)) {
            keys.add("modality: " + choice.of("planned", "conditional", "speculated", "denied"));
        }
        if (choice.chance(25)) {
            keys.add("certainty: " + choice.of("probable", "possible", "unknown"));
        }
        if (choice.chance(50)) {
            keys.add("cites: [" + "{ source: " + choice.of("w0", "w1", "w2", "w3", "w4") + " }"
                    + (choice.chance(40)
                            ? ", { source: " + choice.of("w0", "w1", "w2", "w3") + ", said-by: [s0] }"
                            : "")
                    + "]");
        }
        return "{ " + String.join(", ", keys) + " }";
    }
}
