package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A part of a YAML file, with its place. Leaves are text; the place that reads one knows its type. */
public sealed interface YamlNode {
    /** Its place. */
    SourceMark mark();

    /** Its shape with an article, for messages: "a list". */
    String shape();

    /** One answer for each case. */
    <T> T fold(
            Function<Mapping, T> mapping,
            Function<Listing, T> listing,
            Function<Leaf, T> leaf,
            Function<Unread, T> unread);

    /** The map that it is; empty if it is anything else. */
    default Optional<Mapping> asMapping() {
        return Optional.empty();
    }

    /** The list that it is; empty if it is anything else. */
    default Optional<Listing> asListing() {
        return Optional.empty();
    }

    /** The leaf that it is; empty if it is anything else. */
    default Optional<Leaf> asLeaf() {
        return Optional.empty();
    }

    /** The value of a key, if this is a map that has it. */
    default Optional<YamlNode> find(String key) {
        return Optional.empty();
    }

    /** The leaf that it is, or those that it lists; empty if it is anything else. */
    default List<Leaf> leaves() {
        return List.of();
    }

    /** Whether it is a list without items. */
    default boolean isEmptyList() {
        return asListing().filter(list -> list.items().isEmpty()).isPresent();
    }

    /** Whether there is no value: an empty leaf. */
    default boolean isBlank() {
        return asLeaf().filter(Leaf::isEmpty).isPresent();
    }

    /** Keys with their values, in the order of the file, each key once. */
    record Mapping(SourceMark mark, List<Entry> entries) implements YamlNode {
        @Override
        public <T> T fold(
                Function<Mapping, T> mapping,
                Function<Listing, T> listing,
                Function<Leaf, T> leaf,
                Function<Unread, T> unread) {
            return mapping.apply(this);
        }

        @Override
        public Optional<Mapping> asMapping() {
            return Optional.of(this);
        }

        @Override
        public String shape() {
            return "a map of keys";
        }

        /** A key as written in the file, if it is there. */
        public Optional<Leaf> findKey(String key) {
            return entries.stream()
                    .map(Entry::key)
                    .filter(leaf -> leaf.text().equals(key))
                    .findFirst();
        }

        @Override
        public Optional<YamlNode> find(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /** A key of a map and its value. */
    record Entry(Leaf key, YamlNode value) {}

    /** Items in order. */
    record Listing(SourceMark mark, List<YamlNode> items) implements YamlNode {
        @Override
        public <T> T fold(
                Function<Mapping, T> mapping,
                Function<Listing, T> listing,
                Function<Leaf, T> leaf,
                Function<Unread, T> unread) {
            return listing.apply(this);
        }

        @Override
        public Optional<Listing> asListing() {
            return Optional.of(this);
        }

        @Override
        public List<Leaf> leaves() {
            List<Leaf> leaves = new ArrayList<>(items.size());
            items.forEach(item -> item.asLeaf().ifPresent(leaves::add));
            return leaves;
        }

        @Override
        public String shape() {
            return "a list";
        }
    }

    /** A part that was not read, because of a problem that has been reported. */
    record Unread(SourceMark mark) implements YamlNode {
        @Override
        public <T> T fold(
                Function<Mapping, T> mapping,
                Function<Listing, T> listing,
                Function<Leaf, T> leaf,
                Function<Unread, T> unread) {
            return unread.apply(this);
        }

        @Override
        public String shape() {
            return "something unread";
        }
    }

    /** A scalar, read as text. */
    record Leaf(SourceMark mark, String text) implements YamlNode {
        @Override
        public <T> T fold(
                Function<Mapping, T> mapping,
                Function<Listing, T> listing,
                Function<Leaf, T> leaf,
                Function<Unread, T> unread) {
            return leaf.apply(this);
        }

        @Override
        public Optional<Leaf> asLeaf() {
            return Optional.of(this);
        }

        @Override
        public List<Leaf> leaves() {
            return List.of(this);
        }

        @Override
        public String shape() {
            return text.isEmpty() ? "nothing" : "'" + abbreviated() + "'";
        }

        /** Whether it is empty. */
        public boolean isEmpty() {
            return text.isEmpty();
        }

        private String abbreviated() {
            return text.length() <= 40 ? text : text.substring(0, 40) + "...";
        }
    }
}
