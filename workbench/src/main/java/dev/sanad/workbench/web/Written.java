package dev.sanad.workbench.web;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.internal.yaml.YamlTree;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A dossier as its file has it, whether or not it can be used.
 *
 * @param file its name and text
 * @param document what it says; empty if it is not YAML
 */
record Written(SourceFile file, Optional<YamlNode> document) {
    private static final int LENGTH_OF_VERSION = 16;

    static Written of(SourceFile file) {
        List<YamlNode> documents = YamlTree.documents(file, Form.DOSSIER, new Problems());
        return new Written(file, documents.stream().findFirst());
    }

    /** A file as it is now; empty if it cannot be read. */
    static Optional<Written> at(Path file) {
        return YamlText.read(file, file.toString(), Form.DOSSIER).value().map(Written::of);
    }

    /** The title, in one language or in several. */
    Optional<YamlNode> title() {
        return document.flatMap(node -> node.find("title"));
    }

    /** What identifies the text: others have another version. */
    String version() {
        return version(file.content());
    }

    static String version(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH_OF_VERSION);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The items of one of its lists. */
    List<YamlNode> items(String list) {
        return document.flatMap(node -> node.find(list))
                .flatMap(YamlNode::asListing)
                .map(YamlNode.Listing::items)
                .orElse(List.of());
    }

    /** The text of a field; empty if there is none. */
    static Optional<String> text(YamlNode item, String field) {
        return item.find(field).flatMap(YamlNode::asLeaf).map(YamlNode.Leaf::text);
    }

    /** The part that a problem is about: the item of a list, and its field. */
    Optional<Place> placeOf(Problem problem) {
        int line = problem.mark().line();
        if (!problem.mark().file().name().equals(file.name()) || line == 0) {
            return Optional.empty();
        }
        Place found = null;
        int start = 0;
        for (String list : List.of("sources", "actors", "topics", "events")) {
            for (YamlNode item : items(list)) {
                int at = item.mark().line();
                if (at <= line && at > start) {
                    start = at;
                    found = new Place(list, text(item, "id").orElse(""), field(item, line));
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static String field(YamlNode item, int line) {
        return item.asMapping().stream()
                .flatMap(mapping -> mapping.entries().stream())
                .map(YamlNode.Entry::key)
                .filter(key -> key.mark().line() <= line)
                .reduce((one, later) -> later)
                .map(YamlNode.Leaf::text)
                .orElse("");
    }

    /**
     * A part of the file.
     *
     * @param list the list
     * @param id the item of the list
     * @param field the field of the item
     */
    record Place(String list, String id, String field) {}
}
