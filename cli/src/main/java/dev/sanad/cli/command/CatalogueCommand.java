package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The common part of commands that show what a rule set holds: they read it, and answer without a dossier.
 *
 * @param <A> the sort of answer, which each of its formats can write
 */
abstract class CatalogueCommand<A> implements Callable<Integer> {
    @Mixin
    private final RuleSetOption catalogue;

    @Mixin
    private final Output output = new Output();

    private final FormatOption<A> format;

    CatalogueCommand(Wiring wiring, Class<A> answer) {
        this(wiring, new FormatOption<>(wiring, answer));
    }

    /** A command that writes another format than text unless it is told to. */
    CatalogueCommand(Wiring wiring, Class<A> answer, String usual) {
        this(wiring, new FormatOption<>(wiring, answer, usual));
    }

    private CatalogueCommand(Wiring wiring, FormatOption<A> format) {
        this.catalogue = new RuleSetOption(wiring);
        this.format = format;
    }

    @Spec
    final void addFormat(CommandSpec command) {
        format.addTo(command);
    }

    @Override
    public final Integer call() {
        Optional<RuleSet> rules = catalogue.read(output);
        rules.map(this::answer).ifPresent(this::write);
        return rules.isPresent() ? ExitCode.DONE : output.unusable(format);
    }

    /** Writes the answer in the chosen format. */
    void write(A answer) {
        output.write(answer, format);
    }

    final Output output() {
        return output;
    }

    /** The answer that a rule set gives; a usage error if it lacks what is asked for. */
    abstract A answer(RuleSet rules);

    final RuleSetOption catalogue() {
        return catalogue;
    }
}
