package dev.sanad.cli.command;

import dev.sanad.cli.options.RuleNames;
import dev.sanad.cli.options.Wiring;
import dev.sanad.render.answer.RuleAnswer;
import dev.sanad.rules.cases.RuleExample;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one rule. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one rule: its title, its strength, its conclusion, and its text in words and as written.")
final class RulesShowCommand extends CatalogueCommand<RuleAnswer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "RULE", completionCandidates = RuleNames.class, description = "The name of the rule.")
    private String name = "";

    RulesShowCommand(Wiring wiring) {
        super(wiring, RuleAnswer.class);
        this.wiring = wiring;
    }

    @Override
    RuleAnswer answer(RuleSet rules) {
        StratifiedRule rule = catalogue().rule(name, rules);
        return new RuleAnswer(rule, rules, () -> RuleExample.of(rule, rules, wiring.reasoners()));
    }
}
