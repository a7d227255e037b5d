package dev.sanad.core.fact;

import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
     * {@return these roles of a conclusion, in which an empty role for a manner has that of the topics beside it: the one that
     *     all of them state that state any}
     *
     * @param kind the kind of the conclusion
     * @param topics the topics of the dossier
     */
    public Roles withManners(Kind kind, Topics topics) {
        Roles filled = this;
        for (Role role : kind.mannersOfTopics()) {
            Set<String> stated = role.mannerOf().flatMap(this::get).stream()
                    .flatMap(value -> value.topics().stream())
                    .flatMap(topic -> topics.find(topic).flatMap(Topic::manner).stream())
                    .collect(Collectors.toSet());
            if (stated.size() == 1 && get(role.name()).isEmpty()) {
                filled = filled.with(
                        role.name(), new Value.Code(stated.iterator().next()));
            }
        }
        return filled;
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
