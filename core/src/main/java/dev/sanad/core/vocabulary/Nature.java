package dev.sanad.core.vocabulary;

import java.util.Locale;

/** The nature of what somebody says or does to another: the four classes of PLOVER's types, and what is in none. */
public enum Nature {
    /** Agreement, consultation, support and concession. */
    COOPERATIVE_WORDS,
    /** Cooperation, aid and retreat. */
    COOPERATIVE_DEEDS,
    /** Accusation, rejection and threat. */
    HOSTILE_WORDS,
    /** Protest, sanction, mobilisation, coercion and assault. */
    HOSTILE_DEEDS,
    /** Whatever is neither friendly nor hostile by its kind: a request, a plain statement, and what has no type. */
    OTHER;

    /**
     * {@return the nature of what is of a PLOVER type}
     *
     * @param plover the type, with or without a mode after a slash
     */
    static Nature of(String plover) {
        return switch (plover.split("/", 2)[0]) {
            case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> COOPERATIVE_WORDS;
            case "COOPERATE", "AID", "RETREAT" -> COOPERATIVE_DEEDS;
            case "ACCUSE", "REJECT", "THREATEN" -> HOSTILE_WORDS;
            case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" -> HOSTILE_DEEDS;
            default -> OTHER;
        };
    }

    /** {@return its keyword in messages} */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
