package dev.sanad.rules.internal.engine;

import dev.sanad.core.Stopped;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.internal.engine.drl.DrlCodes;
import dev.sanad.rules.internal.engine.node.CodeFault;
import dev.sanad.rules.language.CodedRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.ConsequenceException;

/** A failure of the code of a rule while it ran, which is the rule author's error and not an internal one. */
public final class FailedRule extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** The numbered package that a DRL file is compiled into. */
    private static final Pattern COMPILED = Pattern.compile("sanad\\.drl\\.p(\\d+)\\..*");

    private final transient Problem problem;

    private FailedRule(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    /** The failure as a problem at its place. */
    public Problem problem() {
        return problem;
    }

    /**
     * The failure behind a fault; empty if neither limits nor the code of a rule caused it. Code may throw errors too, and
     * a stack that overflows in it is its own.
     */
    static Optional<RuntimeException> behind(Throwable fault, List<CodedRule> rules) {
        List<Throwable> causes = Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .toList();
        Throwable root = causes.get(causes.size() - 1);
        if (root instanceof Stopped stopped) {
            return Optional.of(stopped);
        }
        Optional<Integer> file = causes.stream()
                .flatMap(cause -> Stream.of(cause.getStackTrace()))
                .map(line -> COMPILED.matcher(line.getClassName()))
                .filter(Matcher::matches)
                .map(compiled -> Integer.valueOf(compiled.group(1)))
                .findFirst();
        if (file.isEmpty() && !(root instanceof CodeFault)) {
            return Optional.empty();
        }
        String message =
                root instanceof CodeFault ? String.valueOf(root.getMessage()) : "the code of this rule failed: " + root;
        SourceMark mark = mark(causes, rules, file.orElse(0));
        return Optional.of(new FailedRule(
                new Problem(DrlCodes.FAILED, Severity.ERROR, mark, message, "fix it in this file"), fault));
    }

    /** The place of the rule, or its file if the engine does not name the rule. */
    private static SourceMark mark(List<Throwable> causes, List<CodedRule> rules, int number) {
        SourceFile file =
                rules.stream().map(CodedRule::file).distinct().toList().get(number);
        List<CodedRule> inFile =
                rules.stream().filter(rule -> rule.file().equals(file)).toList();
        return causes.stream()
                .filter(ConsequenceException.class::isInstance)
                .map(cause -> ((ConsequenceException) cause).getRule().getName())
                .flatMap(name -> rules.stream().filter(rule -> rule.id().value().equals(name)))
                .map(CodedRule::mark)
                .findFirst()
                .orElseGet(() -> inFile.size() == 1 ? inFile.get(0).mark() : SourceMark.of(file));
    }
}
