package dev.sanad.core.vocabulary;

import dev.sanad.core.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A role in the facts of a kind.
 *
 * @param name unique in the kind
 * @param type the type of its values
 * @param required whether every event of the kind must fill it
 * @param values for codes, the allowed values with their words
 * @param kinds for events, the accepted kinds; empty for any
 * @param label its name for readers
 */
public record Role(
        String name,
        RoleType type,
        boolean required,
        Map<String, LocalizedText> values,
        Set<KindId> kinds,
        Optional<LocalizedText> label) {
    public Role {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        kinds = Set.copyOf(kinds);
    }

    static Role of(String name, RoleType type) {
        return new Role(name, type, false, Map.of(), Set.of(), Optional.empty());
    }

    public static SortedMap<String, Role> byName(Iterable<Role> roles) {
        SortedMap<String, Role> byName = new TreeMap<>();
        roles.forEach(role -> byName.put(role.name(), role));
        return byName;
    }
}
