package dev.sanad.core.justification;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Facts, rules and derivations made by hand. */
final class Hand {
    private Hand() {}

    public static Event event(String id, Citation... cites) {
        return new Event(
                new FactId(id),
                new KindId("act"),
                Roles.NONE,
                Optional.empty(),
                Optional.empty(),
                Modality.ACTUAL,
                Certainty.CERTAIN,
                false,
                Optional.empty(),
                List.of(cites));
    }

    static Event as(Modality modality, Event event) {
        return change(event, modality, event.certainty(), event.background());
    }

    static Event as(Certainty certainty, Event event) {
        return change(event, event.modality(), certainty, event.background());
    }

    static Event background(Event event) {
        return change(event, event.modality(), event.certainty(), true);
    }

    private static Event change(Event event, Modality modality, Certainty certainty, boolean background) {
        return new Event(
                event.id(),
                event.kind(),
                event.roles(),
                event.time(),
                event.place(),
                modality,
                certainty,
                background,
                event.note(),
                event.cites());
    }

    static Citation cited(String source, String... saidBy) {
        return new Citation(
                new SourceId(source),
                Optional.empty(),
                Optional.empty(),
                Voice.of(saidBy),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty());
    }

    /** A conclusion of a kind of its own. */
    static Conclusion conclusion(String kind) {
        return new Conclusion(new KindId(kind), Roles.NONE, Optional.empty(), Modality.ACTUAL);
    }

    static Conclusion conclusion(String kind, String role, Value value) {
        return new Conclusion(new KindId(kind), Roles.of(Map.of(role, value)), Optional.empty(), Modality.ACTUAL);
    }

    static RuleCard rule(String name) {
        return new RuleCard(
                new RuleId(name), LocalizedText.of(name), Certainty.CERTAIN, Optional.empty(), Optional.empty());
    }

    static RuleCard rule(String name, Certainty strength) {
        return new RuleCard(new RuleId(name), LocalizedText.of(name), strength, Optional.empty(), Optional.empty());
    }

    static RuleCard rule(String name, Standing standing) {
        return new RuleCard(
                new RuleId(name), LocalizedText.of(name), Certainty.CERTAIN, Optional.of(standing), Optional.empty());
    }

    /** A derivation in memory. */
    record OrderedDerivation(RuleCard rule, List<Premise> premises, Optional<List<ActorId>> claimedBy)
            implements Derivation {
        @Override
        public SortedMap<String, Value> bindings() {
            return new TreeMap<>();
        }
    }

    static Derivation by(RuleCard rule, Fact... held) {
        return new OrderedDerivation(
                rule, Stream.of(held).<Premise>map(Premise.Held::new).toList(), Optional.empty());
    }

    static Derivation by(RuleCard rule, Premise... premises) {
        return new OrderedDerivation(rule, List.of(premises), Optional.empty());
    }

    static Derivation claimed(Derivation derivation, String... claimants) {
        return new OrderedDerivation(
                derivation.rule(),
                derivation.premises(),
                Optional.of(Stream.of(claimants).map(ActorId::new).toList()));
    }

    static Premise absent() {
        return new Premise.Absent(sought(), 7);
    }

    static Premise counted(int atLeast, Fact... members) {
        List<SortedSet<String>> themselves = Stream.of(members)
                .<SortedSet<String>>map(
                        member -> new TreeSet<>(Set.of(member.id().value())))
                .toList();
        return new Premise.Counted(sought(), List.of(members), members.length, atLeast, themselves);
    }

    private static Sought sought() {
        return new Sought(new KindId("act"), List.of(), List.of());
    }
}
