package dev.sanad.core.dossier;

import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.vocabulary.Role;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the roles of an event hold, as far as it can be read.
 *
 * @param roles what could be read
 * @param unread the roles that are written and could not be read, and the keys that are no roles
 */
record WrittenRoles(Roles roles, Set<String> unread) {
    /** None, as where no vocabulary says how to read any. */
    static final WrittenRoles NONE = new WrittenRoles(Roles.NONE, Set.of());

    /**
     * Reads every key that is still unread as a role.
     *
     * @param roles the role of a name, if there is one
     */
    static WrittenRoles read(
            Fields fields,
            Function<String, Optional<Role>> roles,
            ReadingContext reading,
            ValueReader values,
            Marks marks) {
        SortedMap<String, Value> held = new TreeMap<>();
        Set<String> unread = new TreeSet<>();
        for (YamlNode.Entry entry : fields.rest()) {
            String name = entry.key().text();
            Optional<Role> role = roles.apply(name);
            marks.put(entry.key().mark(), "key", name);
            marks.put(entry.value().mark(), "role", name);
            entry.value().leaves().forEach(leaf -> marks.put(leaf.mark(), "role", name, leaf.text()));
            if (role.isEmpty() || !entry.value().isEmptyList()) {
                role.flatMap(known -> values.read(entry.value(), known))
                        .ifPresentOrElse(value -> held.put(name, value), () -> unread.add(name));
            }
        }
        return new WrittenRoles(new Roles(held), unread);
    }
}
