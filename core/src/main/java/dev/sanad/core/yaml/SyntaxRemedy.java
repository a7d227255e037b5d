package dev.sanad.core.yaml;

import dev.sanad.core.problem.SourceFile;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Guesses, from the usual traps of YAML, what to do about text that is not YAML. */
final class SyntaxRemedy {
    private SyntaxRemedy() {}

    static String of(MarkedYAMLException broken, SourceFile file) {
        String problem = String.valueOf(broken.getProblem());
        String line = broken.getProblemMark() == null
                ? ""
                : file.line(broken.getProblemMark().getLine() + 1);
        if (line.contains("\t") || problem.contains("\\t")) {
            return "indent with spaces, not tabs";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "quote a text that contains ': '";
        }
        if (problem.contains("nesting") || problem.contains("Nesting")) {
            return "no form is nested so deep";
        }
        if (problem.contains("cannot start any token")) {
            return "quote a text that begins with % @ or `";
        }
        return "look at the indentation, the brackets and the quotes of this line and the one before";
    }
}
