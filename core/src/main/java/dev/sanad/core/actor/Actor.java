package dev.sanad.core.actor;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who acts: a state, an organisation, an office, or a person.
 *
 * @param id unique in the dossier
 * @param name in the languages of the dossier
 * @param type its sort
 * @param code for states the ISO 3166-1 alpha-3 code
 * @param of whom it belongs to: the state of an office, the state or body of an organisation
 * @param holds the offices of a person
 */
public record Actor(
        ActorId id,
        LocalizedText name,
        ActorType type,
        Optional<String> code,
        Optional<ActorId> of,
        List<Holding> holds) {
    /** Copies the list. */
    public Actor {
        holds = List.copyOf(holds);
    }

    /**
     * That a person holds an office.
     *
     * @param office which
     * @param time for how long; empty if the dossier does not say
     */
    public record Holding(ActorId office, Optional<When> time) {}
}
