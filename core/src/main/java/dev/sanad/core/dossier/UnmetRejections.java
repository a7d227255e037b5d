package dev.sanad.core.dossier;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Rejections that do not do what the analyst meant: of nothing that is concluded, or of several findings for one id. */
public final class UnmetRejections {
    private UnmetRejections() {}

    /**
     * {@return a warning for each of them}
     *
     * @param dossier the dossier with the rejections
     * @param rejected what they reject of all that rules conclude
     * @param kinds the kinds, those of the rules included
     * @param asOf the as-of day
     */
    public static List<Problem> of(Dossier dossier, Collection<Conclusion> rejected, Vocabulary kinds, AsOf asOf) {
        Problems problems = new Problems();
        for (Rejection rejection : dossier.rejected()) {
            List<Conclusion> meant = rejected.stream()
                    .filter(conclusion -> rejection.means(conclusion, kinds))
                    .toList();
            if (meant.isEmpty()) {
                problems.warning(
                        DossierCodes.NOTHING_TO_REJECT,
                        rejection.mark(),
                        "'" + rejection.finding() + "' rejects nothing: no such finding follows as of " + asOf,
                        "leave it for when the finding comes back, or name the one that is meant");
            } else if (rejection.isById() && meant.size() > 1) {
                problems.warning(
                        DossierCodes.SEVERAL_TO_REJECT,
                        rejection.mark(),
                        "'" + rejection.finding() + "' begins the ids of " + meant.size()
                                + " findings, and rejects them all",
                        "write more digits: "
                                + meant.stream()
                                        .map(conclusion -> conclusion.id().value())
                                        .collect(Collectors.joining(", ")));
            }
        }
        return problems.inOrder();
    }
}
