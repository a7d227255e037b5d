package dev.sanad.rules.internal.language;

import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The bindings of the variables of a clause, or of those local to one pattern.
 *
 * <p>A variable bound in several places is equal in all of them. One place is chosen to represent it, by its wording
 * and not by its position, so that the order of conditions never matters.
 */
public final class Scope {
    private final Map<String, List<Binder>> binders = new TreeMap<>();

    /** The way in which a variable gets its value. */
    public enum BindingSite {
        /** It names the fact. */
        FACT,
        /** It has the value of a role. */
        ROLE,
        /** It has each element of a role in turn. */
        ELEMENT,
        /** It names a group that was counted. */
        GROUP,
        /** It has the number of those in a group. */
        NUMBER;

        /** Whether it is about a group, of which no single fact is known. */
        public boolean isOfGroup() {
            return this == GROUP || this == NUMBER;
        }
    }

    /**
     * A place that binds a variable.
     *
     * @param condition the condition that contains it
     * @param site the way in which it binds
     * @param role the role it binds to; empty if it is about the fact or the group
     */
    public record Binder(Literal condition, BindingSite site, String role) {
        /** The pattern of the condition. */
        public Pattern pattern() {
            return condition.pattern();
        }

        private String wording() {
            return site + "\u001F" + pattern().kind() + "\u001F" + role + "\u001F"
                    + pattern().as().orElse("");
        }

        /** The rest of the pattern, which distinguishes places with the same wording. */
        private String rest() {
            Stream<String> tests = pattern().tests().stream()
                    .map(test -> test.role() + " " + test.sized() + test.operator() + test.operand());
            Stream<String> times = pattern().times().stream().map(time -> time.test() + " " + time.to());
            Stream<String> saves = pattern().saves().stream().map(save -> save.role() + " " + save.variable());
            List<String> words = Stream.of(tests, times, saves)
                    .flatMap(each -> each)
                    .sorted()
                    .toList();
            return words + " " + new TreeSet<>(pattern().modalities())
                    + pattern().worth();
        }
    }

    private Scope() {}

    /** Without any variables. */
    public static Scope empty() {
        return new Scope();
    }

    /** The bindings of the variables of a clause. */
    public static Scope of(Clause clause) {
        Scope scope = new Scope();
        for (Literal condition : clause.conditions()) {
            condition.asHeld().ifPresent(scope::bind);
            condition.asCounted().ifPresent(counted -> {
                counted.as().ifPresent(name -> scope.add(name, new Binder(condition, BindingSite.GROUP, "")));
                counted.number().ifPresent(name -> scope.add(name, new Binder(condition, BindingSite.NUMBER, "")));
            });
        }
        scope.sort();
        return scope;
    }

    private void sort() {
        binders.values()
                .forEach(found ->
                        found.sort(Comparator.comparing(Binder::wording).thenComparing(Binder::rest)));
    }

    /** These bindings and those of the positive conditions of an absence, for what is looked for in it. */
    public Scope within(Absent absent) {
        Scope scope = new Scope();
        absent.held().forEach(scope::bind);
        scope.sort();
        scope.binders.putAll(binders);
        return scope;
    }

    /** The bindings of the variables that are local to this condition. */
    public Scope local(Literal condition) {
        Scope scope = new Scope();
        condition
                .asAbsent()
                .filter(absent -> !absent.isPlain())
                .ifPresentOrElse(absent -> absent.held().forEach(scope::bind), () -> scope.bind(condition));
        scope.sort();
        scope.binders.keySet().removeAll(binders.keySet());
        return scope;
    }

    /** The variables that are bound. */
    public Set<String> variables() {
        return binders.keySet();
    }

    /** Every place that binds a variable, the chosen one first. */
    public List<Binder> all(String variable) {
        return binders.getOrDefault(variable, List.of());
    }

    /** The place that represents a variable. */
    public Optional<Binder> find(String variable) {
        return all(variable).stream().findFirst();
    }

    private void bind(Literal condition) {
        Pattern pattern = condition.pattern();
        pattern.as().ifPresent(name -> add(name, new Binder(condition, BindingSite.FACT, "")));
        pattern.saves().forEach(save -> add(save.variable(), new Binder(condition, BindingSite.ROLE, save.role())));
        for (RoleTest test : pattern.tests()) {
            test.operand().asVariable().filter(name -> binds(test)).ifPresent(name -> {
                BindingSite site = test.operator() == Operator.EACH ? BindingSite.ELEMENT : BindingSite.ROLE;
                add(name, new Binder(condition, site, test.role()));
            });
        }
    }

    /** Whether a test binds its variable. */
    static boolean binds(RoleTest test) {
        return !test.sized() && (test.operator() == Operator.IS || test.operator() == Operator.EACH);
    }

    private void add(String variable, Binder binder) {
        binders.computeIfAbsent(variable, none -> new ArrayList<>()).add(binder);
    }
}
