package dev.sanad.cli.options;

import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files to start from, by name; they are in the folder {@code templates} beside this class. */
public final class Templates {
    /** By this mark spreadsheets know that a table is in UTF-8. */
    private static final String MARK = "\uFEFF";

    private final String name;

    /** The files for a name. */
    public Templates(String name) {
        this.name = name;
    }

    /** A rule with its own header, and its cases. */
    public Map<String, String> rule() {
        return rule(template("header.yaml"));
    }

    /** A rule in a folder that has a header, and its cases. */
    public Map<String, String> ruleOfPack() {
        return rule("");
    }

    private Map<String, String> rule(String header) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name + ".yaml", header + template("rule.yaml"));
        files.put(name + ".cases.yaml", template("rule.cases.yaml"));
        return files;
    }

    /** A dossier with the text of its source, and its events in a table. */
    public Map<String, String> dossier() {
        return new TreeMap<>(Map.of(
                "dossier.yaml",
                template("dossier.yaml"),
                "article.txt",
                template("article.txt"),
                "events.csv",
                MARK + template("events.csv")));
    }

    /** A table of events without any yet, with a column for each role of some kinds, the required ones first. */
    public Map<String, String> table(List<Kind> kinds) {
        Stream<String> roles = kinds.isEmpty()
                ? Stream.of("by", "to", "topics")
                : kinds.stream()
                        .flatMap(kind -> kind.roles().values().stream())
                        .sorted(Comparator.comparing(role -> !role.required()))
                        .map(Role::name);
        String columns = Stream.of(
                        Stream.of("id", "kind", "time"),
                        roles.distinct(),
                        Stream.of("modality", "certainty", "source", "quote", "said-by", "note"))
                .flatMap(names -> names)
                .collect(Collectors.joining(","));
        return Map.of(name + ".csv", MARK + columns + "\n");
    }

    /** A vocabulary. */
    public Map<String, String> vocabulary() {
        return Map.of(name + ".yaml", template("vocabulary.yaml"));
    }

    /** A pack with a header, and one rule with its cases. */
    public Map<String, String> pack() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.yaml", template("pack.yaml"));
        files.putAll(new Templates(name + "-rule").ruleOfPack());
        return files;
    }

    private String template(String file) {
        try (InputStream in = Templates.class.getResourceAsStream("templates/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{name}", name)
                    .replace("{title}", title());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The name as words. */
    private String title() {
        String words = name.replace('-', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
