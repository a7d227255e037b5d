package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.YamlNode.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Compares nodes by content, regardless of their places. */
final class SameData {
    private SameData() {}

    static boolean is(List<YamlNode> one, List<YamlNode> other) {
        return all(one, other, SameData::is);
    }

    /** Whether two nodes say the same, in whatever order their keys stand. */
    static boolean isInAnyOrder(YamlNode one, YamlNode other) {
        return is(sorted(one), sorted(other));
    }

    private static YamlNode sorted(YamlNode node) {
        return node.fold(
                mapping -> new YamlNode.Mapping(
                        mapping.mark(),
                        mapping.entries().stream()
                                .map(entry -> new Entry(entry.key(), sorted(entry.value())))
                                .sorted(Comparator.comparing(
                                        entry -> entry.key().text()))
                                .toList()),
                listing -> new YamlNode.Listing(
                        listing.mark(),
                        listing.items().stream().map(SameData::sorted).toList()),
                leaf -> leaf,
                unread -> unread);
    }

    private static boolean is(YamlNode one, YamlNode other) {
        return one.fold(
                mapping -> other.asMapping()
                        .filter(same -> all(mapping.entries(), same.entries(), SameData::is))
                        .isPresent(),
                listing -> other.asListing()
                        .filter(same -> is(listing.items(), same.items()))
                        .isPresent(),
                leaf -> other.asLeaf()
                        .filter(same -> leaf.text().equals(same.text()))
                        .isPresent(),
                unread -> false);
    }

    private static boolean is(Entry one, Entry other) {
        return one.key().text().equals(other.key().text()) && is(one.value(), other.value());
    }

    private static <T> boolean all(List<T> one, List<T> other, BiPredicate<T, T> isSame) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> isSame.test(one.get(i), other.get(i)));
    }
}
