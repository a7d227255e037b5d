package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.util.List;

/** The standard layout of YAML files, which keeps comments and content. */
public final class YamlLayout {
    private YamlLayout() {}

    /**
     * The text of a file in the layout; the problems instead if it cannot be read.
     *
     * @throws IllegalStateException if the layout would change the content of the file, which is an internal error
     */
    public static Checked<String> of(SourceFile file) {
        if (isComments(file.content())) {
            return Checked.good(file.content()); // which says nothing yet, and so nothing wrong
        }
        Problems problems = new Problems();
        List<YamlNode> said = YamlTree.documents(file, form(file), problems);
        return Checked.of(problems, () -> laidOut(file, said));
    }

    /** Whether a file holds comments and nothing else. */
    private static boolean isComments(String content) {
        return !content.isBlank()
                && content.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    private static Form form(SourceFile file) {
        return YamlTree.documents(file, Form.DOSSIER, new Problems()).stream()
                .flatMap(document -> Forms.of(document).stream())
                .findFirst()
                .orElse(Form.DOSSIER);
    }

    private static String laidOut(SourceFile file, List<YamlNode> said) {
        String content = file.content().replace("\r\n", "\n").replace('\r', '\n');
        String laidOut = BlockLayout.of(new CodePoints(content));
        Problems problems = new Problems();
        List<YamlNode> says = YamlTree.documents(new SourceFile(file.name(), laidOut), Form.DOSSIER, problems);
        if (problems.hasErrors() || !SameData.is(said, says)) {
            throw new IllegalStateException("the layout of " + file.name() + " would not say the same");
        }
        return laidOut;
    }
}
