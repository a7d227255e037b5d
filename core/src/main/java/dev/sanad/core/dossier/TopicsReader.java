package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the topics of a dossier. */
final class TopicsReader {
    private final ReadingContext reading;
    private final KnownNames names;
    private final Declared<TopicId, Topic> declared;

    TopicsReader(ReadingContext reading, KnownNames names) {
        this.reading = reading;
        this.names = names;
        this.declared = new Declared<>(reading, "topic");
    }

    void add(YamlNode node) {
        reading.fields(node, "a topic").ifPresent(fields -> {
            fields.required("id")
                    .ifPresent(idNode -> reading.id(idNode, "a topic's id").ifPresent(id -> {
                        LocalizedText name = fields.optional("name")
                                .flatMap(value -> LocalizedTextReader.read(value, "'name'", reading))
                                .orElseGet(() -> LocalizedText.of(id.replace('-', ' ')));
                        List<TopicId> partOf = fields.optional("part-of").stream()
                                .flatMap(value -> reading.oneOrMore(value).stream())
                                .flatMap(value -> reading
                                        .id(value, "a topic's id")
                                        .map(other -> declared.naming(
                                                new TopicId(id), "part-of", new TopicId(other), value.mark()))
                                        .stream())
                                .toList();
                        names.addTopic(id);
                        declared.put(new TopicId(id), new Topic(new TopicId(id), name, partOf), idNode.mark());
                    }));
            fields.optional("part-of");
            fields.optional("name");
            fields.optional("note");
            fields.finish();
        });
    }

    Topics finish() {
        Topics topics = Topics.of(declared.all());
        Set<TopicId> inCircles = new HashSet<>();
        for (Topic topic : declared.all()) {
            for (TopicId broader : topic.partOf()) {
                if (!names.isTopic(broader.value())) {
                    reading.problems()
                            .error(
                                    DossierCodes.UNKNOWN_TOPIC,
                                    declared.mark(topic.id(), "part-of", broader),
                                    "unknown topic '" + broader + "'",
                                    reading.remedy(broader.value(), names::topics));
                } else if (closesCircle(topic.id(), broader, topics) && inCircles.add(topic.id())) {
                    topics.byId().keySet().stream()
                            .filter(other ->
                                    topics.isNarrower(topic.id(), other) && topics.isNarrower(other, topic.id()))
                            .forEach(inCircles::add);
                    reading.problems()
                            .error(
                                    DossierCodes.CIRCLE,
                                    declared.mark(topic.id(), "part-of", broader),
                                    broader.equals(topic.id())
                                            ? "the topic '" + topic.id() + "' is part of itself"
                                            : "the topics '" + topic.id() + "' and '" + broader
                                                    + "' are part of each other",
                                    "remove one 'part-of'");
                }
            }
        }
        return topics;
    }

    private static boolean closesCircle(TopicId topic, TopicId broader, Topics topics) {
        return broader.equals(topic) || topics.isNarrower(broader, topic);
    }
}
