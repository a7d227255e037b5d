package dev.sanad.render.internal.phrase;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Standing, certainty and root sources in words. */
public final class AssessmentPhrasing {
    private final Findings findings;
    private final Wording wording;
    private final Messages messages;

    /**
     * The phrases for the assessments of findings.
     *
     * @param findings the findings
     * @param wording the wording of the same findings
     */
    public AssessmentPhrasing(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
    }

    /**
     * {@return likelihood on one line, confidence on the next: never in one sentence}
     *
     * @param conclusion the conclusion
     */
    public List<String> lines(Conclusion conclusion) {
        Assessment assessment = findings.assess(conclusion);
        List<String> lines = new ArrayList<>();
        String speakers = wording.list(wording.speakers(assessment.attributedTo()));
        String others = wording.list(wording.speakers(assessment.restsOn()));
        lines.add(messages.get("standing." + assessment.standing().keyword(), "speakers", speakers, "others", others)
                + " · "
                + messages.get("certainty." + assessment.certainty().keyword()));
        if (assessment.roots().isEmpty()) {
            lines.add(messages.get("unsourced"));
        } else {
            List<SourceId> roots = List.copyOf(assessment.roots());
            lines.add(messages.get(
                    "roots.named",
                    "count",
                    wording.count("roots", roots.size()),
                    "names",
                    wording.list(roots.stream().map(wording::name).toList()),
                    "weakest",
                    assessment.corroboration() == roots.size()
                            ? ""
                            : wording.count("roots.weakest", assessment.corroboration())));
        }
        return lines;
    }
}
