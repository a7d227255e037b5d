package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts that are other than before a step. One that is here for other reasons, or follows otherwise, is gone and here. */
final class FactChanges {
    private final Map<FactId, Fact> gone = new LinkedHashMap<>();
    private final Map<FactId, Fact> here = new LinkedHashMap<>();

    void ends(Fact fact) {
        gone.putIfAbsent(fact.id(), fact);
        here.remove(fact.id());
    }

    void begins(Fact fact) {
        here.put(fact.id(), fact);
    }

    /** It is again as it was. */
    void isAsBefore(Fact fact) {
        gone.remove(fact.id());
        here.remove(fact.id());
    }

    boolean isEmpty() {
        return gone.isEmpty() && here.isEmpty();
    }

    Collection<Fact> gone() {
        return gone.values();
    }

    Collection<Fact> here() {
        return here.values();
    }

    /** What was there before, and what is there now, of each fact. */
    Collection<Fact> all() {
        Map<Fact, Boolean> all = new IdentityHashMap<>();
        gone.values().forEach(fact -> all.put(fact, true));
        here.values().forEach(fact -> all.put(fact, true));
        return all.keySet();
    }
}
