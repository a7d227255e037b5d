package dev.sanad.cli.command;

import dev.sanad.cli.options.Inputs;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.ruleset.DueDays;
import dev.sanad.rules.ruleset.RuleSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The basis of an answer: the inputs, a reasoner with all rules that can apply, and its findings. */
final class Basis {
    private final Inputs.Loaded read;
    private final Reasoner reasoner;
    private final AsOf day;
    private @Nullable Findings findings;

    Basis(Inputs.Loaded read, Reasoner reasoner, AsOf day) {
        this.read = read;
        this.reasoner = reasoner;
        this.day = day;
    }

    Inputs.Loaded read() {
        return read;
    }

    Dossier dossier() {
        return read.dossier();
    }

    RuleSet rules() {
        return read.ruleSet();
    }

    Reasoner reasoner() {
        return reasoner;
    }

    /** The findings, reasoned on the first request. */
    Findings findings() {
        Findings known = findings;
        if (known == null) {
            known = reasoner.reason(dossier(), day);
            findings = known;
        }
        return known;
    }

    /** How the findings came about, from the first news on. */
    Timeline history() {
        return Timeline.of(reasoner, dossier(), firstNews(day.day()), day.day(), new DueDays(rules()), () -> false);
    }

    /** The day of the first news, or a last day if there are none. */
    LocalDate firstNews(LocalDate last) {
        return Timeline.news(dossier()).stream().findFirst().orElse(last);
    }
}
