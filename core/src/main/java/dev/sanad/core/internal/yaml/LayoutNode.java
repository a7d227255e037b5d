package dev.sanad.core.internal.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A part of a file for its layout: its position in the source, and its words. */
sealed interface LayoutNode {
    /** Its start in the source. */
    int start();

    /** Its end in the source. */
    int end();

    /** The end in the source of its first line in the layout. */
    default int reach() {
        return start();
    }

    /** Whether it has no words. */
    default boolean isBlank() {
        return false;
    }

    /** Whether its parts are below each other. */
    default boolean isBlock() {
        return false;
    }

    /** One answer for each case. */
    <T> T fold(Function<Words, T> words, Function<Pairs, T> pairs, Function<Items, T> items);

    /** The piece on one line, if possible. */
    Optional<String> onOneLine();

    /** A scalar as it is written; all but the first line without their indentation. */
    record Words(int start, int end, List<String> lines) implements LayoutNode {
        private static final int LONGEST_KEY = 1000;

        @Override
        public boolean isBlank() {
            return lines.equals(List.of(""));
        }

        @Override
        public <T> T fold(Function<Words, T> words, Function<Pairs, T> pairs, Function<Items, T> items) {
            return words.apply(this);
        }

        @Override
        public Optional<String> onOneLine() {
            return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
        }

        /** Whether it can be a key without a question mark before it: on one line, and not longer than YAML allows. */
        boolean isSimpleKey() {
            return lines.size() == 1 && lines.get(0).length() <= LONGEST_KEY;
        }
    }

    /** Parts within brackets or braces, or below each other. */
    sealed interface Group extends LayoutNode {
        /** Whether it is within brackets or braces. */
        boolean isFlow();

        boolean isEmpty();

        @Override
        default boolean isBlock() {
            return !isFlow();
        }
    }

    /** Keys with their values. */
    record Pairs(int start, int end, boolean isFlow, List<Pair> pairs) implements Group {
        @Override
        public <T> T fold(Function<Words, T> words, Function<Pairs, T> ofPairs, Function<Items, T> items) {
            return ofPairs.apply(this);
        }

        @Override
        public boolean isEmpty() {
            return pairs.isEmpty();
        }

        @Override
        public int reach() {
            return isEmpty() ? start : pairs.get(0).reach();
        }

        @Override
        public Optional<String> onOneLine() {
            List<Optional<String>> all = pairs.stream().map(Pair::onOneLine).toList();
            return all.stream().anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(all.stream().map(Optional::get).collect(Collectors.joining(", ", "{ ", " }")))
                            .map(text -> isEmpty() ? "{}" : text);
        }
    }

    /** A key with its value. */
    record Pair(Words key, LayoutNode value) {
        int reach() {
            return value.isBlock() ? key.start() : value.start();
        }

        private Optional<String> onOneLine() {
            Optional<String> name = key.onOneLine().filter(words -> key.isSimpleKey());
            return value.isBlank()
                    ? name.map(words -> words + ":")
                    : name.flatMap(words -> value.onOneLine().map(text -> words + ": " + text));
        }
    }

    /** Items in order. */
    record Items(int start, int end, boolean isFlow, List<LayoutNode> items) implements Group {
        @Override
        public <T> T fold(Function<Words, T> words, Function<Pairs, T> pairs, Function<Items, T> ofItems) {
            return ofItems.apply(this);
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }

        @Override
        public int reach() {
            return isEmpty() ? start : items.get(0).reach();
        }

        @Override
        public Optional<String> onOneLine() {
            List<Optional<String>> all =
                    items.stream().map(LayoutNode::onOneLine).toList();
            return all.stream().anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(all.stream().map(Optional::get).collect(Collectors.joining(", ", "[", "]")));
        }
    }
}
