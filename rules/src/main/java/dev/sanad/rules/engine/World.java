package dev.sanad.rules.engine;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The context in which facts are evaluated: actors, topics, sources, and the day. There is one for each reasoning run.
 */
final class World {
    private final Actors actors;
    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Value.Time today;
    private final Sources sources;
    private final Map<FactId, FactNode> nodes = new HashMap<>();
    private final List<FactNode> conclusions = new ArrayList<>();
    /** The number of conclusions among {@link #nodes}. */
    private int indexed;

    private final Map<KindId, Integer> countByKind = new HashMap<>();
    /** The number of conclusions counted in {@link #countByKind}. */
    private int counted;

    private final Recorder recorder;
    private int events;

    World(Dossier dossier, Vocabulary vocabulary, AsOf asOf) {
        this(dossier, vocabulary, asOf, Recorder::new);
    }

    World(Dossier dossier, Vocabulary vocabulary, AsOf asOf, BiFunction<World, AsOf, Recorder> recorders) {
        this.actors = dossier.actors();
        this.topics = dossier.topics();
        this.vocabulary = vocabulary;
        this.today = new Value.Time(asOf.asWhen());
        this.sources = dossier.sources();
        this.recorder = recorders.apply(this, asOf);
    }

    Recorder recorder() {
        return recorder;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Sources sources() {
        return sources;
    }

    /** The root sources of all events in the chains of a fact, as recorded so far. */
    SortedSet<SourceId> rootsOf(Fact fact) {
        SortedSet<SourceId> roots = new TreeSet<>();
        recorder.eventsBelow(fact)
                .forEach(event -> event.cites().forEach(citation -> roots.addAll(sources.rootsOf(citation.source()))));
        return roots;
    }

    /** Makes the node of a fact. */
    FactNode add(Fact fact) {
        FactNode node = fact.modality() == Modality.ACTUAL ? new ActualFactNode(fact, this) : new FactNode(fact, this);
        if (fact instanceof Event) {
            nodes.put(fact.id(), node);
            events++;
        } else {
            conclusions.add(node);
        }
        return node;
    }

    /** The node of the fact with an id; conclusions get their id only on demand, since most never need it. */
    @Nullable
    FactNode find(FactId id) {
        FactNode known = nodes.get(id);
        if (known == null && indexed < conclusions.size()) {
            for (; indexed < conclusions.size(); indexed++) {
                FactNode node = conclusions.get(indexed);
                nodes.put(node.fact().id(), node);
            }
            known = nodes.get(id);
        }
        return known;
    }

    /** The conclusions made so far. */
    List<FactNode> conclusions() {
        return List.copyOf(conclusions);
    }

    /** The number of facts searched for a kind: every event, and the conclusions of that kind. */
    int searched(KindId kind) {
        for (; counted < conclusions.size(); counted++) {
            countByKind.merge(conclusions.get(counted).kind(), 1, Integer::sum);
        }
        return events
                + countByKind.entrySet().stream()
                        .filter(entry -> ancestorsOf(entry.getKey()).contains(kind))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }

    Topics topics() {
        return topics;
    }

    Value.Time today() {
        return today;
    }

    Set<KindId> ancestorsOf(KindId kind) {
        return vocabulary.ancestorsOf(kind);
    }

    SortedSet<ActorId> partiesOf(List<ActorId> ids, Optional<When> time) {
        return actors.partiesOf(ids, time);
    }
}
