package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.Actors;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.List;

/**
 * What proposals may name.
 *
 * @param vocabulary the kinds of events, found by their words
 * @param actors who may act or speak, found by their names and aliases
 * @param topics what events may be about, found by their names
 */
public record Known(Vocabulary vocabulary, Actors actors, List<Topic> topics) {
    /**
     * Copies the topics.
     *
     * @param vocabulary the kinds of events, found by their words
     * @param actors who may act or speak, found by their names and aliases
     * @param topics what events may be about, found by their names
     */
    public Known {
        topics = List.copyOf(topics);
    }
}
