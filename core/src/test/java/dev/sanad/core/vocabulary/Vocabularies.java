package dev.sanad.core.vocabulary;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import java.util.List;

/** Vocabularies written in tests. */
final class Vocabularies {
    private Vocabularies() {}

    static Vocabulary good(String kinds) {
        return read(kinds).orElseThrow();
    }

    /** The problems of a vocabulary with these lines after its name. */
    static List<String> reported(String lines) {
        return read(lines).problems().stream().map(Problem::toString).toList();
    }

    private static Checked<Vocabulary> read(String lines) {
        return VocabularyReader.read(new SourceFile("v.yaml", "vocabulary: v\n" + lines));
    }
}
