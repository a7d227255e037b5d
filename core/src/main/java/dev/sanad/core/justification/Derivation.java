package dev.sanad.core.justification;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A derivation of a conclusion: a rule, the bindings of its variables, and the premises. */
public interface Derivation {
    /** The rule that was used. */
    RuleCard rule();

    /** The bindings of the variables, by name without {@code $}; unbound variables are left out. */
    SortedMap<String, Value> bindings();

    /** The premises, in the order of the rule's conditions. */
    List<Premise> premises();

    /** The actors who claim the conclusion, if the rule names them. */
    Optional<List<ActorId>> claimedBy();

    /** The facts that it rests on: those that matched, and the members of groups. */
    default Stream<Fact> facts() {
        return premises().stream().flatMap(premise -> premise.facts().stream());
    }
}
