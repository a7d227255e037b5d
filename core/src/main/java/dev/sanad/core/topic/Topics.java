package dev.sanad.core.topic;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The topics of a dossier in their hierarchy. */
public final class Topics {
    private final SortedMap<TopicId, Topic> byId;
    private final Map<TopicId, Set<TopicId>> broader = new HashMap<>();

    private Topics(SortedMap<TopicId, Topic> byId) {
        this.byId = Collections.unmodifiableSortedMap(byId);
        byId.keySet().forEach(id -> broader.put(id, ancestors(id)));
    }

    /**
     * {@return the given topics; if two have the same id, the first counts}
     *
     * @param topics the topics
     */
    public static Topics of(Collection<Topic> topics) {
        SortedMap<TopicId, Topic> byId = new TreeMap<>();
        topics.forEach(topic -> byId.putIfAbsent(topic.id(), topic));
        return new Topics(byId);
    }

    /**
     * {@return the topic with an id}
     *
     * @param id the id of the topic
     */
    public Optional<Topic> find(TopicId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return the map from ids} */
    public Map<TopicId, Topic> byId() {
        return byId;
    }

    /**
     * {@return whether one topic is part of the other, directly or indirectly; no topic is part of itself}
     *
     * @param topic the topic that may be part of the other
     * @param than the topic that may contain it
     */
    public boolean isNarrower(TopicId topic, TopicId than) {
        return broader.getOrDefault(topic, Set.of()).contains(than) && !topic.equals(than);
    }

    /**
     * {@return whether two topics are the same, or one is part of the other}
     *
     * @param one a topic
     * @param other another topic, or the same
     */
    public boolean areRelated(TopicId one, TopicId other) {
        return one.equals(other) || isNarrower(one, other) || isNarrower(other, one);
    }

    /**
     * {@return a topic and all of which it is a part}
     *
     * @param topic the topic
     */
    public Stream<TopicId> withBroader(TopicId topic) {
        return Stream.concat(Stream.of(topic), broader.getOrDefault(topic, Set.of()).stream());
    }

    private Set<TopicId> ancestors(TopicId id) {
        Set<TopicId> found = new HashSet<>();
        Deque<TopicId> open = new ArrayDeque<>(Set.of(id));
        while (!open.isEmpty()) {
            Topic topic = byId.get(open.pop());
            if (topic != null) {
                topic.partOf().stream().filter(found::add).forEach(open::push);
            }
        }
        return found;
    }
}
