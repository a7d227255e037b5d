package dev.sanad.rules.internal.engine.plan;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.rules.internal.engine.node.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes the time criteria of a sought fact. */
public final class SoughtTimes {
    private SoughtTimes() {}

    /** A criterion for each known time; {@code value} identifies the facts with these times. */
    public static List<Sought.TimeCriterion> describe(
            TimeTest test, List<@Nullable When> times, @Nullable Value value, World world) {
        List<FactId> facts = value == null ? List.of() : value.facts();
        List<Sought.TimeCriterion> described = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            When when = times.get(i);
            if (when != null) {
                Optional<FactId> fact = facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(i));
                described.add(new Sought.TimeCriterion(
                        test, when, fact, fact.filter(world::hasHappened).isPresent()));
            }
        }
        return described;
    }
}
