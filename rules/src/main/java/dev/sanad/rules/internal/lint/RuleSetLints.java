package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** All lints for rules that are used together. */
public final class RuleSetLints {
    private static final List<Lint> ALL = List.of(
            new ImpossibleRoles(),
            new ImpossibleTimes(),
            new NeverFiring(),
            new RedundantRules(),
            new MissingLanguages(),
            new UnusedNames(),
            new SeveralForOne(),
            new UnconnectedConditions(),
            new DeniedMatches(),
            new OneFactForTwo(),
            new GrowingSets(),
            new DisjointKinds(),
            new TimelessConclusions(),
            new TimesInACircle(),
            new EndlessStates(),
            new OneFormForAll(),
            new UnevenSentences());

    private RuleSetLints() {}

    /** The warnings for a rule set, and for those of its rules that are not built in. */
    public static List<Problem> of(RuleSet ruleSet, YamlNode document) {
        Problems found = new Problems();
        found.addAll(ofPack(ruleSet, Set::of));
        DeprecatedRules.look(ruleSet, document, found);
        return found.inOrder();
    }

    /**
     * The warnings for a pack that some rule set may use.
     *
     * @param elsewhere the kinds that rules of other packs may conclude
     */
    public static List<Problem> ofPack(RuleSet ruleSet, Supplier<Set<KindId>> elsewhere) {
        LintInput linted = LintInput.of(ruleSet, elsewhere);
        Problems found = new Problems();
        ALL.forEach(lint -> lint.look(linted, found));
        return found.inOrder();
    }
}
