package dev.sanad.bulk.cases;

import dev.sanad.core.dossier.Part;
import java.util.List;

/**
 * The events of a case, with what it declares itself.
 *
 * @param key what the case goes by
 * @param parts its parts, in the order of the file
 */
public record CaseEvents(String key, List<Part> parts) {
    /**
     * Copies {@code parts}.
     *
     * @param key what the case goes by
     * @param parts its parts, in the order of the file
     */
    public CaseEvents {
        parts = List.copyOf(parts);
    }
}
