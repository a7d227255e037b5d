package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.internal.yaml.PackedTrees;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The vocabularies inside the product; each is read once. */
public final class BuiltInVocabularies {
    private static final Map<String, Optional<Checked<Vocabulary>>> READ = new ConcurrentHashMap<>();

    private BuiltInVocabularies() {}

    /** The built-in vocabulary with a name, if there is one. */
    public static Optional<Checked<Vocabulary>> find(String name) {
        Optional<Checked<Vocabulary>> known = READ.get(name);
        if (known == null) {
            known = load(name);
            READ.put(name, known);
        }
        return known;
    }

    private static Optional<Checked<Vocabulary>> load(String name) {
        String resource = "/vocabularies/" + name + ".yaml";
        String shown = PackedTrees.PREFIX + resource.substring(1);
        if (PackedTrees.names("vocabularies").contains(shown)) {
            return Optional.of(VocabularyReader.read(new SourceFile(shown, "")));
        }
        try (InputStream in = BuiltInVocabularies.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(VocabularyReader.read(new SourceFile(shown, text)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
