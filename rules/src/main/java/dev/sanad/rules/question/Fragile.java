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
 * An absence that one report would end.
 *
 * @param absent what is not on file
 * @param report what the report would be of: that itself, or something from which it would follow
 */
public record Fragile(Premise.Absent absent, Sought report) {
    /** Those among the absences that one report would end, in order. */
    public static List<Fragile> among(List<Premise.Absent> absences, Findings findings, RuleSet rules) {
        // What one report would bring about takes long to find in a large dossier, and is needed only for conclusions.
        List<Indicator> indicators = absences.stream().allMatch(absent -> isReported(absent, findings))
                ? List.of()
                : WatchFor.indicators(findings, rules);
        List<Fragile> fragile = new ArrayList<>();
        for (Premise.Absent absent : absences) {
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
