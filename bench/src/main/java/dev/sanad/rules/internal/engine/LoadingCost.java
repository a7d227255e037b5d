package dev.sanad.rules.internal.engine;

import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads, checks and compiles rules in a process of its own: {@code LoadingCost RULES}. Prints the seconds from the
 * first byte read to a reasoner that can be used.
 */
public final class LoadingCost {
    private LoadingCost() {}

    /** Loads the number of rules in the argument. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("sanad-bench");
        Path pack = Files.createDirectory(folder.resolve("pack"));
        for (int i = 0; i < count; i++) {
            Files.writeString(pack.resolve("r" + i + ".yaml"), """
                    rule: follow-up-%1$d
                    title: { en: Follow-up commitment %1$d, ar: التزام متابعة }
                    strength: probable
                    tags: [commitment]
                    when:
                      - fact: agreement-made
                        as: $agreement
                        where: { parties: $parties, topics: { each: $topic }, recurs: yearly }
                      - fact: consultation
                        as: $talks
                        where: { participants: { same-parties-as: $parties }, topics: { includes: $topic } }
                        time: { after: $agreement, within: %2$d days }
                      - not: cancellation
                        where: { of: $agreement }
                    then:
                      conclude: follow-up-commitment
                      with: { debtors: $parties, creditors: $parties, measure: $topic, arises-from: $agreement, taken-up-in: $talks }
                    because: { en: "{talks} took up {topic}.", ar: "تناولت {talks} {topic}." }
                    """.formatted(i, 10 + i % 100));
        }
        Path file = Files.writeString(
                folder.resolve("set.yaml"), "rule-set: bench\nvocabulary: diplomacy\npacks: [ ./pack ]\n");
        long start = System.nanoTime();
        RuleSet rules = RuleSetReader.read(file, "set.yaml").orElseThrow();
        double read = (System.nanoTime() - start) / 1e9;
        DroolsReasoner reasoner = new DroolsReasoner(rules);
        double ready = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d rules: read and checked %.2f s, ready %.2f s (%s)%n",
                count, read, ready, reasoner.getClass().getSimpleName());
    }
}
