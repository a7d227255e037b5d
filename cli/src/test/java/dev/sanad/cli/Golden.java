package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files: output kept in a file beside its input. {@value #COMMAND} makes all of them anew; read the difference
 * before committing it.
 */
public final class Golden {
    /** The tag of the classes that compare golden files, which are all that the command runs. */
    static final String TAG = "golden";

    private static final String COMMAND = "mvn -Dfast -Pgenerate test";

    /** The top of the source tree: tests run in their module. */
    public static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    private Golden() {}

    static void check(Path file, String actual) {
        try {
            if (System.getProperty("golden.write") != null) {
                Files.writeString(file, actual);
            }
            assertThat(actual)
                    .as("%s is stale, unless the program is wrong; %s makes it anew", TOP.relativize(file), COMMAND)
                    .isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
