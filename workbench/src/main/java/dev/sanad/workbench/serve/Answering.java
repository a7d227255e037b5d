package dev.sanad.workbench.serve;

import java.io.OutputStream;

/** The port by which the server has command lines answered. Several threads may use it at once. */
public interface Answering {
    /**
     * Whether a command line would be answered here as it would be where it is asked.
     *
     * @param asked the command line; if it is not answered, whoever asks runs it instead
     */
    boolean answers(Asked asked);

    /**
     * Answers one; interrupted when nobody waits any more.
     *
     * @param asked one that it {@link #answers}
     * @param out its result, while it comes
     * @param err everything else
     * @return the exit code
     */
    int answer(Asked asked, OutputStream out, OutputStream err);
}
