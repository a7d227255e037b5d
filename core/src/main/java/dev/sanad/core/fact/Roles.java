package dev.sanad.core.fact;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values of the roles of a fact.
 *
 * @param values the values by the names of their roles, in order; empty roles are left out
 */
public record Roles(SortedMap<String, Value> values) {
    /** No roles. */
    public static final Roles NONE = new Roles(Collections.emptySortedMap());

    public Roles {
        values = values.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The given roles. */
    public static Roles of(Map<String, Value> values) {
        return new Roles(new TreeMap<>(values));
    }

    /** These roles, and one more; it takes the place of one of its name. */
    public Roles with(String role, Value value) {
        SortedMap<String, Value> more = new TreeMap<>(values);
        more.put(role, value);
        return new Roles(more);
    }

    /** The value of a role. */
    public Optional<Value> get(String role) {
        return Optional.ofNullable(values.get(role));
    }
}
