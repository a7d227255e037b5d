package dev.sanad.cli.command;

import dev.sanad.cli.options.Wiring;
import dev.sanad.render.answer.RuleListAnswer;
import dev.sanad.rules.language.Status;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules of a rule set by their packs. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the rules by pack: name, status, strength, title.")
final class RulesListCommand extends CatalogueCommand<RuleListAnswer> {
    @Option(names = "--pack", paramLabel = "PACK", description = "Only the rules of this pack.")
    private @Nullable String pack;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only rules of this status: stable, test, experimental or deprecated.")
    private @Nullable Status status;

    @Option(names = "--tag", paramLabel = "TAG", description = "Only rules with this tag.")
    private @Nullable String tag;

    RulesListCommand(Wiring wiring) {
        super(wiring, RuleListAnswer.class);
    }

    @Override
    RuleListAnswer answer(RuleSet rules) {
        return new RuleListAnswer(chosen(rules));
    }

    private RuleSet chosen(RuleSet rules) {
        if (pack != null) {
            catalogue().checkPack(pack, rules);
        }
        RuleSet ofPack = pack == null ? rules : rules.only(Set.of(pack));
        if (status == null && tag == null) {
            return ofPack;
        }
        Set<String> names = ofPack.rules().stream()
                .filter(rule -> status == null || rule.status() == status)
                .filter(rule -> tag == null || rule.tags().contains(tag))
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());
        return ofPack.only(names);
    }
}
