package dev.sanad.render.answer;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Actors;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Some of the actors that a dossier can name.
 *
 * @param all all of them
 * @param chosen those asked for, by id
 */
public record ActorsAnswer(Actors all, List<Actor> chosen) {
    /**
     * Copies {@code chosen}.
     *
     * @param all all of them
     * @param chosen those asked for, by id
     */
    public ActorsAnswer {
        chosen = List.copyOf(chosen);
    }

    /**
     * {@return the actors that belong to another, such as the offices of a state}
     *
     * @param owner the id of the actor to which they belong
     */
    public List<ActorId> belongingTo(ActorId owner) {
        return ids(actor -> actor.of().equals(Optional.of(owner)));
    }

    /**
     * {@return the groups and organisations of which an actor is a member}
     *
     * @param member the id of the member
     */
    public List<ActorId> having(ActorId member) {
        return ids(
                actor -> actor.members().stream().anyMatch(each -> each.actor().equals(member)));
    }

    private List<ActorId> ids(Predicate<Actor> isMeant) {
        return all.byId().values().stream().filter(isMeant).map(Actor::id).toList();
    }
}
