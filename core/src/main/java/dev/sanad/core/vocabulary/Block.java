package dev.sanad.core.vocabulary;

import java.util.Locale;

/** A block of a page of findings, in the order of the page. */
public enum Block {
    /** Who owes what to whom. */
    COMMITMENTS,
    /** What is to happen. */
    MEETINGS,
    /** What is claimed, and what is contradicted. */
    CLAIMS,
    /** What somebody showed or answered. */
    POSITIONS,
    /** Whatever no kind puts elsewhere. */
    OTHER,
    /** What is only guessed. */
    SPECULATION,
    /** What is not known. */
    UNDECIDED;

    /** {@return the keyword in vocabularies and results} */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
