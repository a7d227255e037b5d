package dev.sanad.cli.options;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.problem.Checked;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rules that a command describes. */
public final class RuleSetOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The rule set (its name or file), or a file of rules; default: diplomacy.")
    private @Nullable Path rules;

    private final Wiring wiring;

    public RuleSetOption(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Reads the rule set; empty, with every problem reported, if it cannot be used. */
    public Optional<RuleSet> read(Output output) {
        Checked<RuleSet> ruleSet = wiring.ruleSet(rules, Map.of());
        output.report(ruleSet.problems());
        return ruleSet.value();
    }

    /** The rule with a name; a usage error, with a suggestion, if there is none. */
    public StratifiedRule rule(String name, RuleSet ruleSet) {
        return all(ruleSet)
                .filter(rule -> rule.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("rule", name, names(ruleSet), ruleSet));
    }

    /** Only the rules and packs with these names; all rules if there are no names. Rejects unknown names. */
    public RuleSet narrowed(List<String> names, RuleSet ruleSet) {
        names.forEach(name -> checkRuleOrPack(name, ruleSet));
        return names.isEmpty() ? ruleSet : ruleSet.only(Set.copyOf(names));
    }

    private void checkRuleOrPack(String name, RuleSet ruleSet) {
        List<String> known = Stream.concat(ruleSet.packs().stream().map(Pack::name), names(ruleSet).stream())
                .toList();
        if (!known.contains(name)) {
            throw unknown("rule or pack", name, known, ruleSet);
        }
    }

    /** Rejects a name that is not a pack. */
    public void checkPack(String name, RuleSet ruleSet) {
        List<String> known = ruleSet.packs().stream().map(Pack::name).toList();
        if (!known.contains(name)) {
            throw unknown("pack", name, known, ruleSet);
        }
    }

    private ParameterException unknown(String what, String name, List<String> known, RuleSet ruleSet) {
        return new ParameterException(
                spec.commandLine(),
                "there is no " + what + " '" + name + "' in the rule set " + ruleSet.name() + "; "
                        + Suggestion.remedy(name, known));
    }

    private static List<String> names(RuleSet ruleSet) {
        return all(ruleSet).map(rule -> rule.id().value()).toList();
    }

    private static Stream<StratifiedRule> all(RuleSet ruleSet) {
        return Stream.concat(ruleSet.rules().stream(), ruleSet.codedRules().stream());
    }
}
