package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files: output kept in a file beside its input. Run the tests with {@code -Dgolden.write} to regenerate the
 * files, and read the difference before committing it.
 */
final class Golden {
    /** The top of the source tree: tests run in their module. */
    static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    private Golden() {}

    static void check(Path file, String actual) {
        try {
            if (System.getProperty("golden.write") != null) {
                Files.writeString(file, actual);
            }
            assertThat(actual).as("%s", TOP.relativize(file)).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
