package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.vocabulary.BuiltInVocabularies;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Conclusion kinds of a vocabulary that is not built in, which no rule using it concludes or refers to. */
final class UnconcludedKinds {
    private UnconcludedKinds() {}

    static void look(List<Entry> conclusions, List<RuleSet> ruleSets, Problems found) {
        Vocabulary builtIn =
                BuiltInVocabularies.find(RuleSetReader.DEFAULT).orElseThrow().orElseThrow();
        for (Entry entry : conclusions) {
            KindId kind = new KindId(entry.key().text());
            List<RuleSet> users = ruleSets.stream()
                    .filter(rules -> rules.vocabulary().find(kind).isPresent())
                    .toList();
            boolean isOwn = builtIn.find(kind).isEmpty();
            if (isOwn && !users.isEmpty() && users.stream().noneMatch(rules -> speaksOf(kind, rules))) {
                found.warning(
                        LintCodes.UNCONCLUDED_KIND,
                        entry.key().mark(),
                        "no rule concludes '" + kind + "'",
                        "write a rule that does, or remove the kind");
            }
        }
    }

    /** Whether a rule concludes the kind or refers to it, so that the rule is reported. */
    private static boolean speaksOf(KindId kind, RuleSet rules) {
        Set<KindId> named = new HashSet<>();
        Stream.<StratifiedRule>concat(rules.rules().stream(), rules.codedRules().stream())
                .forEach(rule -> {
                    rule.concludes()
                            .forEach(
                                    concluded -> named.addAll(rules.vocabulary().ancestorsOf(concluded)));
                    rule.dependencies().forEach(dependency -> named.add(dependency.kind()));
                });
        return named.contains(kind);
    }
}
