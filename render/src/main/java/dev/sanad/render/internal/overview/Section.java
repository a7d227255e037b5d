package dev.sanad.render.internal.overview;

import dev.sanad.core.vocabulary.Block;
import java.util.List;

/**
 * A block of the page.
 *
 * @param block which one
 * @param groups its rows, by who and to whom
 */
public record Section(Block block, List<RowGroup> groups) {
    /** Copies {@code groups}. */
    public Section {
        groups = List.copyOf(groups);
    }
}
