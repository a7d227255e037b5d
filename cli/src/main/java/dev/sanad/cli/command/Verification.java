package dev.sanad.cli.command;

import dev.sanad.core.Findings;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.proof.Flaw;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The check of findings before they are printed. */
enum Verification {
    /** None. */
    none,
    /** Of what is there: each derivation is replayed. */
    replay,
    /** Also of what is not there, and of standing, certainty and roots. */
    complete;

    /** Takes the word after the option only if it is one of these, since a dossier may follow as well. */
    static final class Given implements IParameterConsumer {
        @Override
        @SuppressWarnings("JdkObsolete") // picocli passes a stack
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            boolean isComplete = !words.isEmpty() && words.peek().equals(complete.name());
            if (isComplete) {
                words.pop();
            }
            option.setValue(isComplete ? complete : replay);
        }
    }

    /** What is wrong with findings. */
    List<Flaw> flaws(Findings findings, RuleSet rules) {
        return switch (this) {
            case none -> List.of();
            case replay -> Checker.check(findings, rules);
            case complete -> Checker.checkComplete(findings, rules);
        };
    }

    /** What was done, in words. */
    String done(boolean hasCode) {
        return switch (this) {
            case none -> "";
            case replay -> hasCode ? "replayed; rules in DRL are taken on trust" : "replayed";
            case complete ->
                hasCode
                        ? "replayed and assessed anew; rules in DRL are taken on trust, and what they leave out is not known"
                        : "replayed and assessed anew; nothing is left out";
        };
    }
}
