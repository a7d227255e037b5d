package dev.sanad.cli.mutants;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What a YAML file says, in a form that can be changed: a text, or a map or list of twigs. It knows nothing of what may be
 * said, not even that a map has each key once.
 */
final class Tree {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d$./~][\\p{L}\\d$./~ -]*(?<! )");
    private static final Set<String> SETS = Set.of("", "sources", "actors", "topics", "events");
    private static final int FITS_A_LINE = 6;

    private final String text;
    private final Shape shape;
    private final List<Twig> twigs;

    enum Shape {
        TEXT,
        LIST,
        MAP
    }

    /** A part of a map or a list, whose items have no keys. */
    record Twig(String key, Tree tree) {
        Twig with(Tree other) {
            return new Twig(key, other);
        }

        Twig copy() {
            return new Twig(key, tree.copy());
        }
    }

    private Tree(Shape shape, String text, List<Twig> twigs) {
        this.shape = shape;
        this.text = text;
        this.twigs = new ArrayList<>(twigs);
    }

    static Tree text(String text) {
        return new Tree(Shape.TEXT, text, List.of());
    }

    static Tree list(List<Tree> items) {
        return new Tree(
                Shape.LIST, "", items.stream().map(item -> new Twig("", item)).toList());
    }

    static Tree map(List<Twig> entries) {
        return new Tree(Shape.MAP, "", entries);
    }

    /** The documents of a text, which is known to be YAML. */
    static List<Tree> documents(String yaml) {
        return StreamSupport.stream(
                        new Yaml().composeAll(new StringReader(yaml)).spliterator(), false)
                .map(Tree::of)
                .toList();
    }

    private static Tree of(Node node) {
        if (node instanceof MappingNode map) {
            return map(map.getValue().stream()
                    .map(entry -> new Twig(((ScalarNode) entry.getKeyNode()).getValue(), of(entry.getValueNode())))
                    .toList());
        }
        return node instanceof SequenceNode list
                ? list(list.getValue().stream().map(Tree::of).toList())
                : text(((ScalarNode) node).getValue());
    }

    String text() {
        return text;
    }

    boolean is(Shape wanted) {
        return shape == wanted;
    }

    /** Its parts, which can be changed in place. */
    List<Twig> twigs() {
        return twigs;
    }

    Optional<Tree> find(String key) {
        return twigs.stream()
                .filter(twig -> twig.key().equals(key))
                .map(Twig::tree)
                .findFirst();
    }

    /** Itself and everything below it that has parts. */
    List<Tree> branches() {
        List<Tree> found = new ArrayList<>();
        if (!is(Shape.TEXT)) {
            found.add(this);
            twigs.forEach(twig -> found.addAll(twig.tree().branches()));
        }
        return found;
    }

    /** Says the same in another order: of the keys of maps, and of the items of lists that are sets. */
    void shuffle(Random random) {
        shuffle("", random);
    }

    private void shuffle(String key, Random random) {
        if (is(Shape.MAP) || SETS.contains(key)) {
            Collections.shuffle(twigs, random);
        }
        twigs.forEach(twig -> twig.tree().shuffle(is(Shape.LIST) ? "item" : twig.key(), random));
    }

    /** All texts in it. */
    Stream<String> words() {
        return Stream.concat(
                Stream.of(text), twigs.stream().flatMap(twig -> twig.tree().words()));
    }

    Tree copy() {
        return new Tree(shape, text, twigs.stream().map(Twig::copy).toList());
    }

    /** The tree on one line, as JSON. */
    String json() {
        return switch (shape) {
            case TEXT -> quoted(text);
            case LIST -> joined("[", twig -> twig.tree().json(), "]");
            case MAP ->
                joined("{", twig -> quoted(twig.key()) + ": " + twig.tree().json(), "}");
        };
    }

    /** The items of a list, each on a line of JSON. */
    String lines() {
        return twigs.stream().map(twig -> twig.tree().json() + "\n").collect(Collectors.joining());
    }

    /** The tree as the files of the product write it: a branch on lines of its own, a short one on its line. */
    String yaml() {
        StringBuilder lines = new StringBuilder();
        writeBelow("", lines);
        return is(Shape.TEXT) || twigs.isEmpty() ? flow() + "\n" : lines.toString();
    }

    private void writeBelow(String indent, StringBuilder lines) {
        for (Twig twig : twigs) {
            lines.append(indent).append(is(Shape.LIST) ? "-" : plain(twig.key()) + ":");
            if (twig.tree().fitsALine()) {
                lines.append(' ').append(twig.tree().flow()).append('\n');
            } else {
                lines.append('\n');
                twig.tree().writeBelow(indent + "  ", lines);
            }
        }
    }

    private boolean fitsALine() {
        return twigs.size() <= FITS_A_LINE
                && twigs.stream().allMatch(twig -> twig.tree().twigs.isEmpty());
    }

    private String flow() {
        return switch (shape) {
            case TEXT -> plain(text);
            case LIST -> joined("[", twig -> twig.tree().flow(), "]");
            case MAP ->
                joined("{ ", twig -> plain(twig.key()) + ": " + twig.tree().flow(), " }");
        };
    }

    private String joined(String opening, Function<Twig, String> part, String closing) {
        return twigs.stream().map(part).collect(Collectors.joining(", ", opening, closing));
    }

    private static String plain(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
