package dev.sanad.cli.command;

import dev.sanad.cli.render.RuleListText;
import dev.sanad.core.text.Language;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of the titles: en or ar.")
    private Reason.Tongue lang = Reason.Tongue.en;

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = catalogue.read(output);
        ruleSet.ifPresent(
                rules -> output.write(new RuleListText(new Language(lang.name()), output.style()).render(rules)));
        return ruleSet.isPresent() ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    }
}
