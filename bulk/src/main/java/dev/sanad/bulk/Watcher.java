package dev.sanad.bulk;

import dev.sanad.core.problem.Problem;

/** Is told how far a run has come and what is wrong, and says whether it goes on, as it does unless it is ended. All from one thread. */
public interface Watcher {
    /** {@return whether to go on} */
    default boolean goesOn() {
        return true;
    }

    /**
     * A line has been read.
     *
     * @param bytes the number of bytes read, of the files as they are on the disk
     * @return whether to go on
     */
    default boolean read(long bytes) {
        return true;
    }

    /**
     * A line is wrong, or the rest of a file.
     *
     * @param problem what is wrong
     * @return whether to go on without it
     */
    boolean wrong(Problem problem);

    /**
     * A file is wrong in a way without which nothing of it can be read, such as its columns.
     *
     * @param problem what is wrong
     */
    default void unreadable(Problem problem) {
        wrong(problem);
    }

    /**
     * An event belongs to no case.
     *
     * @param problem what it lacks
     * @return whether to go on without it
     */
    boolean apart(Problem problem);

    /**
     * Cases are finished, and what follows from them is written.
     *
     * @param cases their number
     * @param events the number of their events
     * @param conclusions the number of conclusions
     * @return whether to go on
     */
    default boolean finished(int cases, int events, int conclusions) {
        return true;
    }
}
