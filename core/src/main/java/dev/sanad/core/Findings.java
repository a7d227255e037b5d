package dev.sanad.core;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.List;

/**
 * What a reasoning found.
 *
 * @param dossier what it reasoned about
 * @param vocabulary the kinds of events and conclusions, those of the rules included
 * @param ruleSet the name of the rule set
 * @param asOf the day it stood on
 * @param graph every conclusion with all its derivations
 * @param assessments what each fact is worth
 * @param pending the rules that wait for a day to pass
 */
public record Findings(
        Dossier dossier,
        Vocabulary vocabulary,
        String ruleSet,
        AsOf asOf,
        JustificationGraph graph,
        Assessments assessments,
        List<Pending> pending) {
    /** Copies the list. */
    public Findings {
        pending = List.copyOf(pending);
    }

    /** The conclusions by id. */
    public List<Conclusion> conclusions() {
        return graph.conclusions();
    }

    /** What a fact is worth. */
    public Assessment assess(Fact fact) {
        return assessments.of(fact);
    }
}
