package dev.sanad.rules.internal.semantics;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A program: a vocabulary, rules and a dossier as their authors would write them.
 *
 * @param vocabulary the file that rules use
 * @param extension the file that the dossier uses, which extends the vocabulary
 * @param rules the rules
 * @param background the dossier without its events
 * @param events the events, one line each
 * @param asOf the as-of day
 */
public record Program(
        String vocabulary,
        String extension,
        List<RuleText> rules,
        String background,
        List<String> events,
        LocalDate asOf) {

    /** A rule: its conditions, one line each, and the rest. */
    public record RuleText(String name, List<String> conditions, String then) {
        String text() {
            return "rule: " + name + "\nwhen:\n"
                    + conditions.stream().map(line -> "  - " + line + "\n").collect(Collectors.joining())
                    + then;
        }

        public RuleText with(List<String> others) {
            return new RuleText(name, others, then);
        }
    }

    /** The same rules, read from files by the usual readers. */
    public Checked<RuleSet> ruleSet(Path folder) {
        write(folder, "vocabulary.yaml", vocabulary);
        write(
                folder,
                "rules.yaml",
                "pack: random\n---\n" + rules.stream().map(RuleText::text).collect(Collectors.joining("---\n")));
        Path file = write(
                folder, "rule-set.yaml", "rule-set: random\nvocabulary: ./vocabulary.yaml\npacks: [./rules.yaml]\n");
        return RuleSetReader.read(file, "rule-set.yaml");
    }

    public Checked<Dossier> dossier(Path folder) {
        write(folder, "vocabulary.yaml", vocabulary);
        write(folder, "extension.yaml", extension);
        return DossierReader.read(List.of(write(folder, "dossier.yaml", dossierText())));
    }

    private String dossierText() {
        return background
                + (events.isEmpty() ? "" : "events:\n")
                + events.stream().map(line -> "  - " + line + "\n").collect(Collectors.joining());
    }

    public AsOf day() {
        return new AsOf(asOf);
    }

    /** The same meaning in another order. */
    Program shuffled(Random random) {
        return new Program(
                vocabulary,
                extension,
                shuffled(
                        rules.stream()
                                .map(rule -> rule.with(shuffled(rule.conditions(), random)))
                                .toList(),
                        random),
                background,
                shuffled(events, random),
                asOf);
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The same program with one rule, condition or event less. */
    List<Program> smaller() {
        List<Program> smaller = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            smaller.add(with(without(rules, i), events));
        }
        for (int i = 0; i < events.size(); i++) {
            smaller.add(with(rules, without(events, i)));
        }
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < rules.get(i).conditions().size(); j++) {
                List<RuleText> changed = new ArrayList<>(rules);
                changed.set(i, rules.get(i).with(without(rules.get(i).conditions(), j)));
                smaller.add(with(changed, events));
            }
        }
        return smaller;
    }

    private Program with(List<RuleText> otherRules, List<String> otherEvents) {
        return new Program(vocabulary, extension, otherRules, background, otherEvents, asOf);
    }

    private static <T> List<T> without(List<T> items, int index) {
        List<T> fewer = new ArrayList<>(items);
        fewer.remove(index);
        return fewer;
    }

    private static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        return "as of " + asOf + "\n== vocabulary\n" + vocabulary + "== extension\n" + extension + "== rules\n"
                + rules.stream().map(RuleText::text).collect(Collectors.joining("---\n")) + "== events\n"
                + String.join("\n", events);
    }
}
