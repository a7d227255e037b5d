package dev.sanad.spark;

import dev.sanad.bulk.internal.Stored;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What concerns all cases of a piece of a file, whose lines have gone to theirs.
 *
 * @param isWhole whether there is use in going on
 * @param kinds the kinds of the events
 * @param declared the lines that declare something for all cases
 * @param overheard what is wrong
 */
record DividedPiece(boolean isWhole, Set<String> kinds, List<Stored> declared, Overheard overheard)
        implements Serializable {}
