package dev.sanad.core.internal.vocabulary;

import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.PhraseReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.text.Phrase;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads the kinds of a vocabulary. */
public final class KindReader {
    private final ReadingContext reading;
    private final RoleReader roles;
    private final EventCodes codes;
    private final BiConsumer<Kind, Marks> found;

    /**
     * A reader of kinds.
     *
     * @param found takes each kind that is read, and the places of its {@code id}, {@code is-a}, {@code role NAME} and
     *     {@code phrase PLACE}
     */
    public KindReader(ReadingContext reading, BiConsumer<Kind, Marks> found) {
        this.reading = reading;
        this.roles = new RoleReader(reading);
        this.codes = new EventCodes(reading);
        this.found = found;
    }

    public void read(YamlNode node, boolean conclusions) {
        reading.fields(node, conclusions ? "'conclusions'" : "'kinds'").ifPresent(fields -> {
            for (YamlNode.Entry entry : fields.rest()) {
                reading.id(entry.key(), "a kind's id").ifPresent(id -> read(new KindId(id), entry, conclusions));
            }
        });
    }

    private void read(KindId id, YamlNode.Entry entry, boolean isConclusion) {
        boolean bare = entry.value().isBlank();
        YamlNode value = bare ? new YamlNode.Mapping(entry.key().mark(), List.of()) : entry.value();
        reading.fields(value, "the kind '" + id + "'").ifPresent(fields -> {
            Marks marks = new Marks(fields.mark());
            marks.put(entry.key().mark(), "id");
            fields.optional("is-a").ifPresent(node -> marks.put(node.mark(), "is-a"));
            fields.optional("roles").ifPresent(node -> marks.put(node.mark(), "roles"));
            Kind kind = new Kind(
                    id,
                    isConclusion,
                    supertypes(fields),
                    fields.optional("label")
                            .flatMap(node -> LocalizedTextReader.read(node, "'label'", reading))
                            .orElseGet(() -> LocalizedText.of(id.value().replace('-', ' '))),
                    fields.optional("phrase")
                            .flatMap(node -> actual(node))
                            .flatMap(node -> phrase(node, "phrase", marks, reading)),
                    notActual(fields, marks),
                    phrase(fields, "mention", marks),
                    code(fields, "plover", codes::checkPlover),
                    code(fields, "cameo", codes::checkCameo),
                    usage(fields),
                    fields.optional("shown").flatMap(node -> new ShowingReader(reading, marks).read(node)),
                    Role.byName(fields.optional("roles")
                            .map(node -> roles.read(node, marks))
                            .orElse(List.of())));
            fields.optional("note");
            fields.finish();
            found.accept(kind, marks);
        });
    }

    private List<KindId> supertypes(Fields fields) {
        List<KindId> found = new ArrayList<>();
        fields.optional("is-a")
                .ifPresent(node -> reading.oneOrMore(node)
                        .forEach(item ->
                                reading.id(item, "a kind's id").map(KindId::new).ifPresent(found::add)));
        return found;
    }

    /** The words for what happened, without those for what is planned, guessed and the like. */
    private static Optional<YamlNode> actual(YamlNode node) {
        return node.asMapping()
                .<Optional<YamlNode>>map(words -> {
                    List<YamlNode.Entry> actual = words.entries().stream()
                            .filter(entry ->
                                    !Kind.NOT_ACTUAL.contains(entry.key().text()))
                            .toList();
                    boolean isEmpty = actual.isEmpty() && !words.entries().isEmpty();
                    return isEmpty ? Optional.empty() : Optional.of(new YamlNode.Mapping(words.mark(), actual));
                })
                .orElse(Optional.of(node));
    }

    private SortedMap<String, Phrase> notActual(Fields fields, Marks marks) {
        SortedMap<String, Phrase> found = new TreeMap<>();
        for (String modality : Kind.NOT_ACTUAL) {
            fields.optional("phrase")
                    .flatMap(words -> words.find(modality))
                    .flatMap(words -> phrase(words, modality, marks, reading))
                    .ifPresent(words -> found.put(modality, words));
        }
        return found;
    }

    private Optional<Phrase> phrase(Fields fields, String key, Marks marks) {
        return fields.optional(key).flatMap(node -> phrase(node, key, marks, reading));
    }

    /** A phrase, with the places of its places. */
    static Optional<Phrase> phrase(YamlNode node, String key, Marks marks, ReadingContext reading) {
        Optional<Phrase> phrase = PhraseReader.read(node, "'" + key + "'", reading);
        phrase.map(Phrase::places)
                .orElse(Set.of())
                .forEach(place -> marks.put(() -> PhraseReader.placeOf(node, place), key, place));
        return phrase;
    }

    private Usage usage(Fields fields) {
        SortedMap<Language, List<String>> words = new TreeMap<>();
        fields.optional("words")
                .flatMap(node -> reading.fields(node, "'words'"))
                .ifPresent(byLanguage -> {
                    for (YamlNode.Entry entry : byLanguage.rest()) {
                        LocalizedTextReader.language(entry.key(), reading)
                                .ifPresent(language -> words.put(language, words(entry.value())));
                    }
                });
        return new Usage(
                fields.optional("about").flatMap(node -> LocalizedTextReader.read(node, "'about'", reading)),
                fields.optional("not").flatMap(node -> LocalizedTextReader.read(node, "'not'", reading)),
                words);
    }

    private List<String> words(YamlNode node) {
        return reading.oneOrMore(node).stream()
                .flatMap(item -> reading.text(item, "a word").stream())
                .map(Leaf::text)
                .toList();
    }

    private Optional<String> code(Fields fields, String key, Consumer<Leaf> check) {
        Optional<Leaf> code = fields.optional(key).flatMap(node -> reading.text(node, "'" + key + "'"));
        code.ifPresent(check);
        return code.map(Leaf::text);
    }
}
