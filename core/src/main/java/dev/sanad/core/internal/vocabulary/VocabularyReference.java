package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the vocabulary that another file names: a built-in name, or a path. */
public final class VocabularyReference {
    private VocabularyReference() {}

    /**
     * The vocabulary that a leaf names.
     *
     * @param folder the folder that paths are relative to; empty if paths are not allowed
     */
    public static Optional<Vocabulary> resolve(YamlNode node, Optional<Folder> folder, ReadingContext reading) {
        return resolve(node, folder, reading, Set.of());
    }

    public static Optional<Vocabulary> resolve(
            YamlNode node, Optional<Folder> folder, ReadingContext reading, Set<String> beingRead) {
        Optional<Leaf> leaf = reading.leaf(node, "a vocabulary");
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        String text = leaf.get().text();
        boolean isPath = text.contains("/") || text.endsWith(".yaml") || text.endsWith(".yml");
        if (isPath && folder.isPresent()) {
            return folder.get().resolve(leaf.get(), reading).flatMap(file -> {
                if (beingRead.contains(file.toAbsolutePath().normalize().toString())) {
                    reading.problems()
                            .error(
                                    VocabularyCodes.CIRCULAR_SUPERTYPES,
                                    node.mark(),
                                    "this vocabulary extends itself through '" + text + "'",
                                    "remove one of the extensions");
                    return Optional.empty();
                }
                return taken(VocabularyReader.read(file, folder.get().nameOf(text), beingRead), leaf.get(), reading);
            });
        }
        Optional<Checked<Vocabulary>> builtIn = isPath ? Optional.empty() : BuiltInVocabularies.find(text);
        if (builtIn.isEmpty()) {
            reading.problems()
                    .error(
                            VocabularyCodes.UNKNOWN_VOCABULARY,
                            node.mark(),
                            "unknown built-in vocabulary '" + text + "'",
                            Suggestion.closest(text, List.of("diplomacy"))
                                    .map(close -> "did you mean '" + close + "'?")
                                    .orElse("write 'diplomacy', or the path of a vocabulary file such as"
                                            + " ./my-vocabulary.yaml"));
        }
        return builtIn.flatMap(checked -> taken(checked, leaf.get(), reading));
    }

    private static Optional<Vocabulary> taken(Checked<Vocabulary> checked, Leaf leaf, ReadingContext reading) {
        reading.foundIn(leaf, checked.problems());
        return checked.value();
    }
}
