package dev.sanad.cli.command;

import dev.sanad.cli.options.Wiring;
import dev.sanad.render.answer.RuleGraphAnswer;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows which kinds rules need and conclude. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = "Shows which kinds of facts each rule needs and concludes, in the order of application.")
final class RulesGraphCommand extends CatalogueCommand<RuleGraphAnswer> {
    @Parameters(paramLabel = "RULE|PACK", arity = "0..*", description = "Rules or packs; default: all.")
    private List<String> names = new ArrayList<>();

    RulesGraphCommand(Wiring wiring) {
        super(wiring, RuleGraphAnswer.class);
    }

    @Override
    RuleGraphAnswer answer(RuleSet rules) {
        return new RuleGraphAnswer(catalogue().narrowed(names, rules));
    }
}
