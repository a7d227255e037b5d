package dev.sanad.core.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.source.SourceId;
import java.util.List;

/**
 * What falls with a source.
 *
 * @param source the source that is taken to be worth nothing, with those that only pass it on
 * @param lost the conclusions that then follow no more, by id
 */
public record Fall(SourceId source, List<Conclusion> lost) {
    /** Copies the list. */
    public Fall {
        lost = List.copyOf(lost);
    }

    /** Reasons anew without the source. */
    public static Fall of(SourceId source, Findings findings, Reasoner reasoner) {
        Findings without = reasoner.reason(findings.dossier().withoutSource(source), findings.asOf());
        return new Fall(
                source,
                Changes.between(findings, without).lost().stream()
                        .map(Changes.Reasoned::conclusion)
                        .toList());
    }
}
