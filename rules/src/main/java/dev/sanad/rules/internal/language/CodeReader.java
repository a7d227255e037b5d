package dev.sanad.rules.internal.language;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.CodedRule;
import java.util.List;

/** Reads rules in code without running it; found as a service, so that it is loaded only if needed. */
public interface CodeReader {
    /** The rules of a file; their problems are added to {@code problems}. */
    List<CodedRule> read(SourceFile file, String pack, Vocabulary vocabulary, Problems problems);
}
