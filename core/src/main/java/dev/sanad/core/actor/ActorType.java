package dev.sanad.core.actor;

import java.util.Locale;

/** What sort of actor somebody is. */
public enum ActorType {
    /** A state. */
    STATE,
    /** An organisation; of a state if it says so. */
    ORGANISATION,
    /** An office of a state, which outlives its holders. */
    OFFICE,
    /** A person, who holds offices for a time. */
    PERSON;

    /** As dossiers write it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
