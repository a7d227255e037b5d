package dev.sanad.rules.language;

import dev.sanad.core.justification.RuleCard;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Set;

/**
 * A rule that is code: written in DRL, checked as far as its text tells, and run only where that is trusted.
 *
 * @param card its name, title, strength and sentence
 * @param pack the pack that it belongs to
 * @param concludes the kinds that it concludes
 * @param needs the kinds that it looks at
 * @param file the file that it stands in
 * @param mark where its name is written
 */
public record CodedRule(
        RuleCard card, String pack, Set<KindId> concludes, List<Need> needs, SourceFile file, SourceMark mark)
        implements Layered {
    /** Copies the collections. */
    public CodedRule {
        concludes = Set.copyOf(concludes);
        needs = List.copyOf(needs);
    }

    /** The kinds that must have no fact of some sort for the rule to match. */
    public List<KindId> absences() {
        return needs.stream().filter(Need::complete).map(Need::kind).toList();
    }
}
