package dev.sanad.render.format;

/** How a page of text that has both directions is made right for what shows it. Its order is logical in each. */
public enum Bidi {
    /** Nothing is added: for files, for programs, and for what finds the directions by itself. */
    PLAIN,
    /** A page from left to right, in which what reads from right to left is isolated (U+2068 and U+2069). */
    ISOLATES,
    /**
     * A page from right to left: the terminal is told to find the direction of each line and to mirror the lines of trees,
     * as the BiDi recommendation of the terminals' working group has it; foreign words are isolated.
     */
    MIRRORED
}
