package dev.sanad.rules.internal.engine;

import dev.sanad.core.Stopped;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.stream.Stream;

/** A run that was stopped at its limits, as a problem of the rule that made it so large. */
public final class StoppedRun {
    private static final ProblemCode TOO_LARGE = new ProblemCode('X', 201);

    private static final String USUAL_CAUSE =
            "conditions of this rule that share no variable, or a rule that follows from its own conclusions without end,"
                    + " make too many; if there must be so many, ";

    private StoppedRun() {}

    /** The problem at the place of the rule. */
    public static Problem problem(Stopped stopped, RuleSet rules) {
        SourceMark place = Stream.concat(rules.rules().stream(), rules.codedRules().stream())
                .filter(rule -> stopped.rule().filter(rule.id()::equals).isPresent())
                .map(StratifiedRule::mark)
                .findFirst()
                .orElseGet(() -> SourceMark.of(new SourceFile(rules.name(), "")));
        return new Problem(
                TOO_LARGE,
                Severity.ERROR,
                place,
                String.valueOf(stopped.getMessage()),
                switch (stopped.reason()) {
                    case TOO_MANY_DERIVATIONS -> USUAL_CAUSE + "allow more with --max-derivations";
                    case OUT_OF_MEMORY -> USUAL_CAUSE + "allow more memory, such as SANAD_JAVA_OPTS=-Xmx8g";
                    case CANCELLED -> "run it again";
                });
    }

    /** The problem of a run whose memory ended outside the rules. */
    public static Problem outOfMemory() {
        return new Problem(
                TOO_LARGE,
                Severity.ERROR,
                SourceMark.of(new SourceFile("sanad", "")),
                "memory ended",
                "ask for less at once, or allow more memory, such as SANAD_JAVA_OPTS=-Xmx8g");
    }
}
