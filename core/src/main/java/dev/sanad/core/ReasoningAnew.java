package dev.sanad.core;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.time.AsOf;
import java.util.Optional;

/** Reasoning that goes on by reasoning anew in each step. */
final class ReasoningAnew implements ContinuedReasoning {
    private final Reasoner reasoner;
    private Findings findings;

    ReasoningAnew(Reasoner reasoner, Findings first) {
        this.reasoner = reasoner;
        this.findings = first;
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public Step goOn(Dossier dossier, AsOf asOf, Limits limits) {
        findings = reasoner.reason(dossier, asOf, limits);
        return new Step(findings, Optional.empty());
    }
}
