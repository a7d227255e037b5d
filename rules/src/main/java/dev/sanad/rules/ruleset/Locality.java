package dev.sanad.rules.ruleset;

import dev.sanad.core.dossier.CaseKey;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.ruleset.RuleSetCodes;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether rules need no more than the facts of one case. A rule is local if all its conditions, those on what is absent included,
 * share what makes a case: the same value in a role, or for dyads two parties. Then whatever it matches lies in one case, and
 * what it finds absent there is absent everywhere.
 */
public final class Locality {
    /** The operators by which a role has every party of a variable. */
    private static final Set<Operator> HOLDING =
            EnumSet.of(Operator.IS, Operator.EACH, Operator.INCLUDES, Operator.SAME_PARTIES_AS);

    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    /** The name of the role that makes a case; any role of actors if two of these do. */
    private final Optional<String> role;
    /** For each kind that is concluded the roles that have what makes the case of every such conclusion. */
    private final Map<KindId, Set<String>> carried = new HashMap<>();

    private Locality(RuleSet rules, Optional<String> role) {
        this.vocabulary = rules.vocabulary();
        this.rules = rules.rules();
        this.role = role;
    }

    /**
     * {@return the rules of a set that need facts of more than one case, each as a problem}
     *
     * @param rules the rules
     * @param key what divides facts into cases
     */
    public static List<Problem> problems(RuleSet rules, CaseKey key) {
        // Whoever names the cases himself says that nothing in one concerns another.
        return key.fold(List::of, () -> problems(rules, Optional.empty()), role -> problems(rules, Optional.of(role)));
    }

    /**
     * {@return the names of the keys by which events may be divided for each rule of a set, among all of these rules: the roles are
     * those that the rule names}
     *
     * @param rules the rules
     */
    public static SortedMap<RuleId, SortedSet<String>> keys(RuleSet rules) {
        SortedMap<RuleId, SortedSet<String>> keys = new TreeMap<>();
        Stream.concat(rules.rules().stream(), rules.codedRules().stream())
                .forEach(rule -> keys.put(rule.id(), new TreeSet<>(Set.of(CaseKey.CASE))));
        Map<String, List<Rule>> naming = new HashMap<>();
        rules.rules()
                .forEach(rule -> rolesIn(rule)
                        .forEach(role -> naming.computeIfAbsent(role, none -> new ArrayList<>())
                                .add(rule)));
        naming.forEach((role, some) -> addLocal(some, role, new Locality(rules, Optional.of(role)).apart(), keys));
        addLocal(rules.rules(), CaseKey.DYAD, new Locality(rules, Optional.empty()).apart(), keys);
        return keys;
    }

    private static void addLocal(List<Rule> some, String key, List<Rule> apart, Map<RuleId, SortedSet<String>> keys) {
        some.stream()
                .filter(rule -> !apart.contains(rule))
                .forEach(rule -> Objects.requireNonNull(keys.get(rule.id())).add(key));
    }

    private static Set<String> rolesIn(Rule rule) {
        return rule.clauses().stream()
                .flatMap(clause -> patterns(clause).stream())
                .flatMap(pattern -> Stream.concat(
                        pattern.tests().stream().map(RoleTest::role),
                        pattern.saves().stream().map(Pattern.Save::role)))
                .collect(Collectors.toSet());
    }

    private static List<Problem> problems(RuleSet rules, Optional<String> role) {
        List<Problem> problems = new ArrayList<>();
        String shared = role.map(name -> "they do not all have the same '" + name + "'")
                .orElse("they do not all share two parties");
        rules.codedRules()
                .forEach(rule -> problems.add(problem(
                        rule.mark(),
                        "the rule '" + rule.id() + "' is code, of which nobody can say that it needs no other case",
                        "divide the events by 'case', or leave the rule out")));
        new Locality(rules, role)
                .apart()
                .forEach(
                        rule -> problems.add(
                                problem(
                                        rule.mark(),
                                        "the conditions of the rule '" + rule.id()
                                                + "' may need facts of several cases: " + shared,
                                        "divide the events by 'case', give all its conditions the same variables there, or leave it out")));
        return problems;
    }

    private static Problem problem(SourceMark mark, String message, String remedy) {
        return new Problem(RuleSetCodes.NOT_LOCAL, Severity.ERROR, mark, message, remedy);
    }

    /** The rules that need facts of several cases. */
    private List<Rule> apart() {
        boolean isLess = true;
        while (isLess) {
            isLess = false;
            for (Rule rule : rules) {
                Set<String> roles = rolesFor(rule.then(), shared(rule));
                Set<String> before = carried.get(rule.then().kind());
                Set<String> now = new HashSet<>(roles);
                if (before != null) {
                    now.retainAll(before);
                }
                isLess |= before == null || !before.equals(now);
                carried.put(rule.then().kind(), now);
            }
        }
        return rules.stream()
                .filter(rule -> rule.clauses().stream().anyMatch(clause -> !isLocal(clause)))
                .toList();
    }

    /** The variables that every combination of a rule's conditions shares. */
    private Set<String> shared(Rule rule) {
        return rule.clauses().stream()
                .map(this::shared)
                .reduce((one, other) -> {
                    Set<String> both = new HashSet<>(one);
                    both.retainAll(other);
                    return both;
                })
                .orElse(Set.of());
    }

    private Set<String> shared(Clause clause) {
        Set<String> shared = new HashSet<>();
        List<Pattern> patterns = patterns(clause);
        for (int i = 0; i < patterns.size(); i++) {
            Set<String> held = holding(patterns.get(i)).keySet();
            if (i == 0) {
                shared.addAll(held);
            } else {
                shared.retainAll(held);
            }
        }
        return shared;
    }

