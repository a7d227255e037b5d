package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.language.CodedRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most likely place of a compile error in a DRL file. The compiler only knows the Java that it made of the rule, so
 * the names in its message are looked up in the file; failing that, the rule is named.
 */
final class CompileErrorPlace {
    private static final Pattern NAME = Pattern.compile("[$\\p{L}_][$\\p{L}\\p{N}_]{2,}");

    private CompileErrorPlace() {}

    static SourceMark of(String message, SourceFile file, List<CodedRule> rules) {
        Matcher names = NAME.matcher(message);
        while (names.find()) {
            // Words of the message itself seldom occur in a rule as a call or a variable.
            String name = names.group();
            Matcher use = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + (name.startsWith("$") ? "" : "\\s*\\("))
                    .matcher(file.content());
            if (use.find()) {
                return file.mark(use.start(), name.length());
            }
        }
        List<CodedRule> inFile =
                rules.stream().filter(rule -> rule.file().equals(file)).toList();
        return inFile.stream()
                .filter(rule -> inFile.size() == 1 || message.contains(rule.id().value()))
                .findFirst()
                .map(CodedRule::mark)
                .orElse(SourceMark.of(file));
    }
}
