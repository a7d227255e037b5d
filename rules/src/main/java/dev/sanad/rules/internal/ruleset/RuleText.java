package dev.sanad.rules.internal.ruleset;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.PackedTrees;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.language.StratifiedRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text of rules as written. */
public final class RuleText {
    private static final String DIVIDER = "---";
    private static final String FOR_EDITORS = "# yaml-language-server:";

    private RuleText() {}

    /** The text of a rule in its file, without the other rules if they are separated; empty if it is not available. */
    public static Optional<String> of(StratifiedRule rule) {
        SourceMark mark = rule.mark();
        String content = mark.file().content();
        Optional<String> text = content.isBlank() && mark.file().name().startsWith(PackedTrees.PREFIX)
                ? BuiltIns.source(mark.file().name().substring(PackedTrees.PREFIX.length()))
                : Optional.of(content).filter(known -> !known.isBlank());
        return text.map(known -> document(known.lines().toList(), mark.line()));
    }

    /** The cases beside a rule that has its own file; empty if there are none. */
    public static Optional<SourceFile> casesBeside(StratifiedRule rule) {
        String name = rule.mark().file().name().replaceFirst("\\.ya?ml$", ".cases.yaml");
        if (name.startsWith(PackedTrees.PREFIX)) {
            return BuiltIns.source(name.substring(PackedTrees.PREFIX.length())).map(text -> new SourceFile(name, text));
        }
        Path file = Path.of(name);
        return Files.isRegularFile(file) ? YamlText.read(file, name, Form.CASES).value() : Optional.empty();
    }

    /** The lines around a line, from one divider to the next. */
    private static String document(List<String> lines, int number) {
        int from = Math.min(Math.max(number - 1, 0), lines.size());
        int to = from;
        while (from > 0 && !lines.get(from - 1).startsWith(DIVIDER)) {
            from--;
        }
        while (to < lines.size() && !lines.get(to).startsWith(DIVIDER)) {
            to++;
        }
        return lines.subList(from, to).stream()
                        .filter(line -> !line.startsWith(FOR_EDITORS))
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n";
    }
}
