package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.Status;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;
import java.util.Optional;

/** Deprecated rules in a rule set. */
final class DeprecatedRules {
    private DeprecatedRules() {}

    static void look(RuleSet ruleSet, YamlNode document, Problems found) {
        List<Pack> packs = ruleSet.packs();
        for (int i = 0; i < packs.size(); i++) {
            SourceMark mark = place(document, i).orElse(document.mark());
            Pack pack = packs.get(i);
            pack.rules().stream()
                    .filter(rule -> rule.status() == Status.DEPRECATED)
                    .forEach(rule -> found.warning(
                            LintCodes.DEPRECATED_RULE,
                            mark,
                            "the rule '" + rule.id() + "' of the pack '" + pack.name() + "' is deprecated",
                            "use what replaces it, or leave it out: without: [" + rule.id() + "]"));
        }
    }

    /** The place where a rule set names a pack; packs are read in that order. */
    private static Optional<SourceMark> place(YamlNode document, int pack) {
        return document.find("packs")
                .flatMap(YamlNode::asListing)
                .filter(names -> pack < names.items().size())
                .map(names -> names.items().get(pack).mark());
    }
}
