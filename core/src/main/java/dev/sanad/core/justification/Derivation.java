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
    /** {@return the rule that was used} */
    RuleCard rule();

    /** {@return the bindings of the variables, by name without {@code $}; unbound variables are left out} */
    SortedMap<String, Value> bindings();

    /** {@return the premises, in the order of the rule's conditions} */
    List<Premise> premises();

    /** {@return the actors who claim the conclusion, if the rule names them} */
    Optional<List<ActorId>> claimedBy();

    /** {@return the facts that it rests on: those that matched, and the members of groups} */
    default Stream<Fact> facts() {
        return premises().stream().flatMap(premise -> premise.facts().stream());
    }

    /** {@return what must not be on file for it, and is not, without what no report could ever be} */
    default List<Premise.Absent> absences() {
        return premises().stream()
                .flatMap(premise -> premise.<Stream<Premise.Absent>>fold(
                        held -> Stream.empty(), Stream::of, counted -> Stream.empty()))
                .filter(absent -> !absent.pattern().isOutOfTime())
                .toList();
    }

    /** {@return what keeps it from being certain; nothing if it is, or if its rule is in code} */
    default List<Doubt> doubts() {
        return List.of();
    }
}
