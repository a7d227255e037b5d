package dev.sanad.cli.command;

import dev.sanad.cli.render.RuleListText;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the rules of a rule set by their packs. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the rules by pack: name, status, strength, title.")
final class RulesList implements Callable<Integer> {
    @Mixin
    private Catalogue catalogue = new Catalogue();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Tongue tongue = new Tongue();

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = catalogue.read(output);
        ruleSet.ifPresent(rules -> output.write(new RuleListText(tongue.language(), output.style()).render(rules)));
        return ruleSet.isPresent() ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    }
}
