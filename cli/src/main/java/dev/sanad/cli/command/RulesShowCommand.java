package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleNames;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.render.answer.RuleAnswer;
import dev.sanad.rules.internal.ruleset.RuleText;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one rule. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one rule: its title, its strength, its conclusion and its text.")
final class RulesShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE", completionCandidates = RuleNames.class, description = "The name of the rule.")
    private String name = "";

    @Mixin
    private final RuleSetOption catalogue;

    @Mixin
    private Output output = new Output();

    @Mixin
    private LanguageOption tongue = new LanguageOption();

    private final FormatOption<RuleAnswer> format;

    RulesShowCommand(Wiring wiring) {
        this.format = new FormatOption<>(wiring, RuleAnswer.class);
        this.catalogue = new RuleSetOption(wiring);
    }

    @Spec
    final void addFormat(CommandSpec command) {
        format.addTo(command);
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = catalogue.read(output);
        ruleSet.map(rules -> catalogue.rule(name, rules))
                .ifPresent(rule -> output.write(new RuleAnswer(rule, RuleText.of(rule)), format, tongue));
        return ruleSet.isPresent() ? ExitCode.DONE : output.unusable(format);
    }
}
