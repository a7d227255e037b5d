package dev.sanad.bulk.cases;

import dev.sanad.core.Findings;
import dev.sanad.core.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What follows from a case.
 *
 * @param key what the case goes by
 * @param findings what follows from those of its lines that are right; nothing if not even these can be reasoned about
 * @param errors what is wrong with its other lines, each of which is left out
 */
public record CaseOutcome(String key, Optional<Findings> findings, List<Problem> errors) {
    /**
     * Copies {@code errors}.
     *
     * @param key what the case goes by
     * @param findings what follows from those of its lines that are right; nothing if not even these can be reasoned about
     * @param errors what is wrong with its other lines, each of which is left out
     */
    public CaseOutcome {
        errors = List.copyOf(errors);
    }
}
