package dev.sanad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A dossier in which something is handed on from one to the next, any number of times and back, and rules that follow it. */
final class Relay {
    private Relay() {}

    /** Writes the dossier of a number of steps, its vocabulary and its rule set, {@code rules.yaml}, into a folder. */
    static Path dossier(Path folder, int steps, String quote) throws IOException {
        Files.writeString(folder.resolve("relay.yaml"), """
                vocabulary: relay
                version: 1
                extends: [diplomacy]
                kinds:
                  found: { label: { en: Found }, phrase: { en: "{by} found it" }, roles: { by: { type: actor } } }
                  handed:
                    label: { en: Handed on }
                    phrase: { en: "{by} handed it to {to}" }
                    roles: { by: { type: actor }, to: { type: actor } }
                conclusions:
                  holder: { label: { en: Holder }, phrase: { en: "{by} had it" }, roles: { by: { type: actor } } }
                """);
        Files.writeString(folder.resolve("rules.yaml"), """
                rule-set: relay
                title: { en: Relay }
                vocabulary: ./relay.yaml
                packs: [./pack]
                languages: [en]
                """);
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("first.yaml"), """
                rule: first
                title: { en: First holder }
                status: stable
                strength: certain
                when:
                  - fact: found
                    where: { by: $x }
                then: { conclude: holder, with: { by: $x } }
                because: { en: "{x} found it." }
                """);
        Files.writeString(pack.resolve("next.yaml"), """
                rule: next
                title: { en: Next holder }
                status: stable
                strength: certain
                when:
                  - fact: holder
                    where: { by: $x }
                  - fact: handed
                    where: { by: $x, to: $y }
                then: { conclude: holder, with: { by: $y } }
                because: { en: "{x} handed it to {y}." }
                """);
        String actors = lines(steps + 1, i -> "  - { id: a%1$d, name: { en: Holder %1$d }, type: state }".formatted(i));
        String events = lines(
                steps,
                i -> ("  - { id: e%1$d, kind: handed, by: [a%1$d], to: [a%2$d], time: 2023-08-01,"
                                + " cites: [{ source: s, quote: \"%3$s\" }] }")
                        .formatted(i, i + 1, quote));
        return Files.writeString(folder.resolve("dossier.yaml"), """
                dossier: relay
                vocabulary: ./relay.yaml
                as-of: 2023-09-08
                sources: [{ id: s, publisher: { en: Gazette }, published: 2023-09-01, reliability: B }]
                actors:
                %s
                events:
                  - { id: start, kind: found, by: [a0], time: 2023-08-01, cites: [{ source: s, quote: found }] }
                  - { id: back, kind: handed, by: [a%d], to: [a1], time: 2023-08-01, cites: [{ source: s, quote: back }] }
                %s
                """.formatted(actors, steps, events));
    }

    private static String lines(int number, IntFunction<String> line) {
        return IntStream.range(0, number).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
