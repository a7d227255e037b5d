package dev.sanad.core.actor;

import dev.sanad.core.time.When;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The actors of a dossier, and the states that each of them represents. */
public final class Actors {
    private final SortedMap<ActorId, Actor> byId;

    private Actors(SortedMap<ActorId, Actor> byId) {
        this.byId = Collections.unmodifiableSortedMap(byId);
    }

    /**
     * {@return the given actors; if two have the same id, the first counts}
     *
     * @param actors the actors
     */
    public static Actors of(Collection<Actor> actors) {
        SortedMap<ActorId, Actor> byId = new TreeMap<>();
        actors.forEach(actor -> byId.putIfAbsent(actor.id(), actor));
        return new Actors(byId);
    }

    /**
     * {@return the actor with an id}
     *
     * @param id the id of the actor
     */
    public Optional<Actor> find(ActorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return the map from ids} */
    public Map<ActorId, Actor> byId() {
        return byId;
    }

    /**
     * {@return the states that actors represent at a time} An office represents the state it belongs to, a person the states of
     * the offices held then, a group those of its members then; an actor without a state represents itself.
     *
     * @param actors the ids of the actors
     * @param time the time; if empty, an office held at any time counts
     */
    public SortedSet<ActorId> partiesOf(Collection<ActorId> actors, Optional<When> time) {
        SortedSet<ActorId> parties = new TreeSet<>();
        actors.forEach(actor -> parties.addAll(partiesOf(actor, time, new TreeSet<>())));
        return parties;
    }

    private SortedSet<ActorId> partiesOf(ActorId id, Optional<When> time, Set<ActorId> passed) {
        SortedSet<ActorId> parties = new TreeSet<>();
        Actor actor = byId.get(id);
        if (passed.add(id) && actor != null && actor.type() != ActorType.STATE) {
            actor.of().ifPresent(owner -> parties.addAll(partiesOf(owner, time, passed)));
            actor.holds().stream()
                    .filter(holding -> maybeAt(holding.time(), time))
                    .forEach(holding -> parties.addAll(partiesOf(holding.office(), time, passed)));
            // An organisation acts for itself; a group is nothing but its members.
            actor.members().stream()
                    .filter(member -> actor.type() == ActorType.GROUP && maybeAt(member.time(), time))
                    .forEach(member -> parties.addAll(partiesOf(member.actor(), time, passed)));
            passed.remove(id);
        }
        if (parties.isEmpty()) {
            parties.add(id);
        }
        return parties;
    }

    private static boolean maybeAt(Optional<When> term, Optional<When> time) {
        if (time.isEmpty() || term.isEmpty()) {
            return true;
        }
        When held = term.get();
        return held.earliestStart() < time.get().latestEnd() && time.get().earliestStart() < held.latestEnd();
    }
}
