package dev.sanad.render.internal.table;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of texts below the names of its columns, which are the same in every language.
 *
 * @param columns the names of the columns, in order
 * @param rows the cells of each row by their columns
 */
record Grid(List<String> columns, Iterable<Map<String, String>> rows) {
    /** The rows of some things, below the columns that are always there, and whatever others they have, by name. */
    static <T> Grid of(List<String> always, Collection<T> things, Function<T, Map<String, String>> row) {
        Set<String> others = new TreeSet<>();
        things.forEach(thing -> others.addAll(row.apply(thing).keySet()));
        Set<String> columns = new LinkedHashSet<>(always);
        columns.addAll(others);
        // Made twice rather than kept: a hundred thousand rows need not be in memory at once.
        return new Grid(List.copyOf(columns), () -> things.stream().map(row).iterator());
    }

    /** Several values as one cell. */
    static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    /** The cells of a row in the order of the columns. */
    List<String> cells(Map<String, String> row) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }
}
