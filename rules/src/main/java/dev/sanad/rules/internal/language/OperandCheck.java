package dev.sanad.rules.internal.language;

import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Operand;
import java.util.List;
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
        operand.<Runnable>fold(new Operand.Cases<>() {
                    @Override
                    public Runnable literal(Value value) {
                        return () -> {
                            if (value.sort() != wanted) {
                                differentTypes("a literal", value.sort(), wanted, mark);
                            } else {
                                value.texts().forEach(text -> checkId(text, wanted, mark));
                            }
                        };
                    }

                    @Override
                    public Runnable variable(String name) {
                        return () -> binder(name, mark)
                                .flatMap(types::sortOf)
                                .filter(sort -> sort != wanted)
                                .ifPresent(sort -> differentTypes("$" + name, sort, wanted, mark));
                    }

                    @Override
                    public Runnable roleOf(String variable, String role) {
                        return () -> roleRead(variable, role, mark)
                                .map(read -> read.type().sort())
                                .filter(sort -> sort != wanted)
                                .ifPresent(sort -> differentTypes("$" + variable + "." + role, sort, wanted, mark));
                    }

                    @Override
                    public Runnable several(List<Operand> operands) {
                        return () -> operands.forEach(each -> check(
                                each,
                                wanted,
                                each.variables()
                                        .findFirst()
                                        .map(name -> mark.of("$" + name))
                                        .orElse(mark)));
                    }

                    @Override
                    public Runnable statesOf(Operand actors) {
                        return () -> check(actors, Sort.ACTORS, mark);
                    }

                    @Override
                    public Runnable computed(Computation how, Operand from) {
                        return () -> checkComputed(how, from, wanted, mark);
                    }

                    @Override
                    public Runnable today() {
                        return () -> {}; // stands only where a time may
                    }
                })
                .run();
    }

    private void checkComputed(Computation how, Operand from, Sort wanted, SourceMark mark) {
        if (how.sort() != wanted) {
            differentTypes("'" + how.keyword() + "'", how.sort(), wanted, mark);
        }
        how.<Runnable>fold(
                        ofGroup -> () -> check(from, Sort.FACTS, mark),
                        plus -> () -> {
                            checkTime(from, mark);
                            checkOne(from, mark);
                        },
                        sum -> () -> from.asVariable()
                                .ifPresentOrElse(
                                        group -> check(new Operand.RoleOf(group, sum.role()), Sort.NUMBER, mark),
                                        () -> check(from, Sort.FACTS, mark)))
                .run();
    }

    /** An id that is the name of a variable is most often one without its dollar, and names nothing. */
    private void checkId(String text, Sort wanted, SourceMark mark) {
        boolean isId = wanted == Sort.ACTORS || wanted == Sort.TOPICS || wanted == Sort.FACTS;
        if (isId && (scope.find(text).isPresent() || local.find(text).isPresent())) {
            problems.error(
                    RuleCodes.MISSING_DOLLAR,
                    mark.of(text),
                    "'" + text + "' is the name of a variable of this rule, and is read as an id here",
                    "write $" + text + " for the variable, or rename it if the id is meant");
        }
    }

    /** Reports a group of facts, or what its facts hold in a role, where one value must stand. */
    void checkOne(Operand operand, SourceMark mark) {
        boolean isOneOfAGroup =
                operand.asComputation().filter(Computation::isOfGroup).isPresent();
        operand.variables()
                .filter(name -> !isOneOfAGroup)
                .filter(name -> scope.find(name)
                        .filter(binder -> binder.site() == Scope.BindingSite.GROUP)
                        .isPresent())
                .findFirst()
                .ifPresent(name -> problems.error(
                        RuleCodes.GROUP_FOR_ONE,
                        mark,
                        "$" + name + " is a group of facts, where one value must stand",
                        "use a fact of a condition of its own, a role for several, or for a time { first-of: $" + name
                                + " }"));
    }

    /** Checks an operand where a time is required, which may also be that of a fact. */
    void checkTime(Operand operand, SourceMark mark) {
        boolean isFact = operand.asVariable()
                .flatMap(name -> binder(name, mark))
                .flatMap(types::sortOf)
                .filter(Sort.FACTS::equals)
                .isPresent();
        if (!isFact) {
            check(operand, Sort.TIME, mark);
        }
    }

    private Optional<Role> roleRead(String variable, String name, SourceMark mark) {
        Optional<Scope.Binder> binder = binder(variable, mark);
        if (binder.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sort> sort = types.sortOf(binder.get());
        if (sort.isPresent() && sort.get() != Sort.FACTS) {
            differentTypes("$" + variable, sort.get(), Sort.FACTS, mark);
            return Optional.empty();
        }
        Optional<Role> role = types.roleRead(name, binder.get());
        if (role.isEmpty()) {
            problems.error(
                    RuleCodes.UNKNOWN_ROLE,
                    mark,
                    "$" + variable + " has no role '" + name + "'",
                    Suggestion.correcting(name, types.rolesReadable(binder.get())));
        }
        return role;
    }

    private Optional<Scope.Binder> binder(String name, SourceMark mark) {
        Optional<Scope.Binder> binder = types.usual(scope.all(name)).or(() -> types.usual(local.all(name)));
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
