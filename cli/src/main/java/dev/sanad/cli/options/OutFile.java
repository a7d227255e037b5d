package dev.sanad.cli.options;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The output file of a result. */
record OutFile(Path path) {
    /**
     * Writes the file completely or not at all. A link is followed to its file; devices and pipes are written to
     * directly.
     */
    void write(Output.Content content) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            write(content, path);
            return;
        }
        Path file = Files.exists(path) ? path.toRealPath() : path;
        // Not one of Java's temporary files, which other users could not read afterwards.
        Path partial = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
        try {
            write(content, partial);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void write(Output.Content content, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(writer);
        }
    }

    /** Whether it is one of the input files of a command, or a YAML file in one of its input folders. */
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
