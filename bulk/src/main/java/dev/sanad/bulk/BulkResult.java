package dev.sanad.bulk;

import java.io.IOException;

/** The destination of what follows from many cases, which come in order. */
public interface BulkResult extends AutoCloseable {
    /** {@return the number of cases, from the first on, whose results are there already} */
    long casesBefore();

    /**
     * Adds the results of the next cases.
     *
     * @param cases their number
     * @param lines whole lines, or an empty text
     * @throws IOException if they cannot be written
     */
    void add(int cases, String lines) throws IOException;

    /**
     * Ends a result to which nothing is to be added any more.
     *
     * @throws IOException if it cannot be finished
     */
    void finish() throws IOException;

    /**
     * Ends the writing, whether or not all is there, in whole lines.
     *
     * @throws IOException if what is there cannot be secured
     */
    @Override
    void close() throws IOException;
}
