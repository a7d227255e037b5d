package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.RuleSetOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.render.answer.RuleListAnswer;
import dev.sanad.rules.language.Status;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rules of a rule set by their packs. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the rules by pack: name, status, strength, title.")
final class RulesListCommand implements Callable<Integer> {
    @Mixin
    private final RuleSetOption catalogue;

    @Mixin
    private Output output = new Output();

    @Mixin
    private LanguageOption tongue = new LanguageOption();

    @Option(names = "--pack", paramLabel = "PACK", description = "Only the rules of this pack.")
    private @Nullable String pack;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only rules of this status: stable, test, experimental or deprecated.")
    private @Nullable Status status;

    @Option(names = "--tag", paramLabel = "TAG", description = "Only rules with this tag.")
    private @Nullable String tag;

    private final FormatOption<RuleListAnswer> format;

    RulesListCommand(Wiring wiring) {
        this.format = new FormatOption<>(wiring, RuleListAnswer.class);
        this.catalogue = new RuleSetOption(wiring);
    }

    @Spec
    final void addFormat(CommandSpec command) {
        format.addTo(command);
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = catalogue.read(output);
        ruleSet.map(this::chosen).ifPresent(rules -> output.write(new RuleListAnswer(rules), format, tongue));
        return ruleSet.isPresent() ? ExitCode.DONE : output.unusable(format);
    }

    private RuleSet chosen(RuleSet rules) {
        if (pack != null) {
            catalogue.checkPack(pack, rules);
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
