package dev.sanad.rules.language;

import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A rule that is code: written in DRL, checked as far as its text tells, and run only where that is trusted.
 *
 * @param id its name in the file, which may end in {@code #} and a number where several are ways of one rule
 * @param card the name, title, strength and sentence of the rule as its derivations show it
 * @param pack the pack that it belongs to
 * @param concludes the kinds that it concludes
 * @param dependencies the kinds that it looks at
 * @param absences the kinds that must have no fact of some sort for the rule to match
 * @param asksForCertainty whether it asks how certain facts are
 * @param file the file that it stands in
 * @param mark where its name is written
 */
public record CodedRule(
        RuleId id,
        RuleCard card,
        String pack,
        Set<KindId> concludes,
        List<Dependency> dependencies,
        List<KindId> absences,
        boolean asksForCertainty,
        SourceFile file,
        SourceMark mark)
        implements StratifiedRule {
    @Override
    public <T> T fold(Function<Rule, T> data, Function<CodedRule, T> code) {
        return code.apply(this);
    }

    /** Copies the collections. */
    public CodedRule {
        concludes = Set.copyOf(concludes);
        dependencies = List.copyOf(dependencies);
        absences = List.copyOf(absences);
    }

    /** Whether it goes by one of these names: its own, or that of the rule of which it is one way. */
    public boolean isNamed(Set<String> names) {
        return names.contains(id.value()) || names.contains(card.id().value());
    }
}
