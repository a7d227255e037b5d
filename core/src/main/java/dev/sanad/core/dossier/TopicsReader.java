package dev.sanad.core.dossier;

import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.TopicId;
import java.util.List;
import java.util.Optional;

/** Reads topics. */
final class TopicsReader {
    private final ReadingContext reading;

    TopicsReader(ReadingContext reading) {
        this.reading = reading;
    }

    Optional<Placed<Topic>> read(YamlNode node) {
        return reading.fields(node, "a topic").flatMap(fields -> {
            Optional<Placed<Topic>> topic = fields.required("id")
                    .flatMap(idNode -> reading.id(idNode, "a topic's id").map(id -> {
                        Marks marks = new Marks(fields.mark());
                        marks.put(idNode.mark(), "id");
                        LocalizedText name = fields.optional("name")
                                .flatMap(value -> LocalizedTextReader.read(value, "'name'", reading))
                                .orElseGet(() -> LocalizedText.of(id.replace('-', ' ')));
                        List<TopicId> partOf = fields.optional("part-of").stream()
                                .flatMap(value -> reading.oneOrMore(value).stream())
                                .flatMap(value -> broader(value, marks).stream())
                                .toList();
                        return new Placed<>(new Topic(new TopicId(id), name, partOf, manner(fields, marks)), marks);
                    }));
            fields.optional("part-of");
            fields.optional("name");
            fields.optional("manner");
            fields.optional("note");
            fields.finish();
            return topic;
        });
    }

    private Optional<String> manner(Fields fields, Marks marks) {
        return fields.optional("manner").flatMap(value -> {
            marks.put(value.mark(), "manner");
            return reading.id(value, "a manner");
        });
    }

    private Optional<TopicId> broader(YamlNode node, Marks marks) {
        Optional<TopicId> id = reading.id(node, "a topic's id").map(TopicId::new);
        id.ifPresent(known -> marks.put(node.mark(), "part-of", known.value()));
        return id;
    }
}
