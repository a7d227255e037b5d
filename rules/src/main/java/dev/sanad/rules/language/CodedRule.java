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
 * A rule in code: written in DRL, checked as far as its text allows, and run only if trusted.
 *
 * @param id its name in the file, which may end in {@code #} and a number if several are alternatives of one rule
 * @param card the name, title, strength and sentence of the rule as its derivations show it
 * @param pack the pack that it belongs to
 * @param concludes the kinds that it concludes
 * @param dependencies the kinds that it depends on
 * @param absences the patterns of which it demands an absence
 * @param asksForCertainty whether it depends on the certainty of facts
 * @param file its file
 * @param mark the place of its name
 */
public record CodedRule(
        RuleId id,
        RuleCard card,
        String pack,
        Set<KindId> concludes,
        List<Dependency> dependencies,
        List<CodedAbsence> absences,
        boolean asksForCertainty,
        SourceFile file,
        SourceMark mark)
        implements StratifiedRule {
    @Override
    public <T> T fold(Function<Rule, T> data, Function<CodedRule, T> code) {
        return code.apply(this);
    }

    /**
     * Copies {@code concludes}, {@code dependencies} and {@code absences}.
     *
     * @param id its name in the file, which may end in {@code #} and a number if several are alternatives of one rule
     * @param card the name, title, strength and sentence of the rule as its derivations show it
     * @param pack the pack that it belongs to
     * @param concludes the kinds that it concludes
     * @param dependencies the kinds that it depends on
     * @param absences the patterns of which it demands an absence
     * @param asksForCertainty whether it depends on the certainty of facts
     * @param file its file
     * @param mark the place of its name
     */
    public CodedRule {
        concludes = Set.copyOf(concludes);
        dependencies = List.copyOf(dependencies);
        absences = List.copyOf(absences);
    }

    /**
     * {@return whether it has one of these names: its own, or that of the rule of which it is an alternative}
     *
     * @param names the names
     */
    public boolean isNamed(Set<String> names) {
        return names.contains(id.value()) || names.contains(card.id().value());
    }
}
