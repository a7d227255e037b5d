package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.internal.yaml.BuiltInFile;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
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
        return BuiltInFile.find("vocabularies", name).map(VocabularyReader::read);
    }
}
