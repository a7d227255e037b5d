package dev.sanad.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A compressed file breaks off or is damaged. */
public final class DamagedFile extends IOException {
    private static final long serialVersionUID = 1L;

    private DamagedFile(Exception fault) {
        super("it breaks off or is damaged", fault);
    }

    /** A step of decompressing. */
    interface Step<T> {
        T done() throws IOException;
    }

    /** What is unpacked: decompressors fail each in ways of its own, also in those they did not expect. */
    static InputStream noticed(Step<InputStream> opening) throws IOException {
        InputStream in = attempt(opening);
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                return attempt(in::read);
            }

            @Override
            public int read(byte[] to, int from, int most) throws IOException {
                return attempt(() -> in.read(to, from, most));
            }
        };
    }

    private static <T> T attempt(Step<T> step) throws IOException {
        try {
            return step.done();
        } catch (IOException | RuntimeException fault) {
            throw new DamagedFile(fault);
        }
    }
}
