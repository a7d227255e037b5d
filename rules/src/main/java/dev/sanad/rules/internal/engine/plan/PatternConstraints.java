package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.engine.node.Comparison;
import dev.sanad.rules.internal.engine.node.TimeComparison;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.internal.language.Scope.Binder;
import dev.sanad.rules.internal.language.Scope.BindingSite;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The constraints that a fact in slot {@code own} must meet to match a pattern. */
final class PatternConstraints {
    private static final Accessor YES = new Accessor.Constant(new Value.Flag(true));

    private final Reading reading;
    private final Places places;
    private final Literal condition;
    private final Pattern pattern;
    private final int own;
    private final Scope local;
    /** Local variables bound to each element in turn, with their slots beyond all others. */
    private final Map<String, Integer> localElements = new LinkedHashMap<>();

    /** @param reading how the condition is read */
    PatternConstraints(Places places, Literal condition, int own, Reading reading) {
        this.reading = reading;
        this.places = places;
        this.condition = condition;
        this.pattern = condition.pattern();
        this.own = own;
        this.local = condition.isHeld() ? places.scope() : places.scope().local(condition);
        if (!condition.isHeld()) {
            for (String name : local.variables()) {
                if (local.find(name).orElseThrow().site() == BindingSite.ELEMENT) {
                    localElements.put(name, places.numbers().count() + 1 + localElements.size());
                }
            }
        }
    }

    List<Constraint> all() {
        List<Constraint> found = new ArrayList<>();
        pattern.as()
                .filter(name -> !isChosen(name, BindingSite.FACT, ""))
                .ifPresent(name -> found.add(equality(new Accessor.Itself(), own, name)));
        pattern.saves().forEach(save -> bind(save.role(), save.variable(), found));
        pattern.tests().forEach(test -> addTest(test, found));
        pattern.times().forEach(time -> found.add(timed(time)));
        if (localElements.isEmpty()) {
            return found;
        }
        List<Constraint.ForSomeElements.Element> elements = localElements.entrySet().stream()
                .map(entry -> new Constraint.ForSomeElements.Element(
                        local.find(entry.getKey()).orElseThrow().role(), entry.getValue()))
                .toList();
        Map<Boolean, List<Constraint>> byNeed = found.stream()
                .collect(Collectors.partitioningBy(
                        constraint -> constraint.slots().anyMatch(localElements::containsValue)));
        List<Constraint> outer = new ArrayList<>(byNeed.getOrDefault(false, List.of()));
        outer.add(new Constraint.ForSomeElements(own, elements, byNeed.getOrDefault(true, List.of())));
        return outer;
    }

    /**
     * The time conditions that bound how late a match can come, except those that refer to today or to the absent fact
     * itself.
     *
     * @param bound the variables of the whole clause
     */
    List<Plan.Wait> waits(Scope bound) {
        return pattern.times().stream()
                .filter(time -> !time.to().isToday() && time.to().variables().allMatch(bound.variables()::contains))
                .map(time -> new Plan.Wait(time.test(), read(time.to())))
                .toList();
    }

    private void addTest(RoleTest test, List<Constraint> found) {
        Optional<String> variable =
                test.sized() ? Optional.empty() : test.operand().asVariable();
        if (variable.isPresent()) {
            String name = variable.get();
            if (test.operator() == Operator.IS) {
                bind(test.role(), name, found);
                return;
            }
            if (test.operator() == Operator.EACH && condition.isHeld()) {
                if (!isChosen(name, BindingSite.ELEMENT, test.role())) {
                    int element = places.numbers().of(condition, name);
                    found.add(equality(new Accessor.Element(), element, name));
                }
                return;
            }
            if (test.operator() == Operator.EACH && isChosen(name, BindingSite.ELEMENT, test.role())) {
                return;
            }
        }
        found.add(checked(
                new Comparison(
                        new Accessor.Role(test.role()),
                        test.sized(),
                        test.operator(),
                        read(test.operand()).read()),
                read(test.operand())));
    }

    /** Binds a variable to a role, which must be filled and equal to the variable's other bindings. */
    private void bind(String role, String variable, List<Constraint> found) {
        if (isChosen(variable, BindingSite.ROLE, role)) {
            found.add(checked(
                    new Comparison(new Accessor.Role(role), false, Operator.KNOWN, YES), Located.constant(YES)));
        } else {
            found.add(equality(new Accessor.Role(role), own, variable));
        }
    }

    private Constraint equality(Accessor mine, int slot, String variable) {
        Located other = variable(variable);
        return new Constraint.Checked(new Comparison(mine, false, Operator.IS, other.read()), slot, other);
    }

    private Constraint checked(Comparison comparison, Located other) {
        return new Constraint.Checked(comparison, own, other);
    }

    private Constraint timed(TimeCondition time) {
        Located other = read(time.to());
        return new Constraint.Checked(new TimeComparison(reading.of(time.test()), other.read()), own, other);
    }

    /** Whether the binding in this pattern is the one chosen for the variable. */
    private boolean isChosen(String variable, BindingSite site, String role) {
        Binder chosen =
                places.scope().find(variable).or(() -> local.find(variable)).orElseThrow();
        return chosen.condition() == condition
                && chosen.site() == site
                && chosen.role().equals(role);
    }

    private Located variable(String name) {
        return places.scope().find(name).isPresent()
                ? places.variable(name)
                : localVariable(local.find(name).orElseThrow(), name);
    }

    private Located localVariable(Binder binder, String name) {
        return switch (binder.site()) {
            case FACT -> Located.at(own, new Accessor.Itself());
            case ROLE -> Located.at(own, new Accessor.Role(binder.role()));
            case ELEMENT -> Located.at(localElements.getOrDefault(name, SlotNumbers.NONE), new Accessor.Element());
            case GROUP, NUMBER -> throw new IllegalStateException("a group is never local");
        };
    }

    private Located read(Operand operand) {
        return Located.of(operand, this::variable);
    }
}
