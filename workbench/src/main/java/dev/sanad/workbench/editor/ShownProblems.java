package dev.sanad.workbench.editor;

import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Problems as an editor shows them: where they are, what is wrong, and the changes that may mend them. */
final class ShownProblems {
    private static final Pattern PASSAGE = Pattern.compile("(?s)(?:write|the nearest passage is:) \"(.*)\"$");
    private static final Pattern MEANT = Pattern.compile("'([^']+)'");

    private final PhraseBook phrases;

    ShownProblems(PhraseBook phrases) {
        this.phrases = phrases;
    }

    /** Whether a problem is on one of the lines of a range. */
    boolean isAt(Range asked, Problem problem, String text) {
        Range own = range(problem.mark(), text);
        return own.getStart().getLine() <= asked.getEnd().getLine()
                && asked.getStart().getLine() <= own.getEnd().getLine();
    }

    /** A problem in the language of the editor. */
    Diagnostic diagnostic(Problem problem, String text) {
        Diagnostic diagnostic = new Diagnostic(
                range(problem.mark(), text),
                phrases.say(problem.message())
                        + (problem.remedy().isEmpty() ? "" : "\n" + phrases.say(problem.remedy())),
                problem.isError() ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                "sanad");
        diagnostic.setCode(problem.code().toString());
        return diagnostic;
    }

    /** A place that counts code points, as one that counts UTF-16 units. */
    private static Range range(SourceMark mark, String text) {
        if (!mark.hasLine()) {
            return new Range(new Position(0, 0), new Position(0, 1));
        }
        int start = new SourceFile("", text).startOf(mark.line());
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        int points = line.codePointCount(0, line.length());
        int from = line.offsetByCodePoints(0, Math.min(Math.max(0, mark.column() - 1), points));
        int to = line.offsetByCodePoints(0, Math.min(Math.max(0, mark.column() - 1) + mark.length(), points));
        return new Range(new Position(mark.line() - 1, from), new Position(mark.line() - 1, Math.max(from, to)));
    }

    /** The changes that may mend a problem: a certain one, the passage that a quote was to be, or the names that are meant. */
    List<CodeAction> remedies(Problem problem, String text, String uri) {
        List<TextEdit> edits = new ArrayList<>();
        problem.correction()
                .flatMap(correction -> correction
                        .placeIn(problem.mark())
                        .map(place -> new TextEdit(range(place, text), correction.right())))
                .ifPresent(edits::add);
        Matcher passage = PASSAGE.matcher(problem.remedy());
        if (edits.isEmpty() && passage.find()) {
            edits.add(new TextEdit(range(problem.mark(), text), quoted(passage.group(1))));
        }
        if (edits.isEmpty() && problem.remedy().startsWith("did you mean")) {
            MEANT.matcher(problem.remedy())
                    .results()
                    .forEach(name -> edits.add(new TextEdit(range(problem.mark(), text), name.group(1))));
        }
        return edits.stream()
                .map(edit -> {
                    CodeAction action = new CodeAction("→ " + edit.getNewText());
                    action.setKind(CodeActionKind.QuickFix);
                    action.setDiagnostics(List.of(diagnostic(problem, text)));
                    action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(edit))));
                    return action;
                })
                .toList();
    }

    private static String quoted(String passage) {
        return '"' + passage.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
