package dev.sanad.rules.language;

import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.problem.Suggestion;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.text.PhraseReader;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.core.yaml.Reading;
import dev.sanad.core.yaml.YamlNode;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Holds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that the variables of a rule are bound, used, and of one type wherever they stand. */
final class RuleCheck {
    /** More ways to choose among any-of groups than anybody can mean. */
    private static final int MOST_CLAUSES = 200;

    /** From here on nobody wants to know how many. */
    private static final long MOST_TOLD = 1_000_001;

    private final Rule rule;
    private final RoleLookup roles;
    private final Reading reading;
    private final ThenReader.Places places;
    private final Optional<YamlNode> becauseNode;
    private final VariableTypes types;
    private final WrittenVariables written;
    private final Map<String, Integer> occurrences = new HashMap<>();
    /** Variables that stand also in what could not be read: that is told, and whether they are bound or used is open. */
    private final Set<String> partlyUnread = new TreeSet<>();

    private final Set<String> unusedTold = new TreeSet<>();
    private final Set<Counts> circularTold = new HashSet<>();

    RuleCheck(
            Rule rule,
            RoleLookup roles,
            Reading reading,
            ThenReader.Places places,
            Optional<YamlNode> becauseNode,
            WrittenVariables written) {
        this.places = places;
        this.rule = rule;
        this.roles = roles;
        this.reading = reading;
        this.becauseNode = becauseNode;
        this.types = new VariableTypes(roles);
        this.written = written;
    }

    void run() {
        if (rule.when().isEmpty()) {
            error(
                    RuleCodes.NO_POSITIVE_CONDITION,
                    rule.mark(),
                    "the rule '" + rule.id() + "' has no conditions",
                    "add what must hold under 'when'");
            return;
        }
        long ways = Clause.ways(rule.when(), MOST_TOLD);
        if (ways > MOST_CLAUSES) {
            error(
                    RuleCodes.TOO_MANY_WAYS,
                    rule.mark(),
                    "the groups of 'any-of' can be combined in " + (ways == MOST_TOLD ? "more than a million" : ways)
                            + " ways",
                    "split the rule into several");
            return;
        }
        List<Clause> clauses = rule.clauses();
        countOccurrences(rule.when());
        thenOperands().forEach(operand -> operand.variables().forEach(this::count));
        partlyUnread.addAll(written.besides(occurrences));
        Set<String> places = rule.card().because().map(Phrase::places).orElse(Set.of());
        places.forEach(this::count);
        for (Clause clause : clauses) {
            checkClause(clause);
        }
        checkPlaces(places, clauses);
    }

    private void checkClause(Clause clause) {
        CountOrder.of(clause).circular().stream()
                .filter(circularTold::add)
                .forEach(counts -> error(
                        RuleCodes.CIRCULAR_GROUPS,
                        counts.mark(),
                        "what is counted here depends on the group $"
                                + counts.as().orElseThrow() + " itself",
                        "ask for a group that is counted without this one"));
        Scope scope = Scope.of(clause);
        for (Condition.Asking condition : clause.conditions()) {
            Pattern pattern = condition.pattern();
            boolean isLocal = !(condition instanceof Holds);
            Scope local = isLocal ? scope.local(condition) : scope;
            for (RoleTest test : pattern.tests()) {
                Sort sort = test.sized() ? Sort.NUMBER : sortOf(pattern, test.role());
                checkOperand(test.operand(), sort, scope, local, test.mark());
            }
            for (TimeCondition time : pattern.times()) {
                checkTime(time, scope, local);
            }
            checkUsed(scope, pattern);
            if (isLocal) {
                checkUsed(local, pattern);
            }
        }
        rule.then()
                .with()
                .forEach((name, operand) -> roles.vocabulary()
                        .kind(rule.then().kind())
                        .role(name)
                        .ifPresent(role -> checkOperand(
                                operand,
                                role.type().sort(),
                                scope,
                                scope,
                                places.roles().getOrDefault(name, rule.mark()))));
        SourceMark claimants = places.attributedTo().orElse(rule.mark());
        rule.then().attributedTo().ifPresent(operand -> checkOperand(operand, Sort.ACTORS, scope, scope, claimants));
        SourceMark time = places.time().orElse(rule.mark());
        rule.then().time().ifPresent(operand -> checkTime(operand, time, scope, scope));
    }

    private void checkOperand(Operand operand, Sort wanted, Scope scope, Scope local, SourceMark mark) {
        if (operand instanceof Operand.Variable variable) {
            Optional<Scope.Binder> binder = binder(variable.name(), scope, local, mark);
            binder.flatMap(types::sortOf)
                    .filter(sort -> sort != wanted)
                    .ifPresent(sort -> differentTypes("$" + variable.name(), sort, wanted, mark));
        } else if (operand instanceof Operand.RoleOf roleOf) {
            roleRead(roleOf, scope, local, mark)
                    .map(role -> role.type().sort())
                    .filter(sort -> sort != wanted)
                    .ifPresent(
                            sort -> differentTypes("$" + roleOf.variable() + "." + roleOf.role(), sort, wanted, mark));
        } else if (operand instanceof Operand.Several several) {
            several.operands()
                    .forEach(each -> checkOperand(
                            each,
                            wanted,
                            scope,
                            local,
                            each.variables()
                                    .findFirst()
                                    .map(name -> mark.of("$" + name))
                                    .orElse(mark)));
        } else if (operand instanceof Operand.StatesOf states) {
            checkOperand(states.actors(), Sort.ACTORS, scope, local, mark);
        }
    }

