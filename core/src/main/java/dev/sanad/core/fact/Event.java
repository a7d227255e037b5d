package dev.sanad.core.fact;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reported event.
 *
 * @param id unique in the dossier
 * @param kind its kind
 * @param roles the values of its roles
 * @param time its time
 * @param place its place
 * @param modality its modality
 * @param certainty the certainty that its speakers express
 * @param background whether it is background knowledge rather than news
 * @param note the analyst's note
 * @param cites its citations; none for an unsourced event
 */
public record Event(
        FactId id,
        KindId kind,
        Roles roles,
        Optional<When> time,
        Optional<LocalizedText> place,
        Modality modality,
        Certainty certainty,
        boolean background,
        Optional<LocalizedText> note,
        List<Citation> cites)
        implements Fact {
    public Event {
        cites = List.copyOf(cites);
    }

    /** The same event with another modality. */
    public Event as(Modality other) {
        return new Event(id, kind, roles, time, place, other, certainty, background, note, cites);
    }

    /** The same event with other citations, such as those known on a day. */
    public Event citing(List<Citation> citations) {
        return new Event(id, kind, roles, time, place, modality, certainty, background, note, citations);
    }

    /** The hash of its id, which is unique in a dossier. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public <R> R fold(
            Function<? super Event, ? extends R> event, Function<? super Conclusion, ? extends R> conclusion) {
        return event.apply(this);
    }
}
