package dev.sanad.core.justification;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.internal.justification.Below;
import dev.sanad.core.internal.justification.Inheritance;
import dev.sanad.core.internal.justification.Weight;
import dev.sanad.core.source.Sources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who states a fact, and on whose word it rests: by the derivations that give a conclusion its standing. A rule that
 * reports a statement adds those who made it to the chain of the fact that names them, and replaces nobody.
 */
final class Speakers {
    private final JustificationGraph graph;
    private final Sources sources;
    private final Inheritance inheritance;
    /** Those that have been asked for, with all below; also filled while several threads ask. */
    private final Map<Conclusion, SortedSet<Voice>> voices = new ConcurrentHashMap<>();

    /** Those that are being settled, by the thread that has the lock. */
    private final Map<Conclusion, SortedSet<Voice>> open = new HashMap<>();

    Speakers(JustificationGraph graph, Sources sources, Inheritance inheritance) {
        this.graph = graph;
        this.sources = sources;
        this.inheritance = inheritance;
    }

    /** The chains of speakers of a fact; none if it does not depend on a speaker. */
    SortedSet<Voice> voices(Fact fact) {
        return fact.fold(this::ofEvent, this::settled);
    }

    private SortedSet<Voice> settled(Conclusion conclusion) {
        SortedSet<Voice> known = known(conclusion);
        return known != null ? known : settle(conclusion);
    }

    /** Those that need not be looked for: what is established rests on nobody's word. */
    private @Nullable SortedSet<Voice> known(Conclusion conclusion) {
        return inheritance.of(conclusion).standing() == Standing.ESTABLISHED
                ? Collections.emptySortedSet()
                : voices.get(conclusion);
    }

    private synchronized SortedSet<Voice> settle(Conclusion asked) {
        if (!voices.containsKey(asked)) {
            List<Conclusion> below = Below.unsettled(asked, graph, conclusion -> known(conclusion) != null);
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Conclusion conclusion : below) {
                    SortedSet<Voice> found = collect(conclusion);
                    grown |= !found.equals(open.put(conclusion, found));
                }
            }
            voices.putAll(open);
            open.clear();
        }
        return Objects.requireNonNull(voices.get(asked));
    }

    /** Those of a fact, as far as they are known. */
    private SortedSet<Voice> now(Fact fact) {
        return fact.fold(this::ofEvent, conclusion -> {
            SortedSet<Voice> known = known(conclusion);
            return known != null ? known : open.getOrDefault(conclusion, Collections.emptySortedSet());
        });
    }

    /** Those who state a fact themselves: the speakers of an event, and whoever a rule says claims its conclusion. */
    SortedSet<String> stating(Fact fact) {
        return fact.fold(
                event -> all(ofEvent(event)),
                conclusion -> deciding(conclusion)
                        .flatMap(derivation -> derivation.claimedBy().stream())
                        .flatMap(claimants -> claimants.stream().map(ActorId::value))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Those on whose word a fact rests, apart from those who state it. */
    SortedSet<String> besides(Fact fact) {
        SortedSet<String> besides = all(voices(fact));
        besides.removeAll(stating(fact));
        return besides;
    }

    private static SortedSet<String> all(SortedSet<Voice> voices) {
        return voices.stream().flatMap(Voice::speakers).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The voices of an event; none if some source itself vouches for it. */
    private SortedSet<Voice> ofEvent(Event event) {
        return Narrators.vouchFor(event, sources)
                ? Collections.emptySortedSet()
                : event.cites().stream()
                        .filter(Citation::isAttributed)
                        .map(Citation::saidBy)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<Voice> collect(Conclusion conclusion) {
        return deciding(conclusion).flatMap(this::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The derivations that give a conclusion its standing; none if one of them is nobody's word. */
    private Stream<Derivation> deciding(Conclusion conclusion) {
        Weight worth = inheritance.of(conclusion);
        if (worth.standing() == Standing.ESTABLISHED) {
            return Stream.empty();
        }
        List<Derivation> ways = graph.whyHolds(conclusion);
        if (ways.size() == 1) {
            return isNobodysWord(worth) ? Stream.empty() : ways.stream();
        }
        List<Derivation> deciding = new ArrayList<>();
        for (Derivation way : ways) {
            Weight own = inheritance.of(way);
            if (own.standing() == worth.standing()) {
                if (isNobodysWord(own)) {
                    return Stream.empty();
                }
                deciding.add(way);
            }
        }
        return deciding.stream();
    }

    private static boolean isNobodysWord(Weight worth) {
        return !worth.attributed() && worth.standing() != Standing.ATTRIBUTED;
    }

    private Stream<Voice> of(Derivation derivation) {
        if (derivation.claimedBy().isEmpty()) {
            return derivation.facts().flatMap(fact -> now(fact).stream());
        }
        List<ActorId> claimants = derivation.claimedBy().get();
        SortedSet<String> link = claimants.stream().map(ActorId::value).collect(Collectors.toCollection(TreeSet::new));
        SortedSet<Voice> passing = derivation
                .facts()
                .filter(fact -> names(fact, claimants))
                .findFirst()
                .map(this::now)
                .orElse(Collections.emptySortedSet());
        return (passing.isEmpty() ? Stream.of(Voice.NARRATOR) : passing.stream()).map(voice -> voice.of(link));
    }

    /** Whether exactly these actors fill a role of a fact: whoever claims something is read from there. */
    private static boolean names(Fact fact, List<ActorId> claimants) {
        Value asked = new Value.Actors(claimants);
        return fact.roles().values().values().stream().anyMatch(asked::equals);
    }
}
