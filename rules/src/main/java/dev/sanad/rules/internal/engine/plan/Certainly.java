package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.language.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a match, which is found where its conditions possibly hold, must meet besides so that they hold certainly.
 *
 * @param times the constraints on the times of its facts, on every reading
 * @param members the constraints on the members of its groups, by the slot of the group
 * @param absent the patterns that nothing may match, on any reading
 * @param coarseDate whether the rule itself has a date of more than one reading, so that exact times can be in doubt
 */
public record Certainly(
        List<Constraint> times,
        Map<Integer, List<Constraint>> members,
        List<Plan.AbsentPattern> absent,
        boolean coarseDate) {
    /** That of a plan whose constraints are read so. */
    static Certainly of(Clause clause, List<Plan.Slot> slots, List<Plan.AbsentPattern> absent) {
        List<Constraint> times = slots.stream()
                .flatMap(slot -> slot.constraints().stream())
                .filter(Constraint::isOfTime)
                .toList();
        Map<Integer, List<Constraint>> members = new TreeMap<>();
        for (int i = 0; i < slots.size(); i++) {
            int number = i;
            slots.get(i)
                    .<Stream<Plan.Slot.OfGroup>>fold(fact -> Stream.empty(), element -> Stream.empty(), Stream::of)
                    .forEach(group -> members.put(number, group.inner()));
        }
        return new Certainly(
                times, members, absent.stream().map(Certainly::timesFirst).toList(), hasCoarseDate(clause));
    }

    /** Times are compared first, since that costs little and most facts lie elsewhere. */
    private static Plan.AbsentPattern timesFirst(Plan.AbsentPattern absent) {
        List<Constraint> sorted = absent.constraints().stream()
                .sorted(Comparator.comparing(constraint -> !constraint.isOfTime()))
                .toList();
        return new Plan.AbsentPattern(absent.planned().with(sorted), absent.waits(), absent.search());
    }

    private static boolean hasCoarseDate(Clause clause) {
        return clause.patterns().stream()
                .flatMap(pattern -> pattern.times().stream())
                .flatMap(time -> time.to().asLiteral().stream())
                .flatMap(literal -> literal.asTime().stream())
                .anyMatch(time -> !time.isPrecise());
    }
}
