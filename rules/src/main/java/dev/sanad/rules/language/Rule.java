package dev.sanad.rules.language;

import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.SourceMark;
import java.util.List;

/**
 * A rule as its author wrote it.
 *
 * @param card its name, title, strength and sentence
 * @param pack the pack that it belongs to
 * @param status how far it can be relied on to stay
 * @param tags words to find it by
 * @param references where the idea comes from
 * @param when its conditions
 * @param then what it concludes
 * @param mark where its name is written
 */
public record Rule(
        RuleCard card,
        String pack,
        Status status,
        List<String> tags,
        List<String> references,
        List<Condition> when,
        Conclude then,
        SourceMark mark) {
    /** Copies the lists. */
    public Rule {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
        when = List.copyOf(when);
    }

    /** Its name. */
    public RuleId id() {
        return card.id();
    }

    /** The same conditions without {@code any-of}: one clause for each way to choose its groups. */
    public List<Clause> clauses() {
        return Clause.of(this);
    }
}
