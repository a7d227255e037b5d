package dev.sanad.exchange.coded;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of the records of a file: every one is counted once. */
public final class ImportReport {
    private long records;
    private long events;
    private long merged;
    private boolean isWhole = true;
    private final SortedMap<String, Left> left = new TreeMap<>();

    /**
     * Records that are not taken over for one reason.
     *
     * @param number how many there are
     * @param line the line of the first
     */
    public record Left(long number, long line) {
        private Left and() {
            return new Left(number + 1, line);
        }
    }

    void read() {
        records++;
    }

    void mapped() {
        events++;
    }

    void merged() {
        merged++;
    }

    void brokeOff() {
        isWhole = false;
    }

    void left(long line, String reason) {
        left.merge(reason, new Left(1, line), (before, more) -> before.and());
    }

    /** {@return the number of records} */
    public long records() {
        return records;
    }

    /** {@return the number of events made of them} */
    public long events() {
        return events;
    }

    /** {@return the number of records that say of an event what another says} */
    public long mergedRecords() {
        return merged;
    }

    /** {@return whether the file could be read to its end} */
    public boolean isWhole() {
        return isWhole;
    }

    /** {@return the records that are not taken over, by the reason} */
    public SortedMap<String, Left> leftOut() {
        return Collections.unmodifiableSortedMap(left);
    }
}
