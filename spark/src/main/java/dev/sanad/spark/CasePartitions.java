package dev.sanad.spark;

import dev.sanad.bulk.internal.Stored;
import org.apache.spark.Partitioner;

/**
 * The partitions in which the lines of cases come together: one after the other they are in the order in which cases are written.
 * The last is for what concerns all cases.
 */
final class CasePartitions extends Partitioner {
    private static final long serialVersionUID = 1L;

    private static final int ASIDE = -1;

    private final int ofCases;

    CasePartitions(int ofCases) {
        this.ofCases = ofCases;
    }

    /** The key of what concerns all cases, of a piece of a file. */
    static Stored aside(int piece) {
        return new Stored("", ASIDE, piece, new byte[0]);
    }

    /** The partition of what concerns all cases. */
    int aside() {
        return ofCases;
    }

    @Override
    public int numPartitions() {
        return ofCases + 1;
    }

    @Override
    public int getPartition(Object key) {
        Stored line = (Stored) key;
        return line.file() == ASIDE ? aside() : (int) (Integer.toUnsignedLong(line.hash()) * ofCases >>> Integer.SIZE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CasePartitions places && places.ofCases == ofCases;
    }

    @Override
    public int hashCode() {
        return ofCases;
    }
}
