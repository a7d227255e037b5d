package dev.sanad.cli.command;

import dev.sanad.cli.options.Inputs;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.UnmetRejections;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.ruleset.DueDays;
import dev.sanad.rules.ruleset.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The basis of an answer: the inputs, a reasoner with all rules that can apply, and its findings. */
final class Basis {
    private final Inputs.Loaded read;
    private final Reasoner reasoner;
    private final AsOf day;
    private final Consumer<List<Problem>> report;
    private @Nullable Findings findings;

    /** @param report takes the warnings that only findings can give rise to */
    Basis(Inputs.Loaded read, Reasoner reasoner, AsOf day, Consumer<List<Problem>> report) {
        this.read = read;
        this.reasoner = reasoner;
        this.day = day;
        this.report = report;
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
            report.accept(unmet(known));
        }
        return known;
    }

    /** The warnings about what was read, and about what of it the findings do not bear out. */
    List<Problem> warnings() {
        return Stream.concat(read.warnings().stream(), unmet(findings()).stream())
                .toList();
    }

    private static List<Problem> unmet(Findings findings) {
        return UnmetRejections.of(
                findings.dossier(), findings.rejected().conclusions(), findings.vocabulary(), findings.asOf());
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
