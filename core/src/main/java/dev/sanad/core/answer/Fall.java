package dev.sanad.core.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.source.SourceId;
import java.util.List;

/**
 * The conclusions that fall with a source.
 *
 * @param source the source that is disregarded, with the sources that only relay it
 * @param lost the conclusions that then no longer follow, by id
 */
public record Fall(SourceId source, List<Conclusion> lost) {
    /**
     * Copies {@code lost}.
     *
     * @param source the source that is disregarded, with the sources that only relay it
     * @param lost the conclusions that then no longer follow, by id
     */
    public Fall {
        lost = List.copyOf(lost);
    }

    /**
     * Reasons again without the source.
     *
     * @param source the id of the source
     * @param findings the findings made with the source
     * @param reasoner a reasoner with the same rules
     * @return the conclusions that fall
     */
    public static Fall of(SourceId source, Findings findings, Reasoner reasoner) {
        Findings without = reasoner.reason(findings.dossier().withoutSource(source), findings.asOf());
        return new Fall(
                source,
                Changes.between(findings, without).lost().stream()
                        .map(Changes.Reasoned::conclusion)
                        .toList());
    }
}
