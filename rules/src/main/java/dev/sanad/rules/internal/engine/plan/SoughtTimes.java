package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.When;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes to which times the time of a fact that was sought had to lie. */
public final class SoughtTimes {
    private SoughtTimes() {}

    /** A criterion for each time that is known; {@code value} tells the facts whose times they are. */
    public static List<Sought.TimeCriterion> describe(
            String relation, List<@Nullable When> times, @Nullable Value value) {
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