    private void checkTime(TimeCondition time, Scope scope, Scope local) {
        checkTime(time.to(), time.mark(), scope, local);
    }

    /** A time may also be that of a fact. */
    private void checkTime(Operand operand, SourceMark mark, Scope scope, Scope local) {
        boolean isFact = operand instanceof Operand.Variable variable
                && binder(variable.name(), scope, local, mark)
                        .flatMap(types::sortOf)
                        .filter(Sort.FACTS::equals)
                        .isPresent();
        if (!isFact) {
            checkOperand(operand, Sort.TIME, scope, local, mark);
        }
    }

    private Optional<Role> roleRead(Operand.RoleOf roleOf, Scope scope, Scope local, SourceMark mark) {
        Optional<Scope.Binder> binder = binder(roleOf.variable(), scope, local, mark);
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
            error(
                    RuleCodes.UNKNOWN_ROLE,
                    mark,
                    "$" + roleOf.variable() + " has no role '" + roleOf.role() + "'",
                    Suggestion.correcting(roleOf.role(), types.rolesReadable(binder.get())));
        }
        return role;
    }

    private Optional<Scope.Binder> binder(String name, Scope scope, Scope local, SourceMark mark) {
        Optional<Scope.Binder> binder = scope.find(name).or(() -> local.find(name));
        if (binder.isEmpty() && !partlyUnread.contains(name)) {
            Set<String> bound = new TreeSet<>(scope.variables());
            bound.addAll(local.variables());
            error(
                    RuleCodes.UNBOUND_VARIABLE,
                    mark,
                    "nothing binds $" + name,
                    Suggestion.closest(name, bound)
                            .map(close -> "did you mean '$" + close + "'?")
                            .orElse("bind it in a 'fact' condition: a role: $" + name + ", or as: $" + name));
        }
        return binder;
    }

    /** A role's variable that stands nowhere else tests nothing: most often it is mistyped. */
    private void checkUsed(Scope scope, Pattern pattern) {
        pattern.tests().stream()
                .filter(Scope::binds)
                .filter(test -> test.operator() == Operator.IS)
                .forEach(test -> test.operand().variables().forEach(name -> checkUsed(scope, name, test.mark())));
        pattern.saves().forEach(save -> checkUsed(scope, save.variable(), save.mark()));
    }

    private void checkUsed(Scope scope, String name, SourceMark mark) {
        boolean once = occurrences.getOrDefault(name, 0) == 1;
        if (once
                && !partlyUnread.contains(name)
                && scope.find(name).isPresent()
                && !name.startsWith("_")
                && unusedTold.add(name)) {
            Set<String> others = new TreeSet<>(occurrences.keySet());
            others.remove(name);
            error(
                    RuleCodes.UNUSED_VARIABLE,
                    mark,
                    "$" + name + " is bound here and used nowhere",
                    Suggestion.closest(name, others)
                            .map(close -> "did you mean '$" + close + "'?")
                            .orElse("to ask only that the role is filled, write { known: true }"));
        }
    }

    private void checkPlaces(Set<String> places, List<Clause> clauses) {
        Kind kind = roles.vocabulary().kind(rule.then().kind());
        Set<String> known = new TreeSet<>(kind.roles().keySet());
        known.add("time");
        known.addAll(partlyUnread);
        clauses.forEach(clause -> known.addAll(Scope.of(clause).variables()));
        places.stream()
                .filter(place -> !known.contains(place))
                .forEach(place -> error(
                        RuleCodes.UNKNOWN_PLACE,
                        becauseNode
                                .map(node -> PhraseReader.placeOf(node, place))
                                .orElse(rule.mark()),
                        "{" + place + "} is neither a role of " + kind.id() + " nor a variable of this rule",
                        Suggestion.correcting(place, known)));
    }

    private void countOccurrences(List<Condition> conditions) {
        conditions.stream().flatMap(Condition::asking).forEach(condition -> {
            condition.pattern().variables().forEach(this::count);
            if (condition instanceof Counts counts) {
                counts.as().ifPresent(this::count);
            }
        });
    }

    private List<Operand> thenOperands() {
        List<Operand> operands = new ArrayList<>(rule.then().with().values());
        rule.then().time().ifPresent(operands::add);
        rule.then().attributedTo().ifPresent(operands::add);
        return operands;
    }

    private void count(String variable) {
        occurrences.merge(variable, 1, Integer::sum);
    }

    private Sort sortOf(Pattern pattern, String role) {
        return roles.find(pattern.kind(), role).orElseThrow().type().sort();
    }

    private void differentTypes(String name, Sort sort, Sort wanted, SourceMark mark) {
        error(
                RuleCodes.DIFFERENT_TYPES,
                mark,
                name + " is " + sort.title() + ", where " + wanted.title() + " must stand",
                "use a value of that type");
    }

    private void error(ProblemCode code, SourceMark mark, String message, Remedy remedy) {
        reading.problems().error(code, mark, message, remedy);
    }

    private void error(ProblemCode code, SourceMark mark, String message, String remedy) {
        reading.problems().error(code, mark, message, remedy);
    }
}
