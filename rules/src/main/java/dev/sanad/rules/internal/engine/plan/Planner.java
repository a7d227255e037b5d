package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.engine.node.Threshold;
import dev.sanad.rules.internal.language.CountOrder;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Condition.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Plans the matching of a clause. */
public final class Planner {
    private final Clause clause;
    private final Vocabulary vocabulary;
    private final Places places;

    private final Reading reading;

    private Planner(Clause clause, Vocabulary vocabulary, Reading reading) {
        this.reading = reading;
        this.clause = clause;
        this.vocabulary = vocabulary;
        this.places = new Places(Scope.of(clause), new SlotNumbers());
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
        List<Plan.Slot> placed = PlannedSlots.of(order, places, reading);
        Map<String, Located> variables = new TreeMap<>();
        places.scope().variables().forEach(name -> variables.put(name, places.variable(name)));
        List<Plan.AbsentPattern> absent = clause.absent().stream()
                .map(condition -> absent(condition, places, reading.ofAbsence()))
                .toList();
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

    private static Plan.AbsentPattern absent(Absent condition, Places places, Reading reading) {
        if (!condition.isPlain()) {
            return searched(condition, places, reading);
        }
        int own = places.numbers().count();
        PatternConstraints found = new PatternConstraints(places, condition, own, reading);
        return new Plan.AbsentPattern(
                new PlannedPattern(condition.pattern(), own, found.all()),
                found.waits(places.scope()),
                Optional.empty());
    }

    /** The plan for an absence that is searched for once a match is found. */
    private static Plan.AbsentPattern searched(Absent condition, Places outer, Reading reading) {
        Places places = outer.within(condition);
        int first = places.numbers().count();
        List<Plan.Slot> slots = PlannedSlots.of(condition.held(), places, reading);
        List<Plan.Wait> waits = condition.held().stream()
                .flatMap(held -> new PatternConstraints(
                                places, held, places.numbers().of(held), reading)
                        .waits(outer.scope()).stream())
                .toList();
        List<Plan.AbsentPattern> absent = condition.absent().stream()
                .map(inner -> searched(inner, places, reading.ofAbsence()))
                .toList();
        Threshold tooMany = new Threshold(condition.distinct(), condition.atMost() + 1);
        return new Plan.AbsentPattern(
                new PlannedPattern(condition.pattern(), first, List.of()),
                waits,
                Optional.of(new Plan.Search(slots, first, absent, reading, tooMany)));
    }
}
