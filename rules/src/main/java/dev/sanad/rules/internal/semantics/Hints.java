package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.Parties;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.internal.language.Scope.BindingSite;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What facts that match some conditions of a clause say of those that match the others: by the variables that they share,
 * whichever condition binds them.
 */
final class Hints {
    /** No hints. */
    static final Hints NONE = new Hints(Scope.empty());

    /** Tests that hold of several operands together only if they hold of each that is not empty. */
    private static final Set<Operator> OF_EACH_PART =
            EnumSet.of(Operator.SAME_PARTIES_AS, Operator.PARTIES_INCLUDE, Operator.OFFICES_INCLUDE);

    private final Scope scope;
    private final Map<String, Value> values = new HashMap<>();
    private final List<Role> roles = new ArrayList<>();

    /** What a role of a fact that matches a pattern must have. */
    private record Role(Pattern pattern, FactIndex.Needed needed) {}

    Hints(Scope scope) {
        this.scope = scope;
    }

    /** The same hints, to which more can be added. */
    Hints copy() {
        Hints copy = new Hints(scope);
        copy.values.putAll(values);
        copy.roles.addAll(roles);
        return copy;
    }

    /** What a variable must equal once it is bound. */
    Optional<Value> of(String variable) {
        return Optional.ofNullable(values.get(variable));
    }

    /** What a fact must have that binds variables by a pattern. */
    List<FactIndex.Needed> needed(Pattern pattern) {
        return roles.stream()
                .filter(hint -> hint.pattern() == pattern)
                .map(Role::needed)
                .toList();
    }

    /** What a variable must have one of that has the value of a role. */
    Optional<FactIndex.Needed> needed(String variable, FactIndex.Mark by) {
        return scope.find(variable).filter(place -> place.site() == BindingSite.ROLE).stream()
                .flatMap(place -> needed(place.pattern()).stream()
                        .filter(needed -> needed.role().equals(place.role()) && needed.by() == by))
                .findFirst();
    }

    /** Adds what a fact that matches a condition says. */
    void add(Pattern pattern, Fact fact, FactBase factBase) {
        pattern.as().ifPresent(name -> put(name, PatternJudge.itself(fact)));
        pattern.saves().forEach(save -> fact.valueOf(save.role()).ifPresent(value -> put(save.variable(), value)));
        for (RoleTest test : pattern.tests()) {
            Optional<Value> mine = fact.valueOf(test.role());
            if (test.sized() || mine.isEmpty()) {
                continue;
            }
            if (test.operator() == Operator.IS) {
                test.operand().asVariable().ifPresent(name -> put(name, mine.get()));
                test.operand().asRoleOf().ifPresent(read -> add(read, FactIndex.someOf(read.role(), mine.get())));
            } else if (mine.get().sort() == Sort.ACTORS) {
                Parties acting = factBase.parties(mine.get().actors(), fact.time());
                test.operand().parts().forEach(part -> add(part, test, acting));
            }
        }
    }

    /** Adds what actors need that are those of an operand, or some of them. */
    private void add(Operand part, RoleTest test, Parties acting) {
        boolean isAll = test.operand().parts().size() == 1;
        if (!isAll && !OF_EACH_PART.contains(test.operator())) {
            return;
        }
        Function<String, Optional<FactIndex.Needed>> needed = role ->
                FactIndex.ofParties(role, test.operator(), acting, false).map(all -> isAll ? all : all.orNothing());
        part.asRoleOf().ifPresent(read -> add(read, needed.apply(read.role())));
        part.asVariable()
                .flatMap(scope::find)
                .ifPresent(place -> add(place, BindingSite.ROLE, needed.apply(place.role())));
    }

    private void add(Operand.RoleOf read, Optional<FactIndex.Needed> needed) {
        scope.find(read.variable()).ifPresent(place -> add(place, BindingSite.FACT, needed));
    }

    private void add(Scope.Binder place, BindingSite site, Optional<FactIndex.Needed> needed) {
        if (place.site() == site) {
            needed.ifPresent(found -> roles.add(new Role(place.pattern(), found)));
        }
    }

    private void put(String name, Value value) {
        if (scope.find(name).filter(place -> !place.site().isOfGroup()).isPresent()) {
            values.put(name, value);
        }
    }
}
