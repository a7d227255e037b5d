package dev.sanad.bulk.internal;

import java.io.Serializable;

/**
 * A piece of a file: the lines that start in it.
 *
 * @param file the number of the file
 * @param from the number of bytes before it
 * @param to the number of bytes up to its end
 * @param linesBefore the number of lines before it
 */
public record Piece(int file, long from, long to, int linesBefore) implements Serializable {
    /** The whole of a file. */
    public static Piece whole(int file) {
        return new Piece(file, 0, Long.MAX_VALUE, 0);
    }
}
