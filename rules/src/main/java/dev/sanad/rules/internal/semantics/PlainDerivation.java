package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Doubt;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.RuleCard;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A derivation as a plain record, so that two of them are equal if their contents are. */
public record PlainDerivation(
        RuleCard rule,
        SortedMap<String, Value> bindings,
        List<Premise> premises,
        Optional<List<ActorId>> claimedBy,
        List<Doubt> doubts)
        implements Derivation {
    public PlainDerivation {
        premises = List.copyOf(premises);
        doubts = List.copyOf(doubts);
    }

    /** One that is certain. */
    public PlainDerivation(
            RuleCard rule,
            SortedMap<String, Value> bindings,
            List<Premise> premises,
            Optional<List<ActorId>> claimedBy) {
        this(rule, bindings, premises, claimedBy, List.of());
    }

    /** The plain form of another derivation. */
    public static PlainDerivation of(Derivation derivation) {
        return new PlainDerivation(
                derivation.rule(),
                derivation.bindings(),
                derivation.premises(),
                derivation.claimedBy(),
                derivation.doubts());
    }
}
