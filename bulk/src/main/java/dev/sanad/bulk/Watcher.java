package dev.sanad.bulk;

import dev.sanad.core.problem.Problem;

/** Is told how far a run has come and what is wrong, and says whether it goes on. All from one thread. */
public interface Watcher {
    /** {@return whether to go on} */
    boolean goesOn();

    /**
     * A line has been read.
     *
     * @param bytes the number of bytes read, of the files as they are on the disk
     * @return whether to go on
     */
    boolean read(long bytes);

    /**
     * A line is wrong, or the rest of a file.
     *
     * @param problem what is wrong
     * @return whether to go on without it
     */
    boolean wrong(Problem problem);

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
    boolean finished(int cases, int events, int conclusions);
}
