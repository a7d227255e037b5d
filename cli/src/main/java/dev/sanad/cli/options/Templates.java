package dev.sanad.cli.options;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Files to start from, by name; they are in the folder {@code templates} beside this class. */
public final class Templates {
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

    /** A dossier with the text of its source. */
    public Map<String, String> dossier() {
        return Map.of("dossier.yaml", template("dossier.yaml"), "article.txt", template("article.txt"));
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
