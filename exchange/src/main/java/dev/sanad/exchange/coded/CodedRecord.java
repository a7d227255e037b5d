package dev.sanad.exchange.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A record of coded events: who did what to whom.
 *
 * @param line its line in the file
 * @param id its id in the data set
 * @param day the first day of the event
 * @param lastDay the last day, which is usually the same
 * @param code what was done
 * @param source who did it
 * @param target to whom, if that is said
 * @param reports who reports it, as far as that is said
 * @param place where, if that is said
 * @param number a number of casualties, if that is said
 */
public record CodedRecord(
        long line,
        String id,
        LocalDate day,
        LocalDate lastDay,
        Code code,
        Optional<CodedActor> source,
        Optional<CodedActor> target,
        List<CodedReport> reports,
        Optional<String> place,
        Optional<Integer> number) {
    /**
     * Copies {@code reports}.
     *
     * @param line its line in the file
     * @param id its id in the data set
     * @param day the first day of the event
     * @param lastDay the last day, which is usually the same
     * @param code what was done
     * @param source who did it
     * @param target to whom, if that is said
     * @param reports who reports it, as far as that is said
     * @param place where, if that is said
     * @param number a number of casualties, if that is said
     */
    public CodedRecord {
        reports = List.copyOf(reports);
    }

    /**
     * A code of a scheme.
     *
     * @param scheme the name of its table
     * @param value the code
     */
    public record Code(String scheme, String value) {}

    /**
     * An actor, as coders name it.
     *
     * @param name its name
     * @param country the country that it is of, if it is said
     * @param sectors the sectors that it is of
     */
    public record CodedActor(String name, Optional<String> country, List<String> sectors) {
        /**
         * Copies {@code sectors}.
         *
         * @param name its name
         * @param country the country that it is of, if it is said
         * @param sectors the sectors that it is of
         */
        public CodedActor {
            sectors = List.copyOf(sectors);
        }
    }

    /**
     * The report of an event.
     *
     * @param story what identifies the story
     * @param publisher who published it, if that is said
     * @param title what it is called, if that is said
     * @param published the day on which it was published, if that is said; or else it is that of the event
     */
    public record CodedReport(
            String story, Optional<String> publisher, Optional<String> title, Optional<LocalDate> published) {
        /**
         * A report of which no more is said.
         *
         * @param story what identifies the story
         * @param publisher who published it, if that is said
         */
        public CodedReport(String story, Optional<String> publisher) {
            this(story, publisher, Optional.empty(), Optional.empty());
        }

        /** {@return the same story, whoever published it} */
        CodedReport byAnybody() {
            return new CodedReport(story, Optional.empty(), title, published);
        }
    }
}
