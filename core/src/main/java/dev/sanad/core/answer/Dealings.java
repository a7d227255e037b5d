package dev.sanad.core.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.Nature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who says and does what to whom: what is reported to have happened, between the states and organisations for which people
 * act. It never changes, and can be shared among threads.
 *
 * @param all each event once for each pair whom it concerns, by event
 */
public record Dealings(List<Dealing> all) {
    private static final String DOER = "by";
    private static final String OBJECT = "of";

    /**
     * What one party says or does to another.
     *
     * @param event the event in which it does
     * @param by the party
     * @param to the other; empty if the event is addressed to nobody
     * @param nature whether that is friendly
     */
    public record Dealing(Event event, ActorId by, Optional<ActorId> to, Nature nature) {}

    /**
     * Copies {@code all}.
     *
     * @param all each event once for each pair whom it concerns, by event
     */
    public Dealings {
        all = List.copyOf(all);
    }

    /**
     * {@return the dealings in the events of findings}
     *
     * <p>What is planned, guessed or denied is left out. Those who meet or agree deal with each other; a word about a deed,
     * such as a condemnation, goes to those who did it unless it says to whom it goes, and a word about one's own deed to those
     * who spoke of it before.
     *
     * @param findings the findings
     */
    public static Dealings of(Findings findings) {
        List<Dealing> all = new ArrayList<>();
        findings.graph().events().values().stream()
                .filter(event -> event.modality() == Modality.ACTUAL)
                .forEach(event -> add(event, findings, all));
        return new Dealings(all);
    }

    private static void add(Event event, Findings findings, List<Dealing> all) {
        SortedSet<ActorId> everybody = parties(event, event.roles().values().values(), findings);
        SortedSet<ActorId> doers =
                parties(event, event.roles().get(DOER).stream().toList(), findings);
        SortedSet<ActorId> others = new TreeSet<>(everybody);
        if (doers.isEmpty()) {
            doers = everybody;
        } else {
            others.removeAll(doers);
            if (others.isEmpty()) {
                others.addAll(concerned(event, findings));
                others.removeAll(doers);
            }
            if (others.isEmpty()) {
                others.addAll(answered(event, findings));
                others.removeAll(doers);
            }
        }
        Nature nature = findings.vocabulary().kind(event.kind()).nature();
        for (ActorId by : doers) {
            List<Optional<ActorId>> to = others.stream()
                    .filter(other -> !other.equals(by))
                    .map(Optional::of)
                    .toList();
            (to.isEmpty() ? List.of(Optional.<ActorId>empty()) : to)
                    .forEach(other -> all.add(new Dealing(event, by, other, nature)));
        }
    }

    /** Those who did what an event is about. */
    private static SortedSet<ActorId> concerned(Event event, Findings findings) {
        SortedSet<ActorId> doers = new TreeSet<>();
        about(event).stream()
                .flatMap(about -> findings.graph().find(about).stream())
                .forEach(fact -> fact.fold(
                        deed -> doers.addAll(parties(deed, deed.roles().values().values(), findings)),
                        conclusion -> false));
        return doers;
    }

    /** Those who spoke of the same before. */
    private static SortedSet<ActorId> answered(Event event, Findings findings) {
        SortedSet<ActorId> speakers = new TreeSet<>();
        Collection<FactId> about = about(event);
        findings.graph().events().values().stream()
                .filter(other -> isBefore(other, event) && about(other).stream().anyMatch(about::contains))
                .forEach(other -> speakers.addAll(
                        parties(other, other.roles().get(DOER).stream().toList(), findings)));
        return speakers;
    }

    private static boolean isBefore(Event one, Event other) {
        return one.time().isPresent()
                && other.time().isPresent()
                && one.time().get().latestEnd() <= other.time().get().earliestStart();
    }

    private static Collection<FactId> about(Event event) {
        return event.roles().get(OBJECT).stream()
                .flatMap(value -> value.facts().stream())
                .toList();
    }

    private static SortedSet<ActorId> parties(Event event, Collection<Value> values, Findings findings) {
        Actors actors = findings.dossier().actors();
        SortedSet<ActorId> parties = new TreeSet<>();
        values.forEach(value -> parties.addAll(actors.partiesOf(value.actors(), event.time())));
        return parties;
    }

    /** {@return the parties, those with most dealings first} */
    public List<ActorId> parties() {
        Map<ActorId, Integer> number = new LinkedHashMap<>();
        all.stream()
                .flatMap(dealing -> Stream.concat(Stream.of(dealing.by()), dealing.to().stream()))
                .forEach(party -> number.merge(party, 1, Integer::sum));
        return number.entrySet().stream()
                .sorted(Map.Entry.<ActorId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
