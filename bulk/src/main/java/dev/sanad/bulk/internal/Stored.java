package dev.sanad.bulk.internal;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A line of a case, as it is kept on the way to it. Lines are in the order in which cases are written: by the hash of the case and
 * its name, which depends on nothing else, and then as in the files.
 *
 * @param key the case
 * @param file the number of its file
 * @param number its number there
 * @param text its bytes
 */
public record Stored(String key, int file, int number, byte[] text) implements Comparable<Stored>, Serializable {
    private static final Comparator<Stored> ORDER = Comparator.<Stored>comparingLong(
                    line -> Integer.toUnsignedLong(line.hash()))
            .thenComparing(Stored::key)
            .thenComparingInt(Stored::file)
            .thenComparingInt(Stored::number);

    /** The hash of the case, mixed so that each of its bits depends on all of the name. */
    public int hash() {
        int hash = key.hashCode() * 0x9E3779B1;
        hash ^= hash >>> 15;
        hash *= 0x85EBCA6B;
        return hash ^ hash >>> 13;
    }

    @Override
    public int compareTo(Stored other) {
        return ORDER.compare(this, other);
    }
}
