package dev.sanad.rules.internal.language;

import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType.Sort;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The sorts of the values of operands, as far as the rule determines them. */
final class VariableTypes {
    private final RoleLookup roles;

    VariableTypes(RoleLookup roles) {
        this.roles = roles;
    }

    Optional<Sort> sortOf(Scope.Binder binder) {
        return switch (binder.site()) {
            case FACT, GROUP -> Optional.of(Sort.FACTS);
            case NUMBER -> Optional.of(Sort.NUMBER);
            case ROLE, ELEMENT ->
                roles.find(binder.pattern().kind(), binder.role())
                        .map(role -> role.type().sort());
        };
    }

    /** The place that says what a variable is: the first of those that agree, if most of them do. */
    Optional<Scope.Binder> usual(List<Scope.Binder> places) {
        Map<Optional<Sort>, List<Scope.Binder>> bySort =
                places.stream().collect(Collectors.groupingBy(this::sortOf, LinkedHashMap::new, Collectors.toList()));
        return bySort.values().stream()
                .sorted(Comparator.comparing(alike -> -alike.size())) // which keeps the order of equals
                .findFirst()
                .map(alike -> alike.get(0));
    }

    /** The kinds of the facts that a variable may be bound to; empty if it may be any. */
    Set<KindId> kindsOf(Scope.Binder binder) {
        return switch (binder.site()) {
            case FACT, GROUP -> Set.of(binder.pattern().kind());
            case NUMBER -> Set.of();
            case ROLE, ELEMENT ->
                roles.find(binder.pattern().kind(), binder.role())
                        .map(Role::kinds)
                        .orElse(Set.of());
        };
    }

    /** The role that {@code $x.role} reads. */
    Optional<Role> roleRead(String role, Scope.Binder binder) {
        return roles.findInAny(kindsOf(binder), role);
    }

    Set<String> rolesReadable(Scope.Binder binder) {
        return kindsOf(binder).stream()
                .flatMap(kind -> roles.namesIn(kind).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
