package dev.sanad.rules.question;

import dev.sanad.core.fact.Fact;
import java.util.List;

/**
 * A fact that comes close to meeting a condition.
 *
 * @param fact the fact
 * @param differs the differences: names of roles, {@code time}, {@code modality}, {@code certainty}
 */
public record Closest(Fact fact, List<String> differs) {
    /**
     * Copies {@code differs}.
     *
     * @param fact the fact
     * @param differs the differences: names of roles, {@code time}, {@code modality}, {@code certainty}
     */
    public Closest {
        differs = List.copyOf(differs);
    }
}
