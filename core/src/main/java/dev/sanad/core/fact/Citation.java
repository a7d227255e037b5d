package dev.sanad.core.fact;

import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A citation of a source that reports an event.
 *
 * @param source the source
 * @param quote its exact words
 * @param span the place of the quote in the source's text, if the dossier has that text
 * @param saidBy the speakers, from the outermost to the one nearest the content; none if the narrator vouches for it
 * @param asWritten the source's own expressions, by what they express: {@code time: this year}
 * @param via the sources whose report this sentence passes on, none if it speaks for the source itself; empty if that is
 *     what the source says of itself
 * @param retraction the day on which the source took the report back, if it did
 */
public record Citation(
        SourceId source,
        Optional<String> quote,
        Optional<Span> span,
        Voice saidBy,
        SortedMap<String, String> asWritten,
        Optional<List<SourceId>> via,
        Optional<Retraction> retraction) {
    /** The speaker who is always there: the analyst, whose own judgement an event may be. */
    public static final String ANALYST = "analyst";

    /**
     * Copies {@code asWritten}.
     *
     * @param source the source
     * @param quote its exact words
     * @param span the place of the quote in the source's text, if the dossier has that text
     * @param saidBy the speakers, from the outermost to the one nearest the content; none if the narrator vouches for it
     * @param asWritten the source's own expressions, by what they express: {@code time: this year}
     * @param via the sources whose report this sentence passes on, none if it speaks for the source itself; empty if that is
     *     what the source says of itself
     * @param retraction the day on which the source took the report back, if it did
     */
    public Citation {
        via = via.map(List::copyOf);
        asWritten = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) asWritten));
    }

    /**
     * {@return the words of a source, in the narrator's own voice}
     *
     * @param source the id of the source
     * @param quote the quoted words, which the source contains
     */
    public static Citation of(String source, String quote) {
        return new Citation(
                new SourceId(source),
                Optional.of(quote),
                Optional.empty(),
                Voice.NARRATOR,
                Collections.emptySortedMap(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return the same words as somebody else's}
     *
     * @param speakers ids of actors or sources, from the outermost speaker to the one nearest the content
     */
    public Citation saidBy(String... speakers) {
        return saidBy(Voice.of(speakers));
    }

    /**
     * {@return the same words as somebody else's}
     *
     * @param speakers the speakers, of whom several may speak together
     */
    public Citation saidBy(Voice speakers) {
        return new Citation(source, quote, span, speakers, asWritten, via, retraction);
    }

    /**
     * {@return the same words as those of other sources' reports; of none if the source speaks for itself here}
     *
     * @param relayed the ids of the sources whose report it passes on
     */
    public Citation passingOn(String... relayed) {
        List<SourceId> passedOn = Stream.of(relayed).map(SourceId::new).toList();
        return new Citation(source, quote, span, saidBy, asWritten, Optional.of(passedOn), retraction);
    }

    /**
     * {@return the same words, taken back}
     *
     * @param day the day on which the source took them back
     */
    public Citation retracted(LocalDate day) {
        return new Citation(
                source, quote, span, saidBy, asWritten, via, Optional.of(new Retraction(day, Optional.empty())));
    }

    /** {@return whether a speaker other than the narrator vouches for it} */
    public boolean isAttributed() {
        return !saidBy.links().isEmpty();
    }
}
