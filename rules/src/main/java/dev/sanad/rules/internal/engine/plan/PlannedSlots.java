package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The slots of conditions in an order, with each constraint at the first slot at which it can be checked. */
final class PlannedSlots {
    private final Places places;
    private final Reading reading;
    private final int first;
    private final Map<Integer, Plan.Slot> slots = new TreeMap<>();
    private final Map<Integer, List<Constraint>> constraints = new HashMap<>();

    private PlannedSlots(Places places, Reading reading) {
        this.places = places;
        this.reading = reading;
        this.first = places.numbers().count();
    }

    static List<Plan.Slot> of(List<? extends Literal> order, Places places, Reading reading) {
        PlannedSlots planned = new PlannedSlots(places, reading);
        order.forEach(planned::place);
        order.forEach(planned::constrain);
        List<Plan.Slot> placed = new ArrayList<>();
        planned.slots.forEach(
                (number, slot) -> placed.add(slot.with(planned.constraints.getOrDefault(number, List.of()))));
        return placed;
    }

    private void place(Literal condition) {
        int own = places.numbers().place(condition);
        Optional<Counted> counted = condition.asCounted();
        if (counted.isPresent()) {
            slots.put(own, new Plan.Slot.OfGroup(counted.get(), List.of(), List.of()));
            return;
        }
        Pattern pattern = condition.pattern();
        slots.put(own, new Plan.Slot.OfFact(condition, new PlannedPattern(pattern, own, List.of())));
        for (RoleTest test : pattern.tests()) {
            if (test.operator() == Operator.EACH) {
                test.operand().asVariable().ifPresent(variable -> {
                    int slot = places.numbers().place(condition, variable);
                    slots.put(slot, new Plan.Slot.OfElement(own, test.role(), List.of()));
                });
            }
        }
    }

    private void constrain(Literal condition) {
        int own = places.numbers().of(condition);
        Optional<Counted> counted = condition.asCounted();
        if (counted.isPresent()) {
            List<Constraint> inner = new PatternConstraints(places, condition, own, reading).all();
            slots.put(own, new Plan.Slot.OfGroup(counted.get(), inner, List.of()));
            return;
        }
        for (Constraint constraint : new PatternConstraints(places, condition, own, reading).all()) {
            int latest = Math.max(first, constraint.slots().max().orElse(own));
            constraints.computeIfAbsent(latest, none -> new ArrayList<>()).add(constraint);
        }
    }
}
