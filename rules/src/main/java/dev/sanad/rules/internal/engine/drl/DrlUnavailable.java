package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** The parts of DRL, and of Java, that rules cannot use: what they do would not be recorded, or would end the program. */
final class DrlUnavailable {
    /** No Java stops these while they run, so they are refused where they are written. */
    private static final Pattern ENDS_PROGRAM = Pattern.compile(
            "\\bSystem\\s*\\.\\s*exit\\b|\\bRuntime\\s*\\.\\s*getRuntime\\s*\\(\\s*\\)\\s*\\.\\s*(exit|halt)\\b"
                    + "|\\.\\s*halt\\s*\\(|\\bProcessHandle\\b");

    private static final Pattern NOT_CODE = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*|(?s:/\\*.*?\\*/)");

    private final SourceFile file;
    private final Problems problems;

    DrlUnavailable(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check(PackageDescr parsed) {
        parsed.getGlobals()
                .forEach(global -> refuse(global, "global", "rules share no variables", "match facts instead"));
        parsed.getTypeDeclarations()
                .forEach(type -> refuse(type, "declare", "rules know only facts", "add a kind to the vocabulary"));
        parsed.getEnumDeclarations()
                .forEach(type -> refuse(type, "declare", "rules know only facts", "add a kind to the vocabulary"));
        parsed.getRules().stream()
                .filter(RuleDescr::isQuery)
                .forEach(query -> refuse(
                        query,
                        "query",
                        "the facts behind a query cannot be recorded",
                        "write its patterns in each rule that needs them"));
        Matcher end = ENDS_PROGRAM.matcher(code());
        while (end.find()) {
            problems.error(
                    DrlCodes.UNAVAILABLE,
                    file.mark(end.start(), end.end() - end.start()),
                    "'" + end.group().replaceAll("\\s+", "") + "' would end the program",
                    "remove it: rules only conclude");
        }
    }

    /** The file with what is quoted or a comment as blanks, so that places stay. */
    private String code() {
        return NOT_CODE.matcher(file.content())
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[^\n]", " ")));
    }

    private void refuse(BaseDescr part, String word, String why, String remedy) {
        int from = Math.max(0, part.getStartCharacter());
        int at = Math.max(from, file.content().indexOf(word, from));
        problems.error(
                DrlCodes.UNAVAILABLE, file.mark(at, word.length()), "'" + word + "' is not available: " + why, remedy);
    }
}
