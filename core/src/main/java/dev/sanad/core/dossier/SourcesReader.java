package dev.sanad.core.dossier;

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
import dev.sanad.core.source.Sources;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the sources of a dossier with their texts. */
final class SourcesReader {
    private final ReadingContext reading;
    private final KnownNames names;
    private final Declared<SourceId, Source> declared;

    SourcesReader(ReadingContext reading, KnownNames names) {
        this.reading = reading;
        this.names = names;
        this.declared = new Declared<>(reading, "source");
    }

    void add(YamlNode node, ZoneId zone, Optional<Folder> folder) {
        reading.fields(node, "a source").ifPresent(fields -> {
            Optional<YamlNode> idNode = fields.required("id");
            Optional<String> id = idNode.flatMap(value -> reading.id(value, "a source's id"));
            id.ifPresent(names::addSource);
            Source source = source(new SourceId(id.orElse("")), fields, zone, folder);
            fields.finish();
            id.ifPresent(known -> declared.put(source.id(), source, idNode.get().mark()));
        });
    }

    private Source source(SourceId id, Fields fields, ZoneId zone, Optional<Folder> folder) {
        Source source = new Source(
                id,
                words(fields, "publisher"),
                words(fields, "title"),
                fields.optional("language").flatMap(this::language),
                fields.optional("published").flatMap(node -> new ValueReader(reading, zone, names).time(node)),
                fields.optional("reliability")
                        .flatMap(node -> reading.word(
                                node, "an Admiralty letter", List.of(Reliability.values()), Reliability::name))
                        .orElse(Reliability.F),
                fields.optional("text").flatMap(node -> text(node, folder)),
                fields.optional("relays").stream()
                        .flatMap(node -> reading.oneOrMore(node).stream())
                        .flatMap(node -> reading
                                .id(node, "a source's id")
                                .map(other -> declared.naming(id, "relays", new SourceId(other), node.mark()))
                                .stream())
                        .distinct()
                        .toList());
        fields.optional("url");
        fields.optional("note");
        return source;
    }

    private Optional<LocalizedText> words(Fields fields, String key) {
        return fields.optional(key).flatMap(node -> LocalizedTextReader.read(node, "'" + key + "'", reading));
    }

    private Optional<String> language(YamlNode node) {
        Optional<String> code = reading.leaf(node, "'language'").map(YamlNode.Leaf::text);
        if (code.isPresent() && !Language.isCode(code.get())) {
            reading.error(
                    YamlProblem.UNKNOWN_LANGUAGE,
                    node.mark(),
                    "'" + code.get() + "' is not a language code",
                    "use codes such as en and ar");
        }
        return code;
    }

    private Optional<SourceText> text(YamlNode node, Optional<Folder> folder) {
        return reading.leaf(node, "'text'").flatMap(leaf -> {
            if (folder.isEmpty()) {
                reading.error(YamlProblem.UNREADABLE, node.mark(), "no file can be named here", "leave 'text' out");
                return Optional.empty();
            }
            return folder.get().resolve(leaf, reading).flatMap(file -> {
                Checked<SourceFile> read = YamlText.read(file, folder.get().nameOf(leaf.text()), Form.DOSSIER);
                reading.foundIn(leaf, read.problems());
                return read.value().map(source -> new SourceText(source.content()));
            });
        });
    }

    Sources finish() {
        Sources sources = Sources.of(declared.all());
        Set<SourceId> inCircles = new HashSet<>();
        for (Source source : declared.all()) {
            for (SourceId relayed : source.relays()) {
                if (!names.isSource(relayed.value())) {
                    reading.problems()
                            .error(
                                    DossierCodes.UNKNOWN_SOURCE,
                                    declared.mark(source.id(), "relays", relayed),
                                    "unknown source '" + relayed + "'",
                                    reading.remedy(relayed.value(), names::sources));
                }
            }
            if (sources.rootsOf(source.id()).isEmpty() && !inCircles.contains(source.id())) {
                addRelayed(source, inCircles);
                reading.problems()
                        .error(
                                DossierCodes.CIRCLE,
                                declared.mark(
                                        source.id(), "relays", source.relays().get(0)),
                                "the source '" + source.id() + "' only relays sources that relay it",
                                "a report comes from somewhere: remove one of the 'relays'");
            }
        }
        return sources;
    }

    private void addRelayed(Source source, Set<SourceId> all) {
        source.relays().stream()
                .filter(all::add)
                .flatMap(relayed -> declared.find(relayed).stream())
                .forEach(relayed -> addRelayed(relayed, all));
    }
}
