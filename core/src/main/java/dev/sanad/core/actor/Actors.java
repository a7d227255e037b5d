package dev.sanad.core.actor;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.time.When;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * {@return the right id in place of an unknown one, or the known ones}
     *
     * @param wrong the unknown id, or what somebody may be called
     */
    public String remedy(String wrong) {
        return Suggestion.remedy(
                wrong,
                byId.values().stream()
                        .collect(Collectors.toMap(actor -> actor.id().value(), Actor::alsoCalled)),
                "sanad actors WORD");
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
            offices(actor, time).forEach(office -> parties.addAll(partiesOf(office, time, passed)));
            members(actor, time).forEach(member -> parties.addAll(partiesOf(member, time, passed)));
            passed.remove(id);
        }
        if (parties.isEmpty()) {
            parties.add(id);
        }
        return parties;
    }

    /** The members of groups and organisations at a time, with theirs. */
    SortedSet<ActorId> membersOf(Collection<ActorId> groups, Optional<When> time) {
        SortedSet<ActorId> all = new TreeSet<>();
        groups.forEach(group -> addMembers(group, time, all));
        return all;
    }

    private void addMembers(ActorId id, Optional<When> time, Set<ActorId> all) {
        find(id).ifPresent(group -> group.members().stream()
                .filter(member -> maybeAt(member.time(), time))
                .map(Actor.Membership::actor)
                .filter(all::add)
                .forEach(member -> addMembers(member, time, all)));
    }

    /** Adds an actor, its offices at a time, its owners, and the members of a group, each with theirs. */
    void addActedFor(ActorId id, Optional<When> time, Set<ActorId> all) {
        Actor actor = byId.get(id);
        if (!all.add(id) || actor == null) {
            return;
        }
        actor.of().ifPresent(owner -> addActedFor(owner, time, all));
        offices(actor, time).forEach(office -> addActedFor(office, time, all));
        members(actor, time).forEach(member -> addActedFor(member, time, all));
    }

    /** An actor, or each member of a group, with the offices that it holds at a time. */
    Stream<SortedSet<ActorId>> named(ActorId id, Optional<When> time) {
        return named(id, time, new TreeSet<>());
    }

    private Stream<SortedSet<ActorId>> named(ActorId id, Optional<When> time, Set<ActorId> passed) {
        Actor actor = byId.get(id);
        List<ActorId> members = actor == null || !passed.add(id) ? List.of() : members(actor, time);
        if (!members.isEmpty()) {
            return members.stream().flatMap(member -> named(member, time, passed));
        }
        SortedSet<ActorId> names = new TreeSet<>(Set.of(id));
        if (actor != null) {
            names.addAll(offices(actor, time));
        }
        return Stream.of(names);
    }

    private static List<ActorId> offices(Actor person, Optional<When> time) {
        return person.holds().stream()
                .filter(holding -> maybeAt(holding.time(), time))
                .map(Actor.Holding::office)
                .toList();
    }

    /** The members of a group; an organisation acts for itself. */
    private static List<ActorId> members(Actor group, Optional<When> time) {
        return group.members().stream()
                .filter(member -> group.type() == ActorType.GROUP && maybeAt(member.time(), time))
                .map(Actor.Membership::actor)
                .toList();
    }

    private static boolean maybeAt(Optional<When> term, Optional<When> time) {
        if (time.isEmpty() || term.isEmpty()) {
            return true;
        }
        When held = term.get();
        return held.earliestStart() < time.get().latestEnd() && time.get().earliestStart() < held.latestEnd();
    }
}
