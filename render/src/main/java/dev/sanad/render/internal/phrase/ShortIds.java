package dev.sanad.render.internal.phrase;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shortest unique prefixes of the ids of conclusions, with at least four digits. */
public final class ShortIds {
    private static final int LEAST = "c-".length() + 4;

    private final Map<FactId, String> shortened = new HashMap<>();

    /**
     * The short ids of some conclusions.
     *
     * @param conclusions the conclusions among which the short ids are unique
     */
    public ShortIds(Collection<Conclusion> conclusions) {
        List<FactId> sorted = conclusions.stream().map(Conclusion::id).sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            int before = i == 0 ? 0 : shared(sorted.get(i - 1), sorted.get(i));
            int after = i == sorted.size() - 1 ? 0 : shared(sorted.get(i), sorted.get(i + 1));
            int length = Math.max(LEAST, Math.max(before, after) + 1);
            String id = sorted.get(i).value();
            shortened.put(sorted.get(i), id.substring(0, Math.min(length, id.length())));
        }
    }

    /**
     * {@return the shortest start of an id that no other conclusion shares}
     *
     * @param id the complete id
     */
    public String of(FactId id) {
        return shortened.getOrDefault(id, id.value());
    }

    private static int shared(FactId one, FactId other) {
        int shared = 0;
        while (shared < one.value().length()
                && one.value().charAt(shared) == other.value().charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
