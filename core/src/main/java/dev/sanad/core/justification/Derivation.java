package dev.sanad.core.justification;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Value;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** One way to a conclusion: a rule, what its variables were bound to, and what it rests on. */
public interface Derivation {
    /** By rule, then by bindings, then by premises: an order that every run shares. */
    Comparator<Derivation> IN_ORDER = Comparator.comparing(
                    (Derivation derivation) -> derivation.rule().id())
            .thenComparing(derivation -> derivation.bindings(), Derivation::compareBindings)
            .thenComparing(derivation -> derivation.premises().toString());

    /** The rule that was used. */
    RuleCard rule();

    /** What each variable was bound to, by name without {@code $}; those bound to nothing are left out. */
    SortedMap<String, Value> bindings();

    /** What it rests on, in the order of the rule's conditions. */
    List<Premise> premises();

    /** Whose claim the conclusion is, if the rule says so. */
    Optional<List<ActorId>> claimedBy();

    private static int compareBindings(SortedMap<String, Value> one, SortedMap<String, Value> other) {
        Iterator<Map.Entry<String, Value>> left = one.entrySet().iterator();
        Iterator<Map.Entry<String, Value>> right = other.entrySet().iterator();
        while (left.hasNext() && right.hasNext()) {
            Map.Entry<String, Value> mine = left.next();
            Map.Entry<String, Value> theirs = right.next();
            int order = mine.getKey().compareTo(theirs.getKey());
            order = order != 0 ? order : mine.getValue().compareTo(theirs.getValue());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }
}
