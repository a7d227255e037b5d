package dev.sanad.exchange.coded;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The port of coded events of others: reads one published form. A module adds it to the {@code Multibinder} of importers. It has
 * no state, and any thread may use it.
 */
public interface Importer {
    /** {@return the word by which it is chosen: {@code icews}} */
    String name();

    /**
     * Reads a file to its end.
     *
     * @param in its bytes; whoever opened it closes it
     * @param records takes its records, in their order, and what is wrong with others
     * @throws WrongForm if it is in another form
     * @throws IOException if it cannot be read
     */
    void read(InputStream in, Records records) throws IOException;

    /**
     * The same importer, for one file and its mentions.
     *
     * @param mentions a table of the data set with the reports that mention its events, each of which is cited; whoever opened it
     *     closes it
     * @return the importer; empty if the data set has no such table
     */
    default Optional<Importer> citing(InputStream mentions) {
        return Optional.empty();
    }

    /** Takes what an importer reads. */
    interface Records {
        /**
         * Takes a record.
         *
         * @param coded the record
         * @throws IOException if what is made of it cannot be written
         */
        void take(CodedRecord coded) throws IOException;

        /**
         * Notes a record that is not taken over.
         *
         * @param line its line
         * @param reason why, in words that are the same for all such records
         */
        void leave(long line, String reason);

        /**
         * Notes that the file cannot be read from a record on.
         *
         * @param line its line
         * @param reason why
         */
        void breakOff(long line, String reason);
    }

    /** The file is in another form; the message says what it lacks. */
    final class WrongForm extends IOException {
        private static final long serialVersionUID = 1L;

        /**
         * The file is in another form.
         *
         * @param lacking what it lacks
         */
        public WrongForm(String lacking) {
            super(lacking);
        }
    }
}
