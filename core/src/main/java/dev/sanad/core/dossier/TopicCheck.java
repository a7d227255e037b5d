package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Checks the topics of a dossier against each other. */
final class TopicCheck {
    private final ReadingContext reading;
    private final KnownNames names;
    private final Optional<Vocabulary> vocabulary;
    private final Declared<TopicId, Topic> declared;

    TopicCheck(
            ReadingContext reading,
            KnownNames names,
            Optional<Vocabulary> vocabulary,
            Declared<TopicId, Topic> declared) {
        this.vocabulary = vocabulary;
        this.reading = reading;
        this.names = names;
        this.declared = declared;
    }

    Topics check() {
        Topics topics = Topics.of(declared.all());
        Set<TopicId> inCircles = new HashSet<>();
        for (Topic topic : declared.all()) {
            checkManner(topic);
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

    private void checkManner(Topic topic) {
        vocabulary.ifPresent(kinds -> topic.manner()
                .filter(manner -> !kinds.manners().contains(manner))
                .ifPresent(manner -> reading.problems()
                        .error(
                                DossierCodes.UNKNOWN_CODE,
                                declared.mark(topic.id(), "manner"),
                                "unknown value '" + manner + "'",
                                reading.remedy(manner, () -> kinds.manners().stream()))));
    }

    private static boolean closesCircle(TopicId topic, TopicId broader, Topics topics) {
        return broader.equals(topic) || topics.isNarrower(broader, topic);
    }
}
