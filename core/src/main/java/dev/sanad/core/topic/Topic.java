package dev.sanad.core.topic;

import dev.sanad.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A topic of events.
 *
 * @param id unique in the dossier
 * @param name in the languages of the dossier
 * @param partOf the broader topics that it is directly a part of
 * @param manner how what is promised of it is kept, as a code of the vocabulary, if it says
 */
public record Topic(TopicId id, LocalizedText name, List<TopicId> partOf, Optional<String> manner) {
    /**
     * Copies {@code partOf}.
     *
     * @param id unique in the dossier
     * @param name in the languages of the dossier
     * @param partOf the broader topics that it is directly a part of
     * @param manner how what is promised of it is kept, as a code of the vocabulary, if it says
     */
    public Topic {
        partOf = List.copyOf(partOf);
    }

    /**
     * {@return a topic that goes by its id, with spaces for hyphens}
     *
     * @param id the id of the topic
     */
    public static Topic of(String id) {
        return new Topic(new TopicId(id), LocalizedText.of(id.replace('-', ' ')), List.of(), Optional.empty());
    }

    /**
     * {@return the same topic as a part of broader ones}
     *
     * @param broader the ids of the broader topics
     */
    public Topic partOf(String... broader) {
        return new Topic(id, name, Stream.of(broader).map(TopicId::new).toList(), manner);
    }
}
