package dev.sanad.workbench.web;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.text.Language;
import dev.sanad.rules.Reasoners;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.workbench.drafting.Drafter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Function;

/**
 * What the workbench works with. All of it may be used from several threads.
 *
 * @param readers the readers of events in other forms than YAML
 * @param rules the rule set for the dossier at a path
 * @param reasoners makes reasoners; code in DRL runs as far as it is trusted there
 * @param drafter proposes events
 * @param report makes the page of some findings
 * @param clock says what day it is, for dossiers that name no day
 */
public record WorkbenchParts(
        Collection<EventReader> readers,
        Function<Path, Checked<RuleSet>> rules,
        Reasoners reasoners,
        Drafter drafter,
        ReportPage report,
        Clock clock) {
    /** Makes the page of findings that can be handed on. */
    @FunctionalInterface
    public interface ReportPage {
        /**
         * {@return the page}
         *
         * @param findings the findings
         * @param language the language that is shown first
         */
        String of(Findings findings, Language language);
    }
}
