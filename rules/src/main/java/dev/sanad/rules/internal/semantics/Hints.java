package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.internal.language.Scope.BindingSite;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What facts that match some conditions of a clause say of those that match the others: by the variables that they share,
 * whichever condition binds them.
 */
final class Hints {
    /** No hints. */
    static final Hints NONE = new Hints(Scope.empty());

    /** Tests that hold only if both sides have a state in common, unless one has none. */
    private static final Set<Operator> COMMON_STATES = EnumSet.of(
            Operator.SAME_PARTIES_AS,
            Operator.PARTIES_INCLUDE,
            Operator.PARTIES_OVERLAP,
            Operator.PARTIES_WITHIN,
            Operator.SAME_OFFICES_AS,
            Operator.OFFICES_INCLUDE,
            Operator.OFFICES_OVERLAP,
            Operator.OFFICES_WITHIN);

    private final Scope scope;
    private final Map<String, Value> values = new HashMap<>();
    private final List<Role> roles = new ArrayList<>();

    /** What a role of a fact that matches a pattern has: all of a value, or one of some states. */
    private record Role(Pattern pattern, String role, Optional<Value> value, List<String> states) {}

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
        List<FactIndex.Needed> needed = new ArrayList<>();
        for (Role hint : roles) {
            if (hint.pattern() == pattern) {
                hint.value()
                        .flatMap(value -> FactIndex.someOf(hint.role(), value))
                        .ifPresent(needed::add);
                if (!hint.states().isEmpty()) {
                    needed.add(new FactIndex.Needed(hint.role(), true, hint.states()));
                }
            }
        }
        return needed;
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
                test.operand()
                        .asRoleOf()
                        .ifPresent(read -> add(read.variable(), BindingSite.FACT, read.role(), mine, List.of()));
            } else if (COMMON_STATES.contains(test.operator())) {
                List<String> states = factBase.parties(mine.get().actors(), fact.time()).states().stream()
                        .map(ActorId::value)
                        .toList();
                test.operand()
                        .asRoleOf()
                        .ifPresent(
                                read -> add(read.variable(), BindingSite.FACT, read.role(), Optional.empty(), states));
                test.operand()
                        .asVariable()
                        .flatMap(scope::find)
                        .ifPresent(place -> add(place, BindingSite.ROLE, place.role(), Optional.empty(), states));
            }
        }
    }

    private void add(String variable, BindingSite site, String role, Optional<Value> value, List<String> states) {
        scope.find(variable).ifPresent(place -> add(place, site, role, value, states));
    }

    private void add(Scope.Binder place, BindingSite site, String role, Optional<Value> value, List<String> states) {
        if (place.site() == site) {
            roles.add(new Role(place.pattern(), role, value, states));
        }
    }

    private void put(String name, Value value) {
        if (scope.find(name).filter(place -> !place.site().isOfGroup()).isPresent()) {
            values.put(name, value);
        }
    }
}
