package dev.sanad.core.justification;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The speakers to whom facts are attributed: those of the derivations that give a conclusion its standing. */
final class Speakers {
    private final JustificationGraph graph;
    private final Inheritance inheritance;
    private final Map<Conclusion, SortedSet<String>> speakers = new HashMap<>();

    Speakers(JustificationGraph graph, Inheritance inheritance) {
        this.graph = graph;
        this.inheritance = inheritance;
        List<Conclusion> conclusions = graph.conclusions();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Conclusion conclusion : conclusions) {
                SortedSet<String> found = collect(conclusion);
                grown |= !found.equals(speakers.put(conclusion, found));
            }
        }
    }

    SortedSet<String> of(Fact fact) {
        return fact.fold(Speakers::of, conclusion -> speakers.getOrDefault(conclusion, new TreeSet<>()));
    }

    /** The speakers of an event; none if some source itself vouches for it. */
    private static SortedSet<String> of(Event event) {
        SortedSet<String> found = new TreeSet<>();
        if (event.cites().stream().allMatch(Citation::isAttributed)) {
            event.cites().forEach(citation -> found.addAll(citation.saidBy()));
        }
        return found;
    }

    private SortedSet<String> collect(Conclusion conclusion) {
        SortedSet<String> found = new TreeSet<>();
        Standing standing = inheritance.of(conclusion).standing();
        for (Derivation derivation : graph.whyHolds(conclusion)) {
            Weight worth = inheritance.of(derivation);
            if (worth.standing() != standing) {
                continue;
            }
            if (!worth.attributed() && worth.standing() != Standing.ATTRIBUTED) {
                return new TreeSet<>();
            }
            found.addAll(of(derivation));
        }
        return found;
    }

    private SortedSet<String> of(Derivation derivation) {
        SortedSet<String> found = new TreeSet<>();
        derivation
                .claimedBy()
                .ifPresentOrElse(
                        claimants -> claimants.stream().map(ActorId::value).forEach(found::add),
                        () -> derivation.facts().forEach(fact -> found.addAll(of(fact))));
        return found;
    }
}
