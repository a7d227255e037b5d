package dev.sanad.core.fact;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The values of the roles of a fact.
 *
 * @param values the values by the names of their roles, in order; empty roles are left out
 */
public record Roles(SortedMap<String, Value> values) {
    /** No roles. */
    public static final Roles NONE = new Roles(Collections.emptySortedMap());

    /**
     * Copies {@code values}.
     *
     * @param values the values by the names of their roles, in order; empty roles are left out
     */
    public Roles {
        values = values.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /**
     * {@return the given roles}
     *
     * @param values the values by the names of their roles
     */
    public static Roles of(Map<String, Value> values) {
        return new Roles(new TreeMap<>(values));
    }

    /**
     * {@return these roles, and one more; it takes the place of one of its name}
     *
     * @param role the name of the role
     * @param value the value of the role
     */
    public Roles with(String role, Value value) {
        SortedMap<String, Value> more = new TreeMap<>(values);
        more.put(role, value);
        return new Roles(more);
    }

    /**
     * {@return these roles, in which facts are named otherwise}
     *
     * @param renamed the id by which each fact is named
     */
    public Roles naming(UnaryOperator<FactId> renamed) {
        SortedMap<String, Value> named = new TreeMap<>(values);
        named.replaceAll((role, value) -> value.facts().isEmpty()
                ? value
                : new Value.Facts(value.facts().stream().map(renamed).toList()));
        return named.equals(values) ? this : new Roles(named);
    }

    /**
     * {@return the value of a role}
     *
     * @param role the name of the role
     */
    public Optional<Value> get(String role) {
        return Optional.ofNullable(values.get(role));
    }
}
