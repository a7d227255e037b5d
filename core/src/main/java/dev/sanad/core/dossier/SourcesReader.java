package dev.sanad.core.dossier;

import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.text.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads sources with their texts. */
final class SourcesReader {
    /** So many words a file's name may have; more are probably the text. */
    private static final int LONGEST_NAME = 4;

    private final ReadingContext reading;

    SourcesReader(ReadingContext reading) {
        this.reading = reading;
    }

    Optional<Placed<Source>> read(YamlNode node, ZoneId zone, Optional<Folder> folder) {
        return reading.fields(node, "a source").flatMap(fields -> {
            Optional<YamlNode> idNode = fields.required("id");
            Optional<String> id = idNode.flatMap(value -> reading.id(value, "a source's id"));
            Marks marks = new Marks(fields.mark());
            idNode.ifPresent(value -> marks.put(value.mark(), "id"));
            Source source = source(new SourceId(id.orElse("")), fields, zone, folder, marks);
            fields.finish();
            return id.map(known -> new Placed<>(source, marks));
        });
    }

    private Source source(SourceId id, Fields fields, ZoneId zone, Optional<Folder> folder, Marks marks) {
        Source source = new Source(
                id,
                words(fields, "publisher"),
                words(fields, "title"),
                fields.optional("language").flatMap(node -> language(node, marks)),
                fields.optional("published")
                        .flatMap(node -> ValueReader.unchecked(reading, zone).time(node)),
                fields.optional("reliability")
                        .flatMap(node -> reading.word(
                                node, "an Admiralty letter", List.of(Reliability.values()), Reliability::name))
                        .orElse(Reliability.F),
                fields.optional("text").flatMap(node -> text(node, folder)),
                fields.optional("relays").stream()
                        .flatMap(node -> reading.oneOrMore(node).stream())
                        .flatMap(node -> relayed(node, marks).stream())
                        .distinct()
                        .toList());
        fields.optional("url");
        fields.optional("note");
        return source;
    }

    private Optional<LocalizedText> words(Fields fields, String key) {
        return fields.optional(key).flatMap(node -> LocalizedTextReader.read(node, "'" + key + "'", reading));
    }

    private Optional<String> language(YamlNode node, Marks marks) {
        marks.put(node.mark(), "language");
        return reading.leaf(node, "'language'").map(YamlNode.Leaf::text);
    }

    private Optional<SourceId> relayed(YamlNode node, Marks marks) {
        Optional<SourceId> id = reading.id(node, "a source's id").map(SourceId::new);
        id.ifPresent(known -> marks.put(node.mark(), "relays", known.value()));
        return id;
    }

    private Optional<SourceText> text(YamlNode node, Optional<Folder> folder) {
        return reading.leaf(node, "'text'").flatMap(leaf -> {
            if (folder.isEmpty()) {
                reading.error(YamlProblem.UNREADABLE, node.mark(), "no file can be named here", "leave 'text' out");
                return Optional.empty();
            }
            return folder.get().resolve(leaf, reading).flatMap(file -> {
                Checked<SourceFile> read = YamlText.read(file, folder.get().nameOf(leaf.text()), Form.DOSSIER);
                if (read.value().isEmpty() && leaf.text().strip().split("\\s+").length > LONGEST_NAME) {
                    reading.error(
                            YamlProblem.UNREADABLE,
                            node.mark(),
                            "'text' names a file, and this looks like the text itself",
                            "write the text into a file of its own, and name that here");
                } else {
                    reading.foundIn(leaf, read.problems());
                }
                return read.value().map(source -> new SourceText(source.content()));
            });
        });
    }
}
