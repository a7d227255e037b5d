package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.CodeReader;
import dev.sanad.rules.language.CodedRule;
import java.util.List;

/** The rules in DRL files, if the DRL compiler, an optional dependency, is available. */
public final class DrlFiles implements CodeReader {
    private static final String COMPILER = "org.drools.model.codegen.ExecutableModelProject";

    /** For the service loader. */
    public DrlFiles() {}

    @Override
    public List<CodedRule> read(SourceFile file, String pack, Vocabulary vocabulary, Problems problems) {
        if (isCompilerHere()) {
            return new DrlReader().read(file, pack, vocabulary, problems);
        }
        problems.error(
                DrlCodes.NOT_COMPILED,
                SourceMark.of(file),
                "the compiler of DRL is not on the class path",
                "add org.drools:drools-model-codegen to the dependencies");
        return List.of();
    }

    private static boolean isCompilerHere() {
        try {
            Class.forName(COMPILER, false, DrlFiles.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
