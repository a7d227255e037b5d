package dev.sanad.bulk.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream. A line ends with a line feed, a carriage return, or both, however these are mixed. Of one that is longer
 * than any event only the length is known, so that it takes no memory.
 */
final class LineSource implements AutoCloseable {
    /** The greatest length of a line in bytes: 8 MiB, as of a file in YAML. */
    static final int LONGEST = 8 << 20;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 10];
    private int length;
    private int number;
    /** The number of bytes before the buffer. */
    private long before;

    private long start;
    private boolean endedWithReturn;

    /** The lines of a stream, before which some bytes were left out. */
    LineSource(InputStream in, long before) {
        this.in = in;
        this.before = before;
    }

    /** Goes to the next line; false if there is none. */
    boolean next() throws IOException {
        length = 0;
        boolean isAny = false;
        while (at < end || fill()) {
            if (endedWithReturn && buffer[at] == '\n') {
                endedWithReturn = false;
                at++;
                continue;
            }
            endedWithReturn = false;
            start = isAny ? start : before + at;
            isAny = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            append(stop);
            boolean isEnd = stop < end;
            endedWithReturn = isEnd && buffer[stop] == '\r';
            at = isEnd ? stop + 1 : stop;
            if (isEnd) {
                break;
            }
        }
        number += isAny ? 1 : 0;
        return isAny;
    }

    private boolean fill() throws IOException {
        before += end;
        at = 0;
        end = Math.max(0, in.read(buffer, 0, BUFFER));
        return end > 0;
    }

    private void append(int stop) {
        int more = stop - at;
        if (length + (long) more > LONGEST) {
            length = LONGEST + 1;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
        }
        System.arraycopy(buffer, at, line, length, more);
        length += more;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** The number of bytes before the line. */
    long start() {
        return start;
    }

    /** Whether the line is too long to be read. */
    boolean isTooLong() {
        return length > LONGEST;
    }

    /** The bytes of the line, without its end. */
    byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
