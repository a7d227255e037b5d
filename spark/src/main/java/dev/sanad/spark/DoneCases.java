package dev.sanad.spark;

import dev.sanad.bulk.internal.Finished;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * What follows from some cases, on its way to where it is written.
 *
 * @param cases their number
 * @param events the number of their lines
 * @param conclusions the number of conclusions
 * @param lines the conclusions, one a line
 * @param overheard what is wrong
 */
record DoneCases(int cases, int events, int conclusions, byte[] lines, Overheard overheard) implements Serializable {
    static DoneCases of(Finished finished) {
        Overheard overheard = new Overheard();
        finished.errors().forEach(overheard::wrong);
        return new DoneCases(
                finished.cases(),
                finished.events(),
                finished.conclusions(),
                finished.lines().getBytes(StandardCharsets.UTF_8),
                overheard);
    }

    String text() {
        return new String(lines, StandardCharsets.UTF_8);
    }
}
