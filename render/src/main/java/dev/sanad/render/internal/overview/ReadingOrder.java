package dev.sanad.render.internal.overview;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Chains;
import dev.sanad.render.answer.Selection;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order of weight in which a reader meets findings, for listings that have no blocks. */
public final class ReadingOrder {
    private final Findings findings;
    /** Found when first asked for: on most days nothing is lost, and the order of the day before is not needed. */
    private Optional<Map<FactId, Integer>> known = Optional.empty();

    private ReadingOrder(Findings findings) {
        this.findings = findings;
    }

    private Map<FactId, Integer> ranks() {
        Map<FactId, Integer> ranks = known.orElseGet(this::find);
        known = Optional.of(ranks);
        return ranks;
    }

    private Map<FactId, Integer> find() {
        Map<FactId, Integer> ranks = new HashMap<>();
        Overview overview =
                new Overviews(findings, new Chains(findings.graph(), findings.assessments())).of(Selection.ALL);
        for (Row row : overview.rows()) {
            row.conclusions().stream()
                    .filter(conclusion -> !row.further().contains(conclusion))
                    .forEach(conclusion -> ranks.put(conclusion.id(), ranks.size()));
        }
        return ranks;
    }

    /**
     * {@return the order of findings}
     *
     * @param findings the findings
     */
    public static ReadingOrder of(Findings findings) {
        return new ReadingOrder(findings);
    }

    /**
     * {@return whether a conclusion is told, and does not only serve another}
     *
     * @param conclusion the conclusion
     */
    public boolean tells(Conclusion conclusion) {
        return ranks().containsKey(conclusion.id());
    }

    /**
     * {@return the place of a fact in the order; what is only told in the chains of others comes last}
     *
     * @param fact the id of the fact
     */
    public int rank(FactId fact) {
        return ranks().getOrDefault(fact, Integer.MAX_VALUE);
    }

    /**
     * {@return conclusions in the order}
     *
     * @param conclusions the conclusions
     */
    public List<Conclusion> of(Collection<Conclusion> conclusions) {
        return conclusions.stream()
                .sorted(Comparator.comparing(conclusion -> rank(conclusion.id())))
                .toList();
    }
}
