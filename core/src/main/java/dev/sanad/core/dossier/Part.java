package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a dossier as a file in another form than YAML states it: a text, a list, or a map of keys, each with its
 * place in the file. Texts become dates, numbers and ids as their places in the dossier require.
 */
public final class Part {
    private final List<Key> keys;
    private final Function<Problems, YamlNode> checked;

    private Part(List<Key> keys, Function<Problems, YamlNode> checked) {
        this.keys = keys;
        this.checked = checked;
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
        return new Part(List.of(), problems -> {
            Optional<Integer> control = text.codePoints()
                    .filter(c -> Character.isISOControl(c) && "\t\n\r\u0085".indexOf(c) < 0)
                    .boxed()
                    .findFirst();
            control.ifPresent(c -> problems.error(
                    YamlProblem.SYNTAX.in(Form.DOSSIER),
                    mark,
                    "the character U+%04X is not allowed in a text".formatted(c),
                    "remove it"));
            return control.isPresent() ? new YamlNode.Unread(mark) : new YamlNode.Leaf(mark, text);
        });
    }

    /**
     * {@return a list of values}
     *
     * @param mark the place in the file
     * @param items the values, in order
     */
    public static Part list(SourceMark mark, List<Part> items) {
        List<Part> all = List.copyOf(items);
        return new Part(
                List.of(),
                problems -> new YamlNode.Listing(
                        mark, all.stream().map(item -> item.node(problems)).toList()));
    }

    /**
     * {@return a map; a key that occurs twice is reported}
     *
     * @param mark the place in the file
     * @param keys the keys with their values, in order
     */
    public static Part map(SourceMark mark, List<Key> keys) {
        List<Key> all = List.copyOf(keys);
        return new Part(all, problems -> new YamlNode.Mapping(mark, entries(all, problems)));
    }

    private static List<YamlNode.Entry> entries(List<Key> keys, Problems problems) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, SourceMark> seen = new HashMap<>();
        for (Key key : keys) {
            SourceMark first = seen.putIfAbsent(key.name(), key.mark());
            if (first == null) {
                entries.add(new YamlNode.Entry(
                        new YamlNode.Leaf(key.mark(), key.name()), key.value().node(problems)));
            } else {
                problems.error(
                        YamlProblem.DUPLICATE_KEY.in(Form.DOSSIER),
                        key.mark(),
                        "the key '" + key.name() + "' occurs twice in this map",
                        "the first is on line " + first.line() + "; keep one");
            }
        }
        return entries;
    }

    /** Its only key, if it is a map with one. */
    Optional<Key> onlyKey() {
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    /** The same for the readers of dossiers, with its problems noted. */
    YamlNode node(Problems problems) {
        return checked.apply(problems);
    }
}
