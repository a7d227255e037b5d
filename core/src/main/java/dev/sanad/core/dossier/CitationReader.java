package dev.sanad.core.dossier;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Suggestion;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.source.Sources;
import dev.sanad.core.yaml.Fields;
import dev.sanad.core.yaml.Reading;
import dev.sanad.core.yaml.YamlNode;
import dev.sanad.core.yaml.YamlNode.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads citations and looks their quotes up in the texts. */
final class CitationReader {
    private final Reading reading;
    private final KnownNames names;
    private final Sources sources;

    CitationReader(Reading reading, KnownNames names, Sources sources) {
        this.reading = reading;
        this.names = names;
        this.sources = sources;
    }

    /** Reads one; {@code onSource} hears of the source that it names. */
    Optional<Citation> read(YamlNode node, Consumer<Source> onSource) {
        return reading.fields(node, "a citation").flatMap(fields -> {
            Optional<YamlNode> sourceNode = fields.required("source");
            Optional<Source> source = sourceNode.flatMap(this::source);
            source.ifPresent(onSource);
            Optional<Leaf> quote = fields.optional("quote").flatMap(value -> reading.leaf(value, "'quote'"));
            int occurrence = fields.optional("occurrence")
                    .flatMap(value -> reading.count(value, "'occurrence'", 1))
                    .orElse(1);
            List<String> saidBy = fields.optional("said-by").stream()
                    .flatMap(value -> reading.oneOrMore(value).stream())
                    .flatMap(this::speaker)
                    .toList();
            SortedMap<String, String> asWritten = asWritten(fields);
            fields.optional("note");
            fields.finish();
            return source.map(known -> new Citation(
                    known.id(),
                    quote.map(Leaf::text),
                    quote.flatMap(words -> span(words, occurrence, known)),
                    saidBy,
                    asWritten));
        });
    }

    private Optional<Source> source(YamlNode node) {
        Optional<String> id = reading.id(node, "a source's id");
        Optional<Source> source = id.flatMap(known -> sources.find(new SourceId(known)));
        if (id.isPresent() && !names.isSource(id.get())) {
            error(
                    DossierCodes.UNKNOWN_SOURCE,
                    node,
                    "unknown source '" + id.get() + "'",
                    Suggestion.remedy(id.get(), names.sources().toList()));
        }
        return source;
    }

    private Stream<String> speaker(YamlNode node) {
        Optional<String> id = reading.id(node, "a speaker");
        if (id.isPresent() && !names.isActor(id.get()) && !names.isSource(id.get())) {
            error(
                    DossierCodes.UNKNOWN_SPEAKER,
                    node,
                    "'" + id.get() + "' is neither an actor nor a source",
                    Suggestion.remedy(
                            id.get(),
                            Stream.concat(names.actors(), names.sources()).toList()));
        }
        return id.stream();
    }

    private SortedMap<String, String> asWritten(Fields fields) {
        SortedMap<String, String> found = new TreeMap<>();
        fields.optional("as-written")
                .flatMap(node -> reading.fields(node, "'as-written'"))
                .ifPresent(written -> written.rest()
                        .forEach(entry -> reading.leaf(entry.value(), "what is written")
                                .ifPresent(leaf -> found.put(entry.key().text(), leaf.text()))));
        return found;
    }

    private Optional<Span> span(Leaf quote, int occurrence, Source source) {
        if (source.text().isEmpty()) {
            return Optional.empty();
        }
        SourceText text = source.text().get();
        List<Span> found = text.find(quote.text());
        if (found.isEmpty()) {
            error(
                    DossierCodes.QUOTE_NOT_FOUND,
                    quote,
                    "this quote does not occur in the text of '" + source.id() + "'",
                    text.nearest(quote.text())
                            .map(passage -> "the nearest passage is: \"" + passage + "\"")
                            .orElse("nothing in that text is like it"));
            return Optional.empty();
        }
        if (occurrence > found.size()) {
            error(
                    DossierCodes.NO_SUCH_OCCURRENCE,
                    quote,
                    "this quote occurs " + found.size() + " times in '" + source.id() + "', not " + occurrence,
                    "write 'occurrence' from 1 to " + found.size());
            return Optional.empty();
        }
        return Optional.of(found.get(occurrence - 1));
    }

    private void error(ProblemCode code, YamlNode node, String message, String remedy) {
        reading.problems().error(code, node.mark(), message, remedy);
    }
}
