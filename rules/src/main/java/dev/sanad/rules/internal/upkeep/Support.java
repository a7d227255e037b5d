package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.internal.justification.Roots;
import dev.sanad.core.internal.justification.Weight;
import dev.sanad.core.justification.FileCoverage;
import dev.sanad.core.source.Sources;
import dev.sanad.core.time.AsOf;
import java.util.List;

/** What sources and the reach of the file say of facts that themselves stay: before a step, and after it. */
final class Support {
    private final Sources sourcesBefore;
    private final Sources sourcesNow;
    private final boolean areOtherSources;
    private final FileCoverage coverageBefore;
    private final FileCoverage coverageNow;

    Support(Dossier before, AsOf dayBefore, Dossier now, AsOf day) {
        this.sourcesBefore = before.sources();
        this.sourcesNow = now.sources();
        this.areOtherSources = !sourcesBefore.byId().equals(sourcesNow.byId());
        this.coverageBefore = before.coverage(dayBefore);
        this.coverageNow = now.coverage(day);
    }

    boolean areOtherSources() {
        return areOtherSources;
    }

    /** Whether an event rests on other sources than before. */
    boolean isOther(Event event) {
        return areOtherSources
                && !(Weight.of(event, sourcesBefore).equals(Weight.of(event, sourcesNow))
                        && Roots.of(event, sourcesBefore).equals(Roots.of(event, sourcesNow))
                        && event.cites().stream()
                                .allMatch(cite ->
                                        sourcesBefore.find(cite.source()).equals(sourcesNow.find(cite.source()))));
    }

    boolean isOtherCoverage() {
        return !coverageBefore.equals(coverageNow);
    }

    /** Whether the file covers an absence of a match that it did not, or no longer does. */
    boolean isOther(Entry entry) {
        return coverageBefore.differs()
                || coverageNow.differs()
                || entry.derivation().absences().stream()
                        .anyMatch(absent -> coverageBefore.covers(absent.pattern(), List.of())
                                != coverageNow.covers(absent.pattern(), List.of()));
    }
}
