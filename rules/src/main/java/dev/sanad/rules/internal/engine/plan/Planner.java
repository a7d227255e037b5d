package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.CountOrder;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Plans the matching of a clause. */
public final class Planner {
    private final Clause clause;
    private final Vocabulary vocabulary;
    private final SlotNumbers numbers = new SlotNumbers();
    private final Places places;
    private final Map<Integer, Plan.Slot> slots = new TreeMap<>();
    private final Map<Integer, List<Constraint>> constraints = new HashMap<>();

    private final Reading reading;

    private Planner(Clause clause, Vocabulary vocabulary, Reading reading) {
        this.reading = reading;
        this.clause = clause;
        this.vocabulary = vocabulary;
        this.places = new Places(Scope.of(clause), numbers);
    }

    /** The plan for finding all that possibly matches. */
    public static Plan plan(Clause clause, Vocabulary vocabulary) {
        return new Planner(clause, vocabulary, Reading.POSSIBLE).plan();
    }

    /** The plan for finding what matches certainly. */
    public static Plan certain(Clause clause, Vocabulary vocabulary) {
        return new Planner(clause, vocabulary, Reading.CERTAIN).plan();
    }

    private Plan plan() {
        List<Literal> order = order();
        order.forEach(this::placeSlots);
        order.forEach(this::constrain);
        List<Plan.Slot> placed = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            placed.add(Objects.requireNonNull(slots.get(i)).with(constraints.getOrDefault(i, List.of())));
        }
        Map<String, Located> variables = new TreeMap<>();
        places.scope().variables().forEach(name -> variables.put(name, places.variable(name)));
        List<Plan.AbsentPattern> absent =
                clause.absent().stream().map(this::absent).toList();
        Head head = Head.of(clause.rule().then(), places::variable, vocabulary);
        Certainly certainly = reading == Reading.CERTAIN
                ? Certainly.of(clause, placed, absent)
                : certain(clause, vocabulary).certainly();
        return new Plan(clause, placed, absent, variables, head, certainly);
    }

    /** The order of conditions: facts first, each joined to those before it if possible; then groups. */
    private List<Literal> order() {
        List<Literal> open = new ArrayList<>(clause.held());
        List<Literal> order = new ArrayList<>();
        Set<String> known = new HashSet<>();
        while (!open.isEmpty()) {
            Literal next = open.stream()
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

    private void placeSlots(Literal condition) {
        int own = numbers.place(condition);
        Optional<Counted> counted = condition.asCounted();
        if (counted.isPresent()) {
            slots.put(own, new Plan.Slot.OfGroup(counted.get(), List.of(), List.of()));
            return;
        }
        Pattern pattern = condition.pattern();
        slots.put(own, new Plan.Slot.OfFact(condition, pattern, List.of()));
        for (RoleTest test : pattern.tests()) {
            if (test.operator() == Operator.EACH) {
                test.operand().asVariable().ifPresent(variable -> {
                    int slot = numbers.place(condition, variable);
                    slots.put(slot, new Plan.Slot.OfElement(own, test.role(), List.of()));
                });
            }
        }
    }

    private void constrain(Literal condition) {
        int own = numbers.of(condition);
        Optional<Counted> counted = condition.asCounted();
        if (counted.isPresent()) {
            List<Constraint> inner = new PatternConstraints(places, condition, own, reading).all();
            slots.put(own, new Plan.Slot.OfGroup(counted.get(), inner, List.of()));
            return;
        }
        for (Constraint constraint : new PatternConstraints(places, condition, own, reading).all()) {
            int latest = constraint.slots().max().orElse(own);
            constraints.computeIfAbsent(latest, none -> new ArrayList<>()).add(constraint);
        }
    }

    private Plan.AbsentPattern absent(Absent condition) {
        PatternConstraints found = new PatternConstraints(places, condition, numbers.count(), reading.ofAbsence());
        return new Plan.AbsentPattern(condition.pattern(), found.all(), found.waits());
    }
}
