package dev.sanad.rules.language;

import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the roles that a rule may use: those of a kind, of its subkinds, and of every fact. */
final class RoleLookup {
    private static final Map<String, Role> OF_EVERY_FACT = Map.of(
            "time", role("time", RoleType.TIME),
            "place", role("place", RoleType.TEXT));

    private final Vocabulary vocabulary;

    RoleLookup(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Optional<Role> find(KindId kind, String name) {
        return Optional.ofNullable(OF_EVERY_FACT.get(name))
                .or(() -> vocabulary.find(kind).flatMap(known -> known.role(name)))
                .or(() -> vocabulary.subkindsOf(kind).stream()
                        .flatMap(subkind -> subkind.role(name).stream())
                        .findFirst());
    }

    /** A role of facts of any of these kinds, or of any kind at all if none is given. */
    Optional<Role> findInAny(Set<KindId> kinds, String name) {
        return (kinds.isEmpty() ? vocabulary.kinds().keySet() : new TreeSet<>(kinds))
                .stream().flatMap(kind -> find(kind, name).stream()).findFirst();
    }

    SortedSet<String> namesIn(KindId kind) {
        SortedSet<String> names = new TreeSet<>(OF_EVERY_FACT.keySet());
        vocabulary.subkindsOf(kind).stream().map(Kind::roles).forEach(roles -> names.addAll(roles.keySet()));
        return names;
    }

    private static Role role(String name, RoleType type) {
        return new Role(name, type, false, Map.of(), Set.of(), Optional.empty());
    }
}
