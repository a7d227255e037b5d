package dev.sanad.render.internal.overview;

import dev.sanad.core.fact.Value;
import java.util.List;
import java.util.Optional;

/**
 * Rows that share who and to whom.
 *
 * @param who those whose matters these are, if their kinds say so
 * @param to those whom they concern
 * @param rows the matters, parts under their whole
 */
public record RowGroup(Optional<Value> who, Optional<Value> to, List<Row> rows) {
    /** Copies {@code rows}. */
    public RowGroup {
        rows = List.copyOf(rows);
    }
}
