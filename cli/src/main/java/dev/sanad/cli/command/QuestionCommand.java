package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.Inputs;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.WatchOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.Reasoner;
import dev.sanad.core.Stopped;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.FailedRule;
import dev.sanad.rules.internal.engine.StoppedRun;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The common part of commands that answer a question about findings: they read, reason, and then answer.
 *
 * @param <A> the sort of answer, which each of its formats can write
 */
abstract class QuestionCommand<A> implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    private final Inputs inputs;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final WatchOption watch = new WatchOption();

    private final FormatOption<A> format;

    QuestionCommand(Wiring wiring, Class<A> answer) {
        this(wiring, new FormatOption<>(wiring, answer));
    }

    /** A command that writes another format than text unless it is told to. */
    QuestionCommand(Wiring wiring, Class<A> answer, String usual) {
        this(wiring, new FormatOption<>(wiring, answer, usual));
    }

    private QuestionCommand(Wiring wiring, FormatOption<A> format) {
        this.wiring = wiring;
        this.inputs = new Inputs(wiring);
        this.format = format;
    }

    @Spec
    final void addFormat(CommandSpec command) {
        format.addTo(command);
    }

    @Override
    public Integer call() {
        wiring.prepare();
        checkOptions();
        output.check(format);
        return watch.run(output, this::files, this::once);
    }

    /** Reads, reasons and answers; returns the exit code. */
    final int once() {
        if (reasonsAgain()) {
            wiring.goOn();
        }
        Optional<Inputs.Loaded> read = inputs.read(dossiers(), output);
        Optional<Reasoner> reasoner = read.flatMap(found -> reasoner(rules(found)));
        int code = reasoner.isEmpty()
                ? ExitCode.INVALID_INPUT
                : answerIfRulesHold(new Basis(read.get(), reasoner.get(), day(read.get()), output::report));
        return code == ExitCode.INVALID_INPUT ? output.unusable(format) : code;
    }

    private int answerIfRulesHold(Basis basis) {
        try {
            return answer(basis);
        } catch (FailedRule failed) {
            output.report(List.of(failed.problem()));
        } catch (Stopped stopped) {
            output.report(List.of(StoppedRun.problem(stopped, basis.rules())));
        }
        return ExitCode.INVALID_INPUT;
    }

    /** The files to be watched. */
    List<Path> files() {
        return inputs.files(dossiers());
    }

    /** The dossiers in question. */
    abstract List<Path> dossiers();

    /** Answers; returns the exit code. */
    abstract int answer(Basis basis);

    /** Rejects options that cannot be meant, before anything is read. */
    void checkOptions() {}

    /** Whether it reasons several times about nearly the same events. */
    boolean reasonsAgain() {
        return watch.isOn();
    }

    /** The rules to reason with. */
    RuleSet rules(Inputs.Loaded read) {
        return read.ruleSet();
    }

    /** The as-of day. */
    AsOf day(Inputs.Loaded read) {
        return read.asOf();
    }

    /** Writes the answer in the chosen format. */
    final void write(A answer) {
        output.write(answer, format);
    }

    /** A reasoner with the rules of a set; empty, with every problem reported, if some of them do not compile. */
    final Optional<Reasoner> reasoner(RuleSet rules) {
        return valueOf(wiring.reasoners().with(rules));
    }

    /** The value; empty, with every problem reported, if there is none. */
    final <T> Optional<T> valueOf(Checked<T> checked) {
        output.report(checked.problems());
        return checked.value();
    }

    /** Whether the answer is for programs rather than for people. */
    final boolean isForPrograms() {
        return format.isForPrograms();
    }

    final Inputs inputs() {
        return inputs;
    }

    final Output output() {
        return output;
    }
}
