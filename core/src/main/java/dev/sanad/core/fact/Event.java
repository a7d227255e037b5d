package dev.sanad.core.fact;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
    /** The role that names what an event denies: of whatever kind the event is, that is what it says. */
    public static final String DENIES = "denies";

    /**
     * Copies {@code cites}.
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
    public Event {
        cites = List.copyOf(cites);
    }

    /**
     * {@return an event that is certain and actual, and of which nothing else is known yet}
     *
     * @param kind the id of its kind
     * @param id unique in the dossier
     */
    public static Event of(String kind, String id) {
        return new Event(
                new FactId(id),
                new KindId(kind),
                Roles.NONE,
                Optional.empty(),
                Optional.empty(),
                Modality.ACTUAL,
                Certainty.CERTAIN,
                false,
                Optional.empty(),
                List.of());
    }

    /**
     * {@return the same event, in which {@code value} plays a part}
     *
     * @param role the name of the role
     * @param value the value of the role
     */
    public Event with(String role, Value value) {
        return new Event(id, kind, roles.with(role, value), time, place, modality, certainty, background, note, cites);
    }

    /**
     * {@return the same event with other roles}
     *
     * @param others the values of its roles
     */
    public Event with(Roles others) {
        return new Event(id, kind, others, time, place, modality, certainty, background, note, cites);
    }

    /**
     * {@return the same event, on a day}
     *
     * @param day the day
     */
    public Event on(LocalDate day) {
        return during(When.day(day));
    }

    /**
     * {@return the same event, at another time}
     *
     * @param other the time
     */
    public Event during(When other) {
        return new Event(id, kind, roles, Optional.of(other), place, modality, certainty, background, note, cites);
    }

    /**
     * {@return the same event, at a place}
     *
     * @param where the place in its languages
     */
    public Event in(LocalizedText where) {
        return new Event(id, kind, roles, time, Optional.of(where), modality, certainty, background, note, cites);
    }

    /**
     * {@return the same event, of which those who speak are this sure}
     *
     * @param other the certainty
     */
    public Event as(Certainty other) {
        return new Event(id, kind, roles, time, place, modality, other, background, note, cites);
    }

    /** {@return the same event as background knowledge, which needs no citation} */
    public Event asBackground() {
        return new Event(id, kind, roles, time, place, modality, certainty, true, note, cites);
    }

    /**
     * {@return the same event, reported in one more place}
     *
     * @param citation the citation to add
     */
    public Event citing(Citation citation) {
        return citing(Stream.concat(cites.stream(), Stream.of(citation)).toList());
    }

    /**
     * {@return the same event with another modality}
     *
     * @param other the modality
     */
    public Event as(Modality other) {
        return new Event(id, kind, roles, time, place, other, certainty, background, note, cites);
    }

    /**
     * {@return the same event under another id}
     *
     * @param other the id
     */
    public Event named(String other) {
        return new Event(new FactId(other), kind, roles, time, place, modality, certainty, background, note, cites);
    }

    /**
     * {@return the same event of another kind}
     *
     * @param other the id of the kind
     */
    public Event ofKind(String other) {
        return ofKind(new KindId(other));
    }

    /**
     * {@return the same event of another kind}
     *
     * @param other the id of the kind
     */
    public Event ofKind(KindId other) {
        return new Event(id, other, roles, time, place, modality, certainty, background, note, cites);
    }

    /**
     * {@return the same event with other citations, such as those known on a day}
     *
     * @param citations the citations
     */
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
