package dev.sanad.cli.command;

import dev.sanad.cli.options.Wiring;
import dev.sanad.render.answer.RuleExportAnswer;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports rules that are data in another form. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes rules as equivalent DRL, for a trusted pack.")
final class RulesExportCommand extends CatalogueCommand<RuleExportAnswer> {
    private static final String DRL = "drl";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE|PACK", arity = "0..*", description = "Rules or packs; default: all.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--drl", description = "As DRL, Drools' rule language; the default.")
    private boolean drl;

    RulesExportCommand(Wiring wiring) {
        super(wiring, RuleExportAnswer.class, DRL);
    }

    @Override
    RuleExportAnswer answer(RuleSet rules) {
        RuleSet wanted = catalogue().narrowed(names, rules);
        if (wanted.rules().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "these rules are already in DRL; name others");
        }
        return new RuleExportAnswer(wanted);
    }
}
