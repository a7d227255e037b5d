package dev.sanad.rules.internal.lint;

import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** All spans within a few days, which are enough for every possible relation of two times. */
final class SmallTimes {
    private static final int DAYS = 6;

    /** Made only when two relations of one time are written. */
    private static final List<When> ALL = all();

    private SmallTimes() {}

    /** Whether some time has both relations to some other. */
    static boolean allow(TimeRelation one, TimeRelation other) {
        TimeTest first = TimeTest.of(one);
        TimeTest second = TimeTest.of(other);
        return ALL.stream()
                .anyMatch(mine -> ALL.stream().anyMatch(to -> first.holds(mine, to) && second.holds(mine, to)));
    }

    private static List<When> all() {
        List<When> all = new ArrayList<>();
        for (int from = 1; from <= DAYS; from++) {
            for (int to = from; to <= DAYS; to++) {
                String span = "2023-01-0" + from + (to == from ? "" : "/2023-01-0" + to);
                all.add(When.parse(span, ZoneOffset.UTC).orElseThrow());
            }
        }
        return all;
    }
}
