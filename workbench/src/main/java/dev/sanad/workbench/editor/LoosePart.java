package dev.sanad.workbench.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a file that may be broken: a map, a list, or a text, with what could be made out of it. */
final class LoosePart {
    private final @Nullable LoosePart parent;
    private final String key;
    private final int keyStart;
    /** Where its value starts and ends in the text; after the key if there is none. */
    private int start;

    private int end;
    private String text = "";
    private boolean isFlow;
    private final Map<String, LoosePart> entries = new LinkedHashMap<>();
    private final List<LoosePart> items = new ArrayList<>();

    private LoosePart(@Nullable LoosePart parent, String key, int keyStart, int start) {
        this.parent = parent;
        this.key = key;
        this.keyStart = keyStart;
        this.start = start;
        this.end = start;
    }

    static LoosePart document() {
        return new LoosePart(null, "", 0, 0);
    }

    LoosePart entry(String name, int at, int valueAt) {
        LoosePart entry = new LoosePart(this, name, at, valueAt);
        entries.put(name, entry);
        return entry;
    }

    LoosePart item(int at) {
        LoosePart item = new LoosePart(this, "", at, at);
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

    Optional<LoosePart> parent() {
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

    Map<String, LoosePart> entries() {
        return entries;
    }

    List<LoosePart> items() {
        return items;
    }

    Optional<LoosePart> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The text of an entry; empty if it has none. */
    String textOf(String name) {
        return find(name).map(LoosePart::text).orElse("");
    }

    /** It and all its parts, in the order of the text. */
    Stream<LoosePart> all() {
        return Stream.concat(
                Stream.of(this),
                Stream.concat(entries.values().stream(), items.stream()).flatMap(LoosePart::all));
    }

    /** The keys from the document to it; list items have none. */
    List<String> path() {
        List<String> path = new ArrayList<>();
        for (LoosePart part = this; part != null && part.parent != null; part = part.parent) {
            if (!part.isItem()) {
                path.add(0, part.key);
            }
        }
        return path;
    }
}