    private boolean isLocal(Clause clause) {
        List<Pattern> patterns = patterns(clause);
        Set<String> shared = shared(clause);
        boolean isOfOneFact = clause.conditions().size() == 1 && clause.held().size() == 1;
        return isOfOneFact
                || role.isEmpty() && patterns.stream().allMatch(pattern -> hasOne(pattern, pairs(patterns, shared)))
                || patterns.stream().allMatch(pattern -> isSettled(pattern, shared));
    }

    /** The shared variables of which some pattern asks that they hold two actors at least. */
    private static Set<String> pairs(List<Pattern> patterns, Set<String> shared) {
        Set<String> pairs = new HashSet<>();
        for (Pattern pattern : patterns) {
            Set<String> roles = pattern.tests().stream()
                    .filter(test -> test.sized() && test.operator() == Operator.AT_LEAST && isTwo(test.operand()))
                    .map(RoleTest::role)
                    .collect(Collectors.toSet());
            variables(pattern).forEach((variable, in) -> {
                if (shared.contains(variable) && in.stream().anyMatch(roles::contains)) {
                    pairs.add(variable);
                }
            });
        }
        return pairs;
    }

    private static boolean isTwo(Operand operand) {
        return operand.asLiteral()
                .filter(value -> value.texts().stream().allMatch(text -> text.matches("[2-9]")))
                .isPresent();
    }

    private static boolean hasOne(Pattern pattern, Set<String> pairs) {
        return variables(pattern).keySet().stream().anyMatch(pairs::contains);
    }

    /** The variables that are the whole of a role, with these roles. */
    private static Map<String, Set<String>> variables(Pattern pattern) {
        Map<String, Set<String>> whole = new HashMap<>();
        pattern.tests().stream()
                .filter(test -> !test.sized() && test.operator() == Operator.IS)
                .forEach(test -> test.operand()
                        .asVariable()
                        .ifPresent(variable -> whole.computeIfAbsent(variable, none -> new HashSet<>())
                                .add(test.role())));
        pattern.saves()
                .forEach(save -> whole.computeIfAbsent(save.variable(), none -> new HashSet<>())
                        .add(save.role()));
        return whole;
    }

    private static List<Pattern> patterns(Clause clause) {
        return clause.conditions().stream().flatMap(Literal::patterns).toList();
    }

    /** Whether shared variables settle the case of each fact of a pattern. */
    private boolean isSettled(Pattern pattern, Set<String> shared) {
        Map<String, Set<String>> holding = holding(pattern);
        holding.keySet().retainAll(shared);
        if (role.isPresent()) {
            return !holding.isEmpty();
        }
        Set<String> roles = holding.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return holding.size() > 1 && roles.size() > 1 || !roles.isEmpty() && roles.equals(wholly(pattern, shared));
    }

    /** The roles of a pattern's facts, if variables have all that is in them. */
    private Set<String> wholly(Pattern pattern, Set<String> shared) {
        Set<String> whole = pattern.tests().stream()
                .filter(test -> !test.sized()
                        && (test.operator() == Operator.IS || test.operator() == Operator.SAME_PARTIES_AS)
                        && test.operand().asVariable().filter(shared::contains).isPresent())
                .map(RoleTest::role)
                .collect(Collectors.toSet());
        Set<String> all = kinds(pattern.kind())
                .flatMap(kind -> kind.roles().values().stream())
                .filter(each -> each.type().sort() == Sort.ACTORS)
                .map(Role::name)
                .collect(Collectors.toSet());
        return whole.equals(all) ? all : Set.of();
    }

    /** The variables whose values are in the roles that settle the cases of a pattern's facts, with these roles. */
    private Map<String, Set<String>> holding(Pattern pattern) {
        Set<String> settling = settling(pattern.kind());
        Map<String, Set<String>> holding = new HashMap<>();
        pattern.tests().stream()
                .filter(test -> !test.sized() && HOLDING.contains(test.operator()) && settling.contains(test.role()))
                .forEach(test -> test.operand()
                        .asVariable()
                        .ifPresent(variable -> holding.computeIfAbsent(variable, none -> new HashSet<>())
                                .add(test.role())));
        pattern.saves().stream()
                .filter(save -> settling.contains(save.role()))
                .forEach(save -> holding.computeIfAbsent(save.variable(), none -> new HashSet<>())
                        .add(save.role()));
        return holding;
    }

    /** The roles that settle the cases of all facts of a kind. */
    private Set<String> settling(KindId kind) {
        Set<String> roles = kinds(kind)
                .flatMap(each -> each.roles().values().stream())
                .filter(each -> role.map(each.name()::equals).orElse(each.type().sort() == Sort.ACTORS))
                .map(Role::name)
                .collect(Collectors.toCollection(HashSet::new));
        kinds(kind).flatMap(each -> Stream.ofNullable(carried.get(each.id()))).forEach(roles::retainAll);
        return roles;
    }

    private Stream<Kind> kinds(KindId kind) {
        return vocabulary.subkindsOf(kind).stream();
    }

    /** The roles of a conclusion that get shared variables. */
    private Set<String> rolesFor(Conclude then, Set<String> shared) {
        Set<String> settling = settling(then.kind());
        return then.with().entrySet().stream()
                .filter(entry -> settling.contains(entry.getKey()) && isOf(entry.getValue(), shared))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether an operand has every party of a shared variable. */
    private static boolean isOf(Operand operand, Set<String> shared) {
        List<Operand> actors = operand.parts().stream()
                .flatMap(part -> part.asStatesOf().or(() -> Optional.of(part)).stream())
                .toList();
        return actors.stream().flatMap(each -> each.asVariable().stream()).anyMatch(shared::contains);
    }
}
