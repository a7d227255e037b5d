package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleNames;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.render.text.RulePage;
import dev.sanad.rules.internal.ruleset.RuleText;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one rule. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one rule: its title, its strength, its conclusion and its text.")
final class RulesShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE", completionCandidates = RuleNames.class, description = "The name of the rule.")
    private String name = "";

    @Mixin
    private RuleSetOption catalogue = new RuleSetOption();

    @Mixin
    private Output output = new Output();

    @Mixin
    private LanguageOption tongue = new LanguageOption();

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = catalogue.read(output);
        ruleSet.map(rules -> catalogue.rule(name, rules))
                .ifPresent(rule ->
                        output.write(new RulePage(tongue.language(), output.style()).render(rule, RuleText.of(rule))));
        return ruleSet.isPresent() ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    }
}
