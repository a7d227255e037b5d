package dev.sanad.render.format;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A format that is no text and so is written to a file only.
 *
 * @param <A> the sort of answer
 */
public interface BinaryFormat<A> extends Format<A> {
    @Override
    default boolean isText() {
        return false;
    }

    /**
     * Not for such a format: whoever writes asks {@link #isText} first.
     *
     * @param answer an answer
     * @param presentation how it would be written
     * @param out left as it is
     * @throws UnsupportedOperationException always
     */
    @Override
    default void write(A answer, Presentation presentation, Appendable out) {
        throw new UnsupportedOperationException(name() + " is not text");
    }

    /**
     * Writes a whole answer.
     *
     * @param answer the answer to write
     * @param presentation the language to write it in; style and width do not matter
     * @param out the destination; it is flushed and not closed
     * @throws IOException if {@code out} fails
     */
    @Override
    void writeBytes(A answer, Presentation presentation, OutputStream out) throws IOException;
}
