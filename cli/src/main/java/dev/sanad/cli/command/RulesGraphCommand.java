package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.render.answer.RuleGraphAnswer;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which kinds rules need and conclude. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = "Shows which kinds of facts each rule needs and concludes, in the order of application.")
final class RulesGraphCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE|PACK", arity = "0..*", description = "Rules or packs; default: all.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final RuleSetOption catalogue;

    @Mixin
    private Output output = new Output();

    @Mixin
    private LanguageOption tongue = new LanguageOption();

    private final FormatOption<RuleGraphAnswer> format;

    RulesGraphCommand(Wiring wiring) {
        this.format = new FormatOption<>(wiring, RuleGraphAnswer.class);
        this.catalogue = new RuleSetOption(wiring);
    }

    @Spec
    final void addFormat(CommandSpec command) {
        format.addTo(command);
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = catalogue.read(output);
        if (ruleSet.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        RuleSet wanted = catalogue.narrowed(names, ruleSet.get());
        output.write(new RuleGraphAnswer(wanted), format, tongue);
        return ExitCode.DONE;
    }
}
