package dev.sanad.core.actor;

import java.util.Locale;

/** The type of an actor. */
public enum ActorType {
    /** A state. */
    STATE,
    /** An organisation, of a state if the actor names one. */
    ORGANISATION,
    /** An office of a state, which outlives its holders. */
    OFFICE,
    /** A person, who holds offices for a time. */
    PERSON,
    /** Several actors who act together, such as "the three ministers"; it acts through all of its members. */
    GROUP;

    /** {@return the keyword in dossiers} */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
