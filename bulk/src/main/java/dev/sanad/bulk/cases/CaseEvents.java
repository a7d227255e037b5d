package dev.sanad.bulk.cases;

import dev.sanad.core.dossier.Part;
import java.util.List;
import java.util.function.Supplier;

/**
 * The events of a case, with what it declares itself.
 *
 * @param key what the case goes by
 * @param parts its parts, in the order of the file, whose places within their lines do not matter
 * @param placed the same with their places, for whoever finds something wrong
 */
public record CaseEvents(String key, List<Part> parts, Supplier<List<Part>> placed) {
    /**
     * Copies {@code parts}.
     *
     * @param key what the case goes by
     * @param parts its parts, in the order of the file, whose places within their lines do not matter
     * @param placed the same with their places, for whoever finds something wrong
     */
    public CaseEvents {
        parts = List.copyOf(parts);
    }
}
