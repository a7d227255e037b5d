package dev.sanad.core.justification;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** One way to a conclusion: a rule, what its variables were bound to, and what it rests on. */
public interface Derivation {
    /** The rule that was used. */
    RuleCard rule();

    /** What each variable was bound to, by name without {@code $}; those bound to nothing are left out. */
    SortedMap<String, Value> bindings();

    /** What it rests on, in the order of the rule's conditions. */
    List<Premise> premises();

    /** Whose claim the conclusion is, if the rule says so. */
    Optional<List<ActorId>> claimedBy();

    /** The facts that it rests on: those that matched, and the members of groups. */
    default Stream<Fact> facts() {
        return premises().stream().flatMap(premise -> premise.facts().stream());
    }
}
