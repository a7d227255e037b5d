package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.rules.internal.semantics.Sets;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An absence that a single report would overturn.
 *
 * @param absent the absence
 * @param report the content of the report: the absent fact itself, or one from which it would follow
 */
public record Fragile(Premise.Absent absent, Sought report) {
    /**
     * {@return the absences that a single report would overturn, in order}
     *
     * @param absences the absences to examine
     * @param findings the findings
     * @param rules the rule set with which the findings were made
     */
    public static List<Fragile> among(List<Premise.Absent> absences, Findings findings, RuleSet rules) {
        // The effects of a report take long to find in a large dossier, and are needed only for conclusions.
        List<Indicator> indicators = absences.stream().allMatch(absent -> isReported(absent, findings))
                ? List.of()
                : WatchFor.untried(findings, rules);
        List<Fragile> fragile = new ArrayList<>();
        for (Premise.Absent absent : absences) {
            if (!absent.isPlain()) {
                continue; // one report may not be enough
            }
            Optional<Sought> report = isReported(absent, findings)
                    ? Optional.of(absent.pattern())
                    : indicators.stream()
                            .filter(indicator -> wouldEnd(absent.pattern(), indicator, findings))
                            .map(Indicator::missing)
                            .findFirst();
            report.ifPresent(found -> fragile.add(new Fragile(absent, found)));
        }
        return fragile;
    }

    private static boolean isReported(Premise.Absent absent, Findings findings) {
        return findings.vocabulary()
                .find(absent.pattern().kind())
                .filter(kind -> !kind.isConclusion())
                .isPresent();
    }

    private static boolean wouldEnd(Sought sought, Indicator indicator, Findings findings) {
        return findings.vocabulary().isA(indicator.kind(), sought.kind())
                && sought.where().stream()
                        .filter(criterion -> criterion.comparison().isEquality())
                        .allMatch(criterion -> indicator
                                .roles()
                                .get(criterion.role())
                                .filter(value -> Sets.areEqual(value, criterion.value()))
                                .isPresent());
    }
}
