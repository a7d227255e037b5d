package dev.sanad.core.internal.dossier;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.internal.yaml.WrittenYaml;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An event as a dossier writes it. */
public final class WrittenEvent {
    private static final SourceMark NOWHERE = SourceMark.of(new SourceFile("", ""));

    private final Vocabulary vocabulary;
    private final Function<SourceId, Optional<SourceText>> texts;
    private final List<Entry> entries = new ArrayList<>();

    private WrittenEvent(Vocabulary vocabulary, Function<SourceId, Optional<SourceText>> texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /**
     * An event with all that is said of it; what is usual is left out.
     *
     * @param event the event
     * @param vocabulary says which roles take several values
     * @param texts the texts of sources, in which a quote may occur more than once
     */
    public static Mapping of(Event event, Vocabulary vocabulary, Function<SourceId, Optional<SourceText>> texts) {
        return new WrittenEvent(vocabulary, texts).written(event);
    }

    /** Events of which no text is at hand, as a list below each other. */
    public static String list(List<Event> events, Vocabulary vocabulary, String indent) {
        return WrittenYaml.items(
                events.stream()
                        .map(event -> of(event, vocabulary, source -> Optional.empty()))
                        .toList(),
                indent);
    }

    private Mapping written(Event event) {
        add("id", leaf(event.id().value()));
        add("kind", leaf(event.kind().value()));
        event.roles().values().forEach((role, value) -> add(role, written(event, role, value)));
        event.time().ifPresent(time -> add("time", leaf(time.edtf())));
        event.place().ifPresent(place -> add("place", words(place)));
        if (event.modality() != Modality.ACTUAL) {
            add("modality", leaf(event.modality().keyword()));
        }
        if (event.certainty() != Certainty.CERTAIN) {
            add("certainty", leaf(event.certainty().keyword()));
        }
        if (!event.cites().isEmpty()) {
            add(
                    "cites",
                    new Listing(
                            NOWHERE, event.cites().stream().map(this::written).toList()));
        }
        return new Mapping(NOWHERE, entries);
    }

    private void add(String key, YamlNode value) {
        entries.add(new Entry(leaf(key), value));
    }

    private YamlNode written(Event event, String role, Value value) {
        boolean isMany = vocabulary.kinds().containsKey(event.kind())
                && vocabulary
                        .kind(event.kind())
                        .role(role)
                        .filter(known -> known.type().isMany())
                        .isPresent();
        return value.asText()
                .map(WrittenEvent::words)
                .orElseGet(() -> isMany || value.texts().size() != 1
                        ? list(value.texts())
                        : leaf(value.texts().get(0)));
    }

    private YamlNode written(Citation cite) {
        List<Entry> fields = new ArrayList<>();
        fields.add(new Entry(leaf("source"), leaf(cite.source().value())));
        if (cite.isAttributed()) {
            fields.add(new Entry(leaf("said-by"), written(cite.saidBy())));
        }
        cite.quote().ifPresent(quote -> fields.add(new Entry(leaf("quote"), leaf(quote))));
        occurrence(cite).ifPresent(number -> fields.add(new Entry(leaf("occurrence"), leaf(number.toString()))));
        if (!cite.asWritten().isEmpty()) {
            fields.add(new Entry(leaf("as-written"), mapping(cite.asWritten())));
        }
        return new Mapping(NOWHERE, fields);
    }

    /** Which place of its quote a citation means, if there are several. */
    private Optional<Integer> occurrence(Citation cite) {
        List<Span> places = cite.quote()
                .flatMap(quote -> texts.apply(cite.source()).map(text -> text.find(quote)))
                .orElse(List.of());
        return cite.span()
                .filter(span -> places.size() > 1)
                .map(span -> 1
                        + (int) places.stream()
                                .filter(place -> place.start() < span.start())
                                .count());
    }

    private static YamlNode written(Voice voice) {
        return new Listing(
                NOWHERE,
                voice.links().stream()
                        .<YamlNode>map(link -> link.size() == 1 ? leaf(link.first()) : list(link))
                        .toList());
    }

    private static YamlNode words(LocalizedText text) {
        return text.exactly(Language.UNSTATED).<YamlNode>map(WrittenEvent::leaf).orElseGet(() -> {
            Map<String, String> byCode = new LinkedHashMap<>();
            text.words().forEach((language, words) -> byCode.put(language.code(), words));
            return mapping(byCode);
        });
    }

    private static Mapping mapping(Map<String, String> words) {
        return new Mapping(
                NOWHERE,
                words.entrySet().stream()
                        .map(each -> new Entry(leaf(each.getKey()), leaf(each.getValue())))
                        .toList());
    }

    private static Listing list(Collection<String> texts) {
        return new Listing(
                NOWHERE, texts.stream().<YamlNode>map(WrittenEvent::leaf).toList());
    }

    private static Leaf leaf(String text) {
        return new Leaf(NOWHERE, text);
    }
}
