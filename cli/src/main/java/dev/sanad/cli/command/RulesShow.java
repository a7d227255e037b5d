package dev.sanad.cli.command;

import dev.sanad.cli.render.RulePage;
import dev.sanad.core.text.Language;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one rule. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one rule: what it is called, how firm it is, what it concludes, and its text.")
final class RulesShow implements Callable<Integer> {
    @Parameters(paramLabel = "RULE", description = "The name of the rule.")
    private String name = "";

    @Mixin
    private Catalogue catalogue = new Catalogue();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of the title: en or ar.")
    private Reason.Tongue lang = Reason.Tongue.en;

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = catalogue.read(output);
        ruleSet.ifPresent(rules -> output.write(
                new RulePage(new Language(lang.name()), output.style()).render(catalogue.rule(name, rules))));
        return ruleSet.isPresent() ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    }
}
