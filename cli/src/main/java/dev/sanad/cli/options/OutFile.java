package dev.sanad.cli.options;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file that a result is written to. */
record OutFile(Path path) {
    /** Writes it: whole or not at all. A link goes on leading to its file; a device or a pipe is written to. */
    void write(String content) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            Files.writeString(path, content, StandardCharsets.UTF_8);
            return;
        }
        Path file = Files.exists(path) ? path.toRealPath() : path;
        // Not a temporary file of Java's, which nobody else could read afterwards.
        Path partial = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
        try {
            Files.writeString(partial, content, StandardCharsets.UTF_8);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** Whether it is one of the files that a command was told to read, or a YAML file in one of the folders. */
    boolean isReadAsWell(List<String> inputs) {
        return Files.isRegularFile(path) && inputs.stream().anyMatch(this::isIn);
    }

    private boolean isIn(String input) {
        try {
            Path file = path.toRealPath();
            Path read = Path.of(input).toRealPath();
            return file.equals(read)
                    || Files.isDirectory(read)
                            && file.startsWith(read)
                            && file.getFileName().toString().matches(".*\\.ya?ml");
        } catch (IOException | InvalidPathException none) {
            return false;
        }
    }
}
