package dev.sanad.core.actor;

import dev.sanad.core.time.When;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Those who act in one role of a fact, or in several, each at the time of its fact: whom they represent, and in which
 * offices.
 *
 * @param known the actors of the dossier
 * @param acting the actors, each with the time at which it acts
 */
public record Parties(Actors known, List<Acting> acting) {
    /**
     * Copies {@code acting}.
     *
     * @param known the actors of the dossier
     * @param acting the actors, each with the time at which it acts
     */
    public Parties {
        acting = List.copyOf(acting);
    }

    /**
     * An actor at a time.
     *
     * @param actor the id of the actor
     * @param time the time; if empty, an office held at any time counts
     */
    public record Acting(ActorId actor, Optional<When> time) {}

    /**
     * {@return actors at one time}
     *
     * @param known the actors of the dossier
     * @param actors the ids of those who act
     * @param time the time; if empty, an office held at any time counts
     */
    public static Parties of(Actors known, Collection<ActorId> actors, Optional<When> time) {
        return new Parties(
                known, actors.stream().map(actor -> new Acting(actor, time)).toList());
    }

    /**
     * {@return these and others}
     *
     * @param others the others
     */
    public Parties and(Parties others) {
        return new Parties(
                known, Stream.concat(acting.stream(), others.acting.stream()).toList());
    }

    /** {@return the states that they represent} */
    public SortedSet<ActorId> states() {
        SortedSet<ActorId> states = new TreeSet<>();
        acting.forEach(each -> states.addAll(known.partiesOf(List.of(each.actor()), each.time())));
        return states;
    }

    /** {@return everybody for whom they act: themselves, their offices then, and those whom these belong to} */
    public SortedSet<ActorId> actFor() {
        SortedSet<ActorId> all = new TreeSet<>();
        acting.forEach(each -> known.addActedFor(each.actor(), each.time(), all));
        return all;
    }

    /**
     * {@return each of them, or each member of a group among them, with the offices that it held then: whoever acts for one of
     * these acts for it}
     */
    public List<SortedSet<ActorId>> named() {
        return acting.stream()
                .flatMap(each -> known.named(each.actor(), each.time()))
                .toList();
    }
}
