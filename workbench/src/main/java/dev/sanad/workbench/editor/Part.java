package dev.sanad.workbench.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a file that may be broken: a map, a list, or a text, with what could be made out of it. */
final class Part {
    private final @Nullable Part parent;
    private final String key;
    private final int keyStart;
    /** Where its value starts and ends in the text; after the key if there is none. */
    private int start;

    private int end;
    private String text = "";
    private boolean isFlow;
    private final Map<String, Part> entries = new LinkedHashMap<>();
    private final List<Part> items = new ArrayList<>();

    private Part(@Nullable Part parent, String key, int keyStart, int start) {
        this.parent = parent;
        this.key = key;
        this.keyStart = keyStart;
        this.start = start;
        this.end = start;
    }

    static Part document() {
        return new Part(null, "", 0, 0);
    }

    Part entry(String name, int at, int valueAt) {
        Part entry = new Part(this, name, at, valueAt);
        entries.put(name, entry);
        return entry;
    }

    Part item(int at) {
        Part item = new Part(this, "", at, at);
        items.add(item);
        return item;
    }

    void hasText(String value, int from, int to) {
        text = value;
        start = from;
        end = to;
    }

    void begins(int at) {
        isFlow = true;
        start = at;
    }

    void ends(int at) {
        end = at;
    }

    Optional<Part> parent() {
        return Optional.ofNullable(parent);
    }

    String key() {
        return key;
    }

    int keyStart() {
        return keyStart;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String text() {
        return text;
    }

    /** Whether it is written with braces or brackets. */
    boolean isFlow() {
        return isFlow;
    }

    boolean isItem() {
        return parent != null && key.isEmpty();
    }

    Map<String, Part> entries() {
        return entries;
    }

    List<Part> items() {
        return items;
    }

    Optional<Part> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The text of an entry; empty if it has none. */
    String textOf(String name) {
        return find(name).map(Part::text).orElse("");
    }

    /** It and all its parts, in the order of the text. */
    Stream<Part> all() {
        return Stream.concat(
                Stream.of(this),
                Stream.concat(entries.values().stream(), items.stream()).flatMap(Part::all));
    }

    /** The keys from the document to it; list items have none. */
    List<String> path() {
        List<String> path = new ArrayList<>();
        for (Part part = this; part != null && part.parent != null; part = part.parent) {
            if (!part.isItem()) {
                path.add(0, part.key);
            }
        }
        return path;
    }
}
