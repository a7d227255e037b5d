package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.vocabulary.KindId;
import java.util.Set;

/**
 * The kind of a fact in DRL rules.
 *
 * @param id its id
 * @param supertypes its supertypes, including itself
 */
public record EventKind(KindId id, Set<KindId> supertypes) {
    /** Whether every fact of this kind is also of another kind. */
    public boolean isA(String kind) {
        return supertypes.contains(new KindId(kind));
    }

    @Override
    public String toString() {
        return id.value();
    }
}
