package dev.sanad.rules.engine;

import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.When;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes the time criteria of a sought fact. */
final class SoughtTimes {
    private SoughtTimes() {}

    /** A criterion for each known time; {@code value} identifies the facts with these times. */
    static List<Sought.TimeCriterion> describe(String relation, List<@Nullable When> times, @Nullable Value value) {
        List<Sought.TimeCriterion> described = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            When when = times.get(i);
            String fact =
                    value instanceof Value.Facts facts ? facts.ids().get(i).value() : "";
            if (when != null) {
                described.add(new Sought.TimeCriterion(relation, when.edtf(), fact));
            }
        }
        return described;
    }
}
