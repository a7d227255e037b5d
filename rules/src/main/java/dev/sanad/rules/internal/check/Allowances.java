package dev.sanad.rules.internal.check;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlComments;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.internal.ruleset.Warnings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The warnings that authors allow: at a line, by a comment such as
 * {@code # sanad: allow R310: the reason}, or in all files of a
 * rule set.
 */
final class Allowances {
    private static final Pattern COMMENT = Pattern.compile("#\\s*sanad:\\s*allow\\b([^:]*)(?::.*)?");
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{3}");
    private static final Pattern WORD = Pattern.compile("[^\\s,]+");

    private final List<Allowance> all = new ArrayList<>();
    private final Problems problems = new Problems();

    /** A code with the place where it is allowed, whether it is told if it allows nothing, and what it covers. */
    private record Allowance(String code, SourceMark mark, Form form, boolean isTold, Predicate<SourceMark> covers) {
        boolean takes(Problem problem) {
            return !problem.isError() && problem.code().toString().equals(code) && covers.test(problem.mark());
        }
    }

    /** Takes the comments of a file. */
    void addComments(InputFile file) {
        if (file.documents().isEmpty() || !file.source().content().contains("sanad:")) {
            return;
        }
        Form form = file.form().orElse(Form.DOSSIER);
        for (YamlComments.Placed comment : YamlComments.in(file.source())) {
            Matcher allow = COMMENT.matcher(comment.text());
            if (allow.matches()) {
                int line = comment.isAlone()
                        ? nextLine(comment.mark())
                        : comment.mark().line();
                List<MatchResult> words = WORD.matcher(allow.group(1)).results().toList();
                if (words.isEmpty()) {
                    problems.warning(
                            YamlProblem.UNKNOWN_ALLOWANCE.in(form),
                            comment.mark(),
                            "this names no code, so it allows nothing",
                            "write the code of the warning before the reason: '# sanad: allow D114: ...'");
                }
                // Whoever forgets the colon before the reason has one thing to mend.
                words.stream()
                        .limit(1
                                + words.stream()
                                        .takeWhile(word ->
                                                CODE.matcher(word.group()).matches())
                                        .count())
                        .forEach(word -> add(
                                word.group(),
                                place(comment, allow, word),
                                form,
                                true,
                                mark -> mark.file().name().equals(file.name()) && mark.line() == line));
            }
        }
    }

    private static SourceMark place(YamlComments.Placed comment, Matcher allow, MatchResult word) {
        int offset = comment.text().codePointCount(0, allow.start(1) + word.start());
        return comment.mark().within(offset, word.group().length());
    }

    /** The line that a comment above it is about. */
    private static int nextLine(SourceMark comment) {
        List<String> lines = comment.file().content().lines().toList();
        int next = comment.line();
        while (next < lines.size()
                && (lines.get(next).isBlank() || lines.get(next).strip().startsWith("#"))) {
            next++;
        }
        return next + 1;
    }

    /**
     * Takes what a rule set allows in files.
     *
     * @param isChecked whether the rule set itself is checked, and so is told what it allows for nothing
     */
    void addRuleSet(YamlNode document, Collection<Path> files, boolean isChecked) {
        Set<String> names = new HashSet<>();
        files.forEach(file -> names.add(UsedRules.real(file).toString()));
        document.find("allow").flatMap(YamlNode::asListing).stream()
                .flatMap(allowed -> allowed.items().stream())
                .flatMap(item -> item.asLeaf().stream())
                .filter(leaf -> Warnings.CODES.contains(leaf.text())) // others are reported when it is read
                .forEach((Leaf leaf) -> add(
                        leaf.text(),
                        leaf.mark(),
                        Form.RULE_SET,
                        isChecked,
                        mark -> names.contains(
                                UsedRules.real(Path.of(mark.file().name())).toString())));
    }

    private void add(String code, SourceMark mark, Form form, boolean isTold, Predicate<SourceMark> covers) {
        if (Warnings.CODES.contains(code)) {
            all.add(new Allowance(code, mark, form, isTold, covers));
        } else {
            problems.warning(
                    YamlProblem.UNKNOWN_ALLOWANCE.in(form),
                    mark,
                    "'" + code + "' is not the code of a warning, so this allows nothing",
                    Suggestion.remedy(code, Warnings.CODES));
        }
    }

    /** The problems without those that are allowed, and with those of what is allowed for nothing. */
    List<Problem> applyTo(List<Problem> found) {
        Problems left = new Problems();
        Set<Allowance> used = new HashSet<>();
        for (Problem problem : found) {
            List<Allowance> taking =
                    all.stream().filter(allowance -> allowance.takes(problem)).toList();
            used.addAll(taking);
            if (taking.isEmpty()) {
                left.addAll(List.of(problem));
            }
        }
        left.addAll(problems.inOrder());
        // What cannot be used because of errors is not looked at for warnings.
        if (found.stream().noneMatch(Problem::isError)) {
            all.stream()
                    .filter(allowance -> allowance.isTold() && !used.contains(allowance))
                    .forEach(allowance -> left.warning(
                            YamlProblem.UNUSED_ALLOWANCE.in(allowance.form()),
                            allowance.mark(),
                            "there is no warning " + allowance.code() + " here to allow",
                            "remove the code, so that it hides no later warning"));
        }
        return left.inOrder();
    }
}
