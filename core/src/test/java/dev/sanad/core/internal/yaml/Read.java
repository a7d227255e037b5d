package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.util.List;

/** A text that was read as YAML: its documents and its problems. */
record Read(List<YamlNode> documents, Problems problems) {
    static Read yaml(String text) {
        Problems problems = new Problems();
        return new Read(YamlTree.documents(new SourceFile("file.yaml", text), Form.DOSSIER, problems), problems);
    }

    YamlNode only() {
        return documents.get(0);
    }

    ReadingContext reading() {
        return new ReadingContext(Form.DOSSIER, problems);
    }

    /** The problems in one line each. */
    List<String> reported() {
        return problems.inOrder().stream().map(Problem::toString).toList();
    }
}
