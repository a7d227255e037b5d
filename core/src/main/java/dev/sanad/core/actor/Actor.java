package dev.sanad.core.actor;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import java.util.List;
import java.util.Optional;

/**
 * An actor: a state, an organisation, an office or a person.
 *
 * @param id unique in the dossier
 * @param name in the languages of the dossier
 * @param type its type
 * @param code for states the ISO 3166-1 alpha-3 code
 * @param of the actor it belongs to: the state of an office, the state or body of an organisation
 * @param holds the offices of a person
 */
public record Actor(
        ActorId id,
        LocalizedText name,
        ActorType type,
        Optional<String> code,
        Optional<ActorId> of,
        List<Holding> holds) {
    public Actor {
        holds = List.copyOf(holds);
    }

    /**
     * The holding of an office by a person.
     *
     * @param office the office
     * @param time the time in office; empty if the dossier does not say
     */
    public record Holding(ActorId office, Optional<When> time) {}
}
