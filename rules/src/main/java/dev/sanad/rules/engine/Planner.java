package dev.sanad.rules.engine;

import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Holds;
import dev.sanad.rules.language.Condition.Lacks;
import dev.sanad.rules.language.CountOrder;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Operator;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Scope;
import dev.sanad.rules.language.Scope.Binder;
import dev.sanad.rules.language.Scope.Way;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans how a clause is matched. */
final class Planner {
    private static final Read YES = new Read.Constant(new Value.Flag(true));

    private final Clause clause;
    private final Vocabulary vocabulary;
    private final Scope scope;
    private final SlotNumbers numbers = new SlotNumbers();
    private final Map<Integer, Plan.Slot> slots = new TreeMap<>();
    private final Map<Integer, List<Constraint>> constraints = new HashMap<>();

    private Planner(Clause clause, Vocabulary vocabulary) {
        this.clause = clause;
        this.vocabulary = vocabulary;
        this.scope = Scope.of(clause);
    }

    static Plan plan(Clause clause, Vocabulary vocabulary) {
        return new Planner(clause, vocabulary).plan();
    }

    private Plan plan() {
        List<Condition> order = order();
        order.forEach(this::placeSlots);
        order.forEach(this::constrain);
        List<Plan.Slot> placed = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            placed.add(withConstraints(Objects.requireNonNull(slots.get(i)), constraints.getOrDefault(i, List.of())));
        }
        Map<String, Located> variables = new TreeMap<>();
        scope.variables().forEach(name -> variables.put(name, variable(name)));
        List<Plan.Sought> lacks = clause.lacks().stream().map(this::sought).toList();
        Head head = Head.of(clause.rule().then(), this::variable, vocabulary);
        return new Plan(clause, placed, lacks, variables, head);
    }

    /** Facts first, each joined to those before it where it can be; then groups. */
    private List<Condition> order() {
        List<Condition> open = new ArrayList<>(clause.holds());
        List<Condition> order = new ArrayList<>();
        Set<String> known = new HashSet<>();
        while (!open.isEmpty()) {
            Condition next = open.stream()
                    .filter(condition -> patternOf(condition).variables().anyMatch(known::contains))
                    .findFirst()
                    .orElse(open.get(0));
            open.remove(next);
            order.add(next);
            patternOf(next).variables().forEach(known::add);
        }
        order.addAll(CountOrder.of(clause).ordered());
        return order;
    }

    private void placeSlots(Condition condition) {
        int own = numbers.place(condition);
        if (condition instanceof Counts counts) {
            slots.put(own, new Plan.Slot.OfGroup(counts, List.of(), List.of()));
            return;
        }
        Pattern pattern = patternOf(condition);
        slots.put(own, new Plan.Slot.OfFact(condition, pattern, List.of()));
        for (RoleTest test : pattern.tests()) {
            if (test.operator() == Operator.EACH && test.operand() instanceof Operand.Variable variable) {
                int slot = numbers.place(condition, variable.name());
                slots.put(slot, new Plan.Slot.OfElement(own, test.role(), List.of()));
            }
        }
    }

    private void constrain(Condition condition) {
        int own = numbers.of(condition);
        if (condition instanceof Counts counts) {
            List<Constraint> inner = new PatternConstraints(counts, counts.pattern(), own).all();
            slots.put(own, new Plan.Slot.OfGroup(counts, inner, List.of()));
            return;
        }
        for (Constraint constraint : new PatternConstraints(condition, patternOf(condition), own).all()) {
            int latest = constraint.slots().max().orElse(own);
            constraints.computeIfAbsent(latest, none -> new ArrayList<>()).add(constraint);
        }
    }

    private Plan.Sought sought(Lacks lacks) {
        int own = numbers.count();
        PatternConstraints found = new PatternConstraints(lacks, lacks.pattern(), own);
        List<Constraint> all = found.all();
        return new Plan.Sought(lacks, lacks.pattern(), all, found.waits());
    }

    private Located variable(String name) {
        Binder binder = scope.find(name).orElseThrow();
        return switch (binder.way()) {
            case FACT -> Located.at(numbers.of(binder.condition()), new Read.Itself());
            case ROLE -> Located.at(numbers.of(binder.condition()), new Read.Role(binder.role()));
            case GROUP -> Located.at(numbers.of(binder.condition()), new Read.Members());
            case ELEMENT -> Located.at(numbers.of(binder.condition(), name), new Read.Element());
        };
    }

    static Pattern patternOf(Condition condition) {
        if (condition instanceof Holds holds) {
            return holds.pattern();
        }
        return condition instanceof Lacks lacks ? lacks.pattern() : ((Counts) condition).pattern();
    }

    private static Plan.Slot withConstraints(Plan.Slot slot, List<Constraint> constraints) {
        if (slot instanceof Plan.Slot.OfFact fact) {
            return new Plan.Slot.OfFact(fact.condition(), fact.pattern(), constraints);
        }
        return slot instanceof Plan.Slot.OfElement element
                ? new Plan.Slot.OfElement(element.owner(), element.role(), constraints)
                : new Plan.Slot.OfGroup(
                        ((Plan.Slot.OfGroup) slot).counts(), ((Plan.Slot.OfGroup) slot).inner(), constraints);
    }

    /** What a fact in slot {@code own} must meet to match a pattern. */
    private final class PatternConstraints {
        private final Condition condition;
        private final Pattern pattern;
        private final int own;
        private final Scope local;
        /** Local variables bound to each element in turn, with their slots beyond all others. */
        private final Map<String, Integer> localElements = new LinkedHashMap<>();

        PatternConstraints(Condition condition, Pattern pattern, int own) {
            this.condition = condition;
            this.pattern = pattern;
            this.own = own;
            this.local = condition instanceof Holds ? scope : scope.local(condition, pattern);
            if (!(condition instanceof Holds)) {
                for (String name : local.variables()) {
                    if (local.find(name).orElseThrow().way() == Way.ELEMENT) {
                        localElements.put(name, numbers.count() + 1 + localElements.size());
                    }
                }
            }
        }

        List<Constraint> all() {
            List<Constraint> found = new ArrayList<>();
            pattern.as()
                    .filter(name -> !isChosen(name, Way.FACT, ""))
                    .ifPresent(name -> found.add(equality(new Read.Itself(), own, name)));
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
         * The time conditions that bound how late a match can come: neither by today, nor by what only the absent
         * fact itself would tell.
         */
        List<Constraint.Checked> waits() {
            return pattern.times().stream()
                    .filter(time -> !(time.to() instanceof Operand.Today)
                            && time.to().variables().allMatch(scope.variables()::contains))
                    .map(this::timed)
                    .toList();
        }

        private void addTest(RoleTest test, List<Constraint> found) {
            if (test.operand() instanceof Operand.Variable variable && !test.sized()) {
                if (test.operator() == Operator.IS) {
                    bind(test.role(), variable.name(), found);
                    return;
                }
                if (test.operator() == Operator.EACH && condition instanceof Holds) {
                    if (!isChosen(variable.name(), Way.ELEMENT, test.role())) {
                        int element = numbers.of(condition, variable.name());
                        found.add(equality(new Read.Element(), element, variable.name()));
                    }
                    return;
                }
                if (test.operator() == Operator.EACH && isChosen(variable.name(), Way.ELEMENT, test.role())) {
                    return;
                }
            }
            found.add(checked(
                    new Comparison(
                            new Read.Role(test.role()),
                            test.sized(),
                            test.operator(),
                            read(test.operand()).read()),
                    read(test.operand())));
        }

        /** Binds a variable to a role: it must be filled, and equal to wherever else the variable is bound. */
        private void bind(String role, String variable, List<Constraint> found) {
            if (isChosen(variable, Way.ROLE, role)) {
                found.add(checked(
                        new Comparison(new Read.Role(role), false, Operator.KNOWN, YES), Located.constant(YES)));
            } else {
                found.add(equality(new Read.Role(role), own, variable));
            }
        }

        private Constraint equality(Read mine, int slot, String variable) {
            Located other = variable(variable);
            return new Constraint.Checked(
                    new Check.OfRole(new Comparison(mine, false, Operator.IS, other.read())), slot, other);
        }

        private Constraint checked(Comparison comparison, Located other) {
            return new Constraint.Checked(new Check.OfRole(comparison), own, other);
        }

        private Constraint.Checked timed(TimeCondition time) {
            Located other = read(time.to());
            return new Constraint.Checked(new Check.OfTime(new TimeComparison(time.test(), other.read())), own, other);
        }

        /** Whether this pattern's own place is the one that stands for the variable. */
        private boolean isChosen(String variable, Way way, String role) {
            Binder chosen = scope.find(variable).or(() -> local.find(variable)).orElseThrow();
            return chosen.condition() == condition
                    && chosen.way() == way
                    && chosen.role().equals(role);
        }

        private Located variable(String name) {
            return scope.find(name).isPresent()
                    ? Planner.this.variable(name)
                    : localVariable(local.find(name).orElseThrow(), name);
        }

        private Located localVariable(Binder binder, String name) {
            return switch (binder.way()) {
                case FACT -> Located.at(own, new Read.Itself());
                case ROLE -> Located.at(own, new Read.Role(binder.role()));
                case ELEMENT -> Located.at(localElements.getOrDefault(name, SlotNumbers.NONE), new Read.Element());
                case GROUP -> throw new IllegalStateException("a group is never local");
            };
        }

        private Located read(Operand operand) {
            return Planner.read(operand, this::variable);
        }
    }

    /** How an operand is read, given how variables are. */
    static Located read(Operand operand, Function<String, Located> variables) {
        if (operand instanceof Operand.Literal literal) {
            return Located.constant(new Read.Constant(literal.value()));
        }
        if (operand instanceof Operand.Today) {
            return Located.constant(new Read.Today());
        }
        if (operand instanceof Operand.Variable variable) {
            return variables.apply(variable.name());
        }
        if (operand instanceof Operand.RoleOf roleOf) {
            Located base = variables.apply(roleOf.variable());
            Read read = base.read() instanceof Read.Itself
                    ? new Read.Role(roleOf.role())
                    : new Read.Through(base.read(), roleOf.role());
            return new Located(base.slots(), read);
        }
        if (operand instanceof Operand.StatesOf states) {
            Located actors = read(states.actors(), variables);
            return new Located(actors.slots(), new Read.States(actors.read()));
        }
        return Located.together(((Operand.Several) operand)
                .operands().stream().map(each -> read(each, variables)).toList());
    }
}
