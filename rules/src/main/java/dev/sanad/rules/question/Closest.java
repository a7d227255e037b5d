package dev.sanad.rules.question;

import dev.sanad.core.fact.Fact;
import java.util.List;

/**
 * A fact that comes near to what a condition asks for.
 *
 * @param fact the fact
 * @param differs what of it is otherwise: names of roles, {@code time}, {@code modality}, {@code certainty}
 */
public record Closest(Fact fact, List<String> differs) {
    /** Copies the list. */
    public Closest {
        differs = List.copyOf(differs);
    }
}
