package dev.sanad.core.topic;

import dev.sanad.core.text.LocalizedText;
import java.util.List;

/**
 * A topic of events.
 *
 * @param id unique in the dossier
 * @param name in the languages of the dossier
 * @param partOf the broader topics that it is directly a part of
 */
public record Topic(TopicId id, LocalizedText name, List<TopicId> partOf) {
    public Topic {
        partOf = List.copyOf(partOf);
    }
}
