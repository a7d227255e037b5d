package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.render.internal.text.DrlText;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports rules that are data in another form. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes rules as equivalent DRL, for a trusted pack.")
final class RulesExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE|PACK", arity = "0..*", description = "Rules or packs; default: all.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--drl", required = true, description = "As DRL, Drools' rule language.")
    private boolean drl;

    @Mixin
    private final RuleSetOption catalogue;

    @Mixin
    private Output output = new Output();

    RulesExportCommand(Wiring wiring) {
        this.catalogue = new RuleSetOption(wiring);
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = catalogue.read(output);
        if (ruleSet.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        RuleSet wanted = catalogue.narrowed(names, ruleSet.get());
        if (wanted.rules().isEmpty()) {
            output.err().println("sanad: these rules are already in DRL");
            return ExitCode.INVALID_INPUT;
        }
        output.write(new DrlText().render(wanted));
        return ExitCode.DONE;
    }
}
