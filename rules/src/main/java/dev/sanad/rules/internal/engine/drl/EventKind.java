package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.vocabulary.KindId;
import java.util.Set;

/**
 * The kind of a fact as DRL rules ask for it.
 *
 * @param id its id
 * @param supertypes the kinds that it is one of, itself included
 */
public record EventKind(KindId id, Set<KindId> supertypes) {
    /** Whether every fact of this kind is one of another kind. */
    public boolean isA(String kind) {
        return supertypes.contains(new KindId(kind));
    }

    @Override
    public String toString() {
        return id.value();
    }
}
