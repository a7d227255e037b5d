package dev.sanad.rules.language;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.problem.Suggestion;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType.Sort;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that operands are bound and of the required sort. */
final class OperandCheck {
    private final VariableTypes types;
    private final Scope scope;
    private final Scope local;
    private final Set<String> partlyUnread;
    private final Problems problems;

    /**
     * A check at one place of a clause.
     *
     * @param scope the bindings for the whole clause
     * @param local the bindings only here
     * @param partlyUnread variables of which it is unknown whether they are bound
     */
    OperandCheck(VariableTypes types, Scope scope, Scope local, Set<String> partlyUnread, Problems problems) {
        this.types = types;
        this.scope = scope;
        this.local = local;
        this.partlyUnread = partlyUnread;
        this.problems = problems;
    }

    /** Checks an operand where a value of a sort is required. */
    void check(Operand operand, Sort wanted, SourceMark mark) {
        if (operand instanceof Operand.Variable variable) {
            Optional<Scope.Binder> binder = binder(variable.name(), mark);
            binder.flatMap(types::sortOf)
                    .filter(sort -> sort != wanted)
                    .ifPresent(sort -> differentTypes("$" + variable.name(), sort, wanted, mark));
        } else if (operand instanceof Operand.RoleOf roleOf) {
            roleRead(roleOf, mark)
                    .map(role -> role.type().sort())
                    .filter(sort -> sort != wanted)
                    .ifPresent(
                            sort -> differentTypes("$" + roleOf.variable() + "." + roleOf.role(), sort, wanted, mark));
        } else if (operand instanceof Operand.Several several) {
            several.operands()
                    .forEach(each -> check(
                            each,
                            wanted,
                            each.variables()
                                    .findFirst()
                                    .map(name -> mark.of("$" + name))
                                    .orElse(mark)));
        } else if (operand instanceof Operand.StatesOf states) {
            check(states.actors(), Sort.ACTORS, mark);
        }
    }

    /** Checks an operand where a time is required, which may also be that of a fact. */
    void checkTime(Operand operand, SourceMark mark) {
        boolean isFact = operand instanceof Operand.Variable variable
                && binder(variable.name(), mark)
                        .flatMap(types::sortOf)
                        .filter(Sort.FACTS::equals)
                        .isPresent();
        if (!isFact) {
            check(operand, Sort.TIME, mark);
        }
    }

    private Optional<Role> roleRead(Operand.RoleOf roleOf, SourceMark mark) {
        Optional<Scope.Binder> binder = binder(roleOf.variable(), mark);
        if (binder.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sort> sort = types.sortOf(binder.get());
        if (sort.isPresent() && sort.get() != Sort.FACTS) {
            differentTypes("$" + roleOf.variable(), sort.get(), Sort.FACTS, mark);
            return Optional.empty();
        }
        Optional<Role> role = types.roleRead(roleOf, binder.get());
        if (role.isEmpty()) {
            problems.error(
                    RuleCodes.UNKNOWN_ROLE,
                    mark,
                    "$" + roleOf.variable() + " has no role '" + roleOf.role() + "'",
                    Suggestion.correcting(roleOf.role(), types.rolesReadable(binder.get())));
        }
        return role;
    }

    private Optional<Scope.Binder> binder(String name, SourceMark mark) {
        Optional<Scope.Binder> binder = scope.find(name).or(() -> local.find(name));
        if (binder.isEmpty() && !partlyUnread.contains(name)) {
            Set<String> bound = new TreeSet<>(scope.variables());
            bound.addAll(local.variables());
            problems.error(
                    RuleCodes.UNBOUND_VARIABLE,
                    mark,
                    "nothing binds $" + name,
                    Suggestion.closest(name, bound)
                            .map(close -> "did you mean '$" + close + "'?")
                            .orElse("bind it in a 'fact' condition: a role: $" + name + ", or as: $" + name));
        }
        return binder;
    }

    private void differentTypes(String name, Sort sort, Sort wanted, SourceMark mark) {
        problems.error(
                RuleCodes.DIFFERENT_TYPES,
                mark,
                name + " is " + sort.title() + ", where " + wanted.title() + " must stand",
                "use a value of that type");
    }
}
