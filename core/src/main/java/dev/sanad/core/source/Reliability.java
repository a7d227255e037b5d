package dev.sanad.core.source;

/** The reliability of a source: the letter of the Admiralty code (NATO AJP-2.1). */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged. */
    F
}
