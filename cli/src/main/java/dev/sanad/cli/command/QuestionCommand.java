package dev.sanad.cli.command;

import dev.sanad.cli.options.CacheFolder;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Inputs;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Output;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The common part of commands that answer a question about findings: they read, reason, and then answer. */
abstract class QuestionCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Output output = new Output();

    @Mixin
    private LanguageOption tongue = new LanguageOption();

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "text or json.")
    private Format format = Format.text;

    /**
     * The basis of an answer.
     *
     * @param reasoner a reasoner with all rules of the set, which can also reason about other events
     */
    record Basis(Findings findings, RuleSet rules, Reasoner reasoner) {}

    @Override
    public Integer call() {
        Optional<Inputs.Loaded> read = inputs.read(dossiers(), output);
        Optional<Reasoner> reasoner = read.flatMap(found -> reasoner(found.ruleSet(), output));
        if (read.isEmpty() || reasoner.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Inputs.Loaded found = read.get();
        return answer(new Basis(reasoner.get().reason(found.dossier(), day(found)), found.ruleSet(), reasoner.get()));
    }

    /** The dossiers in question. */
    abstract List<Path> dossiers();

    /** The as-of day. */
    AsOf day(Inputs.Loaded read) {
        return read.asOf();
    }

    /** Writes the answer; returns the exit code. */
    abstract int answer(Basis basis);

    /** A reasoner with the rules of a set; empty, with every problem reported, if some of them do not compile. */
    static Optional<Reasoner> reasoner(RuleSet rules, Output output) {
        Checked<DroolsReasoner> reasoner = DroolsReasoner.of(rules, CacheFolder.path());
        output.tell(reasoner.problems());
        return reasoner.value().map(found -> found);
    }

    /** The value; empty, with every problem reported, if there is none. */
    <T> Optional<T> told(Checked<T> checked) {
        output.tell(checked.problems());
        return checked.value();
    }

    Inputs inputs() {
        return inputs;
    }

    Output output() {
        return output;
    }

    LanguageOption tongue() {
        return tongue;
    }

    boolean isJson() {
        return format == Format.json;
    }
}
