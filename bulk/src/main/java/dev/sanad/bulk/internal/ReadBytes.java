package dev.sanad.bulk.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what has been read of the files as they are on the disk, from which the time that is left is guessed. */
public final class ReadBytes {
    private long count;

    long count() {
        return count;
    }

    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                count += one < 0 ? 0 : 1;
                return one;
            }

            @Override
            public int read(byte[] to, int from, int most) throws IOException {
                int some = super.read(to, from, most);
                count += Math.max(0, some);
                return some;
            }
        };
    }
}
