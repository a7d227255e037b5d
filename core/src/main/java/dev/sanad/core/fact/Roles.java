package dev.sanad.core.fact;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What plays which part in a fact.
 *
 * @param values by the role's name, in order; an empty role is not in it
 */
public record Roles(SortedMap<String, Value> values) {
    /** No roles. */
    public static final Roles NONE = new Roles(Collections.emptySortedMap());

    /** Copies the map. */
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

    /** What a role holds. */
    public Optional<Value> get(String role) {
        return Optional.ofNullable(values.get(role));
    }
}
