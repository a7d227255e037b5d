package dev.sanad.rules.internal.language;

import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the roles that a rule may use: those of a kind, of its subkinds, and of every fact. */
final class RoleLookup {
    private final Vocabulary vocabulary;

    RoleLookup(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Optional<Role> find(KindId kind, String name) {
        return CommonRole.named(name)
                .map(CommonRole::role)
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
        SortedSet<String> names = new TreeSet<>();
        Stream.of(CommonRole.values()).map(CommonRole::keyword).forEach(names::add);
        vocabulary.subkindsOf(kind).stream().map(Kind::roles).forEach(roles -> names.addAll(roles.keySet()));
        return names;
    }
}
