package dev.sanad.cli.render;

import dev.sanad.core.Findings;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.AbsenceWording;
import dev.sanad.core.wording.Wording;
import dev.sanad.rules.proof.Indicator;
import dev.sanad.rules.proof.Verdict;

/** Sentences about answers in one language, for texts and for JSON. */
final class Phrasing {
    private final Wording wording;
    private final AbsenceWording absences;

    Phrasing(Findings findings, Language language) {
        this(new Wording(findings, language), findings);
    }

    Phrasing(Wording wording, Findings findings) {
        this.wording = wording;
        this.absences = new AbsenceWording(findings, wording);
    }

    Wording wording() {
        return wording;
    }

    /** A condition. */
    String condition(Verdict verdict) {
        String what = absences.what(verdict.sought());
        return switch (verdict.sort()) {
            case HELD -> Wording.capitalised(what);
            case ABSENT -> wording.messages().get("why-not.absent", "what", what);
            case COUNTED ->
                wording.messages().get("why-not.counted", "n", wording.dates().number(verdict.atLeast()), "what", what);
        };
    }

    /** An absence. */
    String absence(Premise.Absent absent) {
        return absences.sentence(absent) + ".";
    }

    /** The report that would overturn an absence. */
    String endedBy(Sought report) {
        return wording.messages().get("explain.ended-by", "what", absences.what(report)) + ".";
    }

    /** The effect of one more report. */
    String indicator(Indicator indicator) {
        return wording.messages()
                        .get(
                                "watch-for.indicator",
                                "missing",
                                absences.what(indicator.missing()),
                                "conclusion",
                                wording.would(indicator.kind(), indicator.roles()))
                + ".";
    }
}
