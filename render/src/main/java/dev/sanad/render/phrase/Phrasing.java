package dev.sanad.render.phrase;

import dev.sanad.core.Findings;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.AbsenceWording;
import dev.sanad.core.wording.Wording;
import dev.sanad.rules.question.Indicator;
import dev.sanad.rules.question.Verdict;

/** Sentences about answers in one language, for texts and for JSON. */
public final class Phrasing {
    private final Wording wording;
    private final AbsenceWording absences;

    public Phrasing(Findings findings, Language language) {
        this(new Wording(findings, language), findings);
    }

    public Phrasing(Wording wording, Findings findings) {
        this.wording = wording;
        this.absences = new AbsenceWording(findings, wording);
    }

    public Wording wording() {
        return wording;
    }

    /** A condition. */
    public String condition(Verdict verdict) {
        String what = absences.what(verdict.sought());
        return switch (verdict.sort()) {
            case HELD -> Wording.capitalised(what);
            case ABSENT -> wording.messages().get("why-not.absent", "what", what);
            case COUNTED ->
                wording.messages().get("why-not.counted", "n", wording.dates().number(verdict.atLeast()), "what", what);
        };
    }

    /** An absence. */
    public String absence(Premise.Absent absent) {
        return absences.sentence(absent) + ".";
    }

    /** The report that would overturn an absence. */
    public String endedBy(Sought report) {
        return wording.messages().get("explain.ended-by", "what", absences.what(report)) + ".";
    }

    /** The effect of one more report. */
    public String indicator(Indicator indicator) {
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
