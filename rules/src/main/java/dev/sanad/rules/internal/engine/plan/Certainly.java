package dev.sanad.rules.internal.engine.plan;

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
 */
public record Certainly(
        List<Constraint> times, Map<Integer, List<Constraint>> members, List<Plan.AbsentPattern> absent) {
    /** That of a plan whose constraints are read so. */
    static Certainly of(List<Plan.Slot> slots, List<Plan.AbsentPattern> absent) {
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
        return new Certainly(times, members, absent);
    }
}
