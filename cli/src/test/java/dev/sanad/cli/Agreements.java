package dev.sanad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dossier of any number of agreements of two states, each of which is a row of three conclusions. */
public final class Agreements {
    private Agreements() {}

    /** Writes one into a folder; every state and topic has a word in its name, and the nth quote is {@code wN}. */
    public static Path dossier(Path folder, int number, String word) throws IOException {
        StringBuilder topics = new StringBuilder();
        StringBuilder events = new StringBuilder();
        for (int i = 1; i <= number; i++) {
            topics.append("  - { id: t")
                    .append(i)
                    .append(", name: { en: \"topic ")
                    .append(i)
                    .append(' ');
            topics.append(word).append("\" } }\n");
            events.append("  - { id: e").append(i).append(", kind: agreement-made, parties: [a, b], topics: [t");
            events.append(i).append("], time: 2023-08-");
            events.append(10 + i % 20)
                    .append(", cites: [{ source: s, quote: w")
                    .append(i)
                    .append(" }] }\n");
        }
        return Files.writeString(folder.resolve("agreements.yaml"), """
                dossier: agreements
                vocabulary: diplomacy
                as-of: 2023-09-08
                sources:
                  - { id: s, publisher: { en: "Gazette" }, published: 2023-09-01, reliability: B }
                actors:
                  - { id: a, name: { en: "A %1$s" }, type: state }
                  - { id: b, name: { en: "B %1$s" }, type: state }
                topics:
                %2$sevents:
                %3$s""".formatted(word, topics, events));
    }
}
