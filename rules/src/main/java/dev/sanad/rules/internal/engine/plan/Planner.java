package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Asking;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Lacks;
import dev.sanad.rules.language.CountOrder;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Operator;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Plans how a clause is matched. */
public final class Planner {
    private final Clause clause;
    private final Vocabulary vocabulary;
    private final SlotNumbers numbers = new SlotNumbers();
    private final Places places;
    private final Map<Integer, Plan.Slot> slots = new TreeMap<>();
    private final Map<Integer, List<Constraint>> constraints = new HashMap<>();

    private Planner(Clause clause, Vocabulary vocabulary) {
        this.clause = clause;
        this.vocabulary = vocabulary;
        this.places = new Places(Scope.of(clause), numbers);
    }

    public static Plan plan(Clause clause, Vocabulary vocabulary) {
        return new Planner(clause, vocabulary).plan();
    }

    private Plan plan() {
        List<Asking> order = order();
        order.forEach(this::placeSlots);
        order.forEach(this::constrain);
        List<Plan.Slot> placed = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            placed.add(withConstraints(Objects.requireNonNull(slots.get(i)), constraints.getOrDefault(i, List.of())));
        }
        Map<String, Located> variables = new TreeMap<>();
        places.scope().variables().forEach(name -> variables.put(name, places.variable(name)));
        List<Plan.Sought> lacks = clause.lacks().stream().map(this::sought).toList();
        Head head = Head.of(clause.rule().then(), places::variable, vocabulary);
        return new Plan(clause, placed, lacks, variables, head);
    }

    /** Facts first, each joined to those before it where it can be; then groups. */
    private List<Asking> order() {
        List<Asking> open = new ArrayList<>(clause.holds());
        List<Asking> order = new ArrayList<>();
        Set<String> known = new HashSet<>();
        while (!open.isEmpty()) {
            Asking next = open.stream()
                    .filter(condition -> condition.pattern().variables().anyMatch(known::contains))
                    .findFirst()
                    .orElse(open.get(0));
            open.remove(next);
            order.add(next);
            next.pattern().variables().forEach(known::add);
        }
        order.addAll(CountOrder.of(clause).ordered());
        return order;
    }

    private void placeSlots(Asking condition) {
        int own = numbers.place(condition);
        if (condition instanceof Counts counts) {
            slots.put(own, new Plan.Slot.OfGroup(counts, List.of(), List.of()));
            return;
        }
        Pattern pattern = condition.pattern();
        slots.put(own, new Plan.Slot.OfFact(condition, pattern, List.of()));
        for (RoleTest test : pattern.tests()) {
            if (test.operator() == Operator.EACH && test.operand() instanceof Operand.Variable variable) {
                int slot = numbers.place(condition, variable.name());
                slots.put(slot, new Plan.Slot.OfElement(own, test.role(), List.of()));
            }
        }
    }

    private void constrain(Asking condition) {
        int own = numbers.of(condition);
        if (condition instanceof Counts counts) {
            List<Constraint> inner = new PatternConstraints(places, counts, own).all();
            slots.put(own, new Plan.Slot.OfGroup(counts, inner, List.of()));
            return;
        }
        for (Constraint constraint : new PatternConstraints(places, condition, own).all()) {
            int latest = constraint.slots().max().orElse(own);
            constraints.computeIfAbsent(latest, none -> new ArrayList<>()).add(constraint);
        }
    }

    private Plan.Sought sought(Lacks lacks) {
        int own = numbers.count();
        PatternConstraints found = new PatternConstraints(places, lacks, own);
        List<Constraint> all = found.all();
        return new Plan.Sought(lacks, lacks.pattern(), all, found.waits());
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
}
