package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the YAML files inside the product by their names. */
public final class BuiltInFile {
    private BuiltInFile() {}

    /**
     * The file of a name in a folder of the product, if there is one; without its text where its tree has been prepared.
     *
     * @param folder such as {@code vocabularies}
     * @param name without the ending
     */
    public static Optional<SourceFile> find(String folder, String name) {
        String resource = "/" + folder + "/" + name + ".yaml";
        String shown = PackedTrees.PREFIX + resource.substring(1);
        if (PackedTrees.names(folder).contains(shown)) {
            return Optional.of(new SourceFile(shown, ""));
        }
        try (InputStream in = BuiltInFile.class.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new SourceFile(shown, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
