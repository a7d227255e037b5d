package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.NoText;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a dossier as a file in another form than YAML states it: a text, a list, or a map of keys, each with its
 * place in the file. Texts become dates, numbers and ids as their places in the dossier require.
 */
public final class Part {
    private final YamlNode node;
    private final List<Problem> problems;

    private Part(YamlNode node, List<Problem> problems) {
        this.node = node;
        this.problems = problems;
    }

    /**
     * A key and its value.
     *
     * @param mark the place of the key
     * @param name the key
     * @param value the value
     */
    public record Key(SourceMark mark, String name, Part value) {}

    /**
     * {@return a text, or nothing if it is empty}
     *
     * @param mark the place in the file
     * @param text the text
     */
    public static Part text(SourceMark mark, String text) {
        Problems problems = new Problems();
        return NoText.isAbsent(text, Form.DOSSIER, mark, problems)
                ? new Part(new YamlNode.Leaf(mark, text), List.of())
                : new Part(new YamlNode.Unread(mark), problems.inOrder());
    }

    /**
     * {@return a list of values}
     *
     * @param mark the place in the file
     * @param items the values, in order
     */
    public static Part list(SourceMark mark, List<Part> items) {
        Problems problems = new Problems();
        List<YamlNode> nodes = new ArrayList<>(items.size());
        for (Part item : items) {
            nodes.add(item.node);
            problems.addAll(item.problems);
        }
        return new Part(new YamlNode.Listing(mark, nodes), problems.inOrder());
    }

    /**
     * {@return a map; a key that occurs twice is reported}
     *
     * @param mark the place in the file
     * @param keys the keys with their values, in order
     */
    public static Part map(SourceMark mark, List<Key> keys) {
        Problems problems = new Problems();
        List<YamlNode.Entry> entries = new ArrayList<>(keys.size());
        Map<String, SourceMark> seen = new HashMap<>();
        for (Key key : keys) {
            SourceMark first = seen.putIfAbsent(key.name(), key.mark());
            if (first == null) {
                entries.add(new YamlNode.Entry(new YamlNode.Leaf(key.mark(), key.name()), key.value().node));
                problems.addAll(key.value().problems);
            } else {
                problems.error(
                        YamlProblem.DUPLICATE_KEY.in(Form.DOSSIER),
                        key.mark(),
                        "the key '" + key.name() + "' occurs twice in this map",
                        "the first is on line " + first.line() + "; keep one");
            }
        }
        return new Part(new YamlNode.Mapping(mark, entries), problems.inOrder());
    }

    /**
     * {@return the texts under a key of a map, or within the list that stands there, in order}
     *
     * @param key the key
     */
    public List<String> texts(String key) {
        Optional<YamlNode> value = node.find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(); // a loop, since every line of millions is asked
        for (YamlNode.Leaf leaf : value.get().leaves()) {
            texts.add(leaf.text());
        }
        return texts;
    }

    /**
     * {@return the same map without a key}
     *
     * @param key the key
     */
    public Part without(String key) {
        return node.find(key).isEmpty()
                ? this
                : node.asMapping().map(map -> without(key, map)).orElse(this);
    }

    private Part without(String key, YamlNode.Mapping map) {
        List<YamlNode.Entry> entries = new ArrayList<>(map.entries());
        entries.removeIf(entry -> entry.key().text().equals(key));
        return new Part(new YamlNode.Mapping(map.mark(), entries), problems);
    }

    /** {@return whether it declares an actor, a topic or a source, rather than an event} */
    public boolean isDeclaration() {
        return declares().isPresent();
    }

    /** What it declares; empty if it is an event. */
    Optional<PartSort> declares() {
        return onlyKey().flatMap(only -> PartSort.declaredBy(only.key().text()));
    }

    /** {@return its place in the file} */
    public SourceMark mark() {
        return node.mark();
    }

    /** Its only key with its value, if it is a map with one. */
    Optional<YamlNode.Entry> onlyKey() {
        return node.asMapping()
                .map(YamlNode.Mapping::entries)
                .filter(entries -> entries.size() == 1)
                .map(entries -> entries.get(0));
    }

    /** The same for the readers of dossiers. */
    YamlNode node() {
        return node;
    }

    /** {@return what is wrong with it, whatever its place} */
    public List<Problem> problems() {
        return problems;
    }
}
