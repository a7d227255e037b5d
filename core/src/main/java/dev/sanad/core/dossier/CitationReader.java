package dev.sanad.core.dossier;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.source.Sources;
import dev.sanad.core.vocabulary.CommonRole;
import dev.sanad.core.vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads citations and looks their quotes up in the texts. */
final class CitationReader {
    private final ReadingContext reading;
    private final KnownNames names;
    private final Sources sources;
    private final Optional<Kind> kind;

    /** A reader for the citations of an event; if its kind is unknown, so are its roles. */
    CitationReader(ReadingContext reading, KnownNames names, Sources sources, Optional<Kind> kind) {
        this.reading = reading;
        this.names = names;
        this.sources = sources;
        this.kind = kind;
    }

    /** Reads a citation, and passes the source that it names to {@code onSource}. */
    Optional<Citation> read(YamlNode node, Consumer<Source> onSource) {
        return reading.fields(node, "a citation").flatMap(fields -> {
            Optional<YamlNode> sourceNode = fields.required("source");
            Optional<Source> source = sourceNode.flatMap(this::source);
            source.ifPresent(onSource);
            Optional<YamlNode> quoteNode = fields.optional("quote");
            Optional<Leaf> quote = quoteNode.flatMap(value -> reading.leaf(value, "'quote'"));
            int before = reading.problems().size();
            Optional<YamlNode> occurrenceNode = fields.optional("occurrence");
            int occurrence = occurrenceNode
                    .flatMap(value -> reading.count(value, "'occurrence'", 1))
                    .orElse(1);
            List<String> saidBy = fields.optional("said-by").stream()
                    .flatMap(value -> reading.oneOrMore(value).stream())
                    .flatMap(this::speaker)
                    .toList();
            SortedMap<String, String> asWritten = asWritten(fields);
            fields.optional("note");
            fields.finish();
            // A misspelt 'quote' has been reported.
            if (quoteNode.isEmpty() && reading.problems().size() == before) {
                occurrenceNode.ifPresent(this::checkQuoted);
            }
            return source.map(known -> new Citation(
                    known.id(),
                    quote.map(Leaf::text),
                    quote.flatMap(words -> span(words, occurrence, occurrenceNode, known)),
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
                    reading.remedy(id.get(), names::sources));
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
                    reading.remedy(id.get(), () -> Stream.concat(names.actors(), names.sources())));
        }
        return id.stream();
    }

    private void checkQuoted(YamlNode occurrence) {
        error(
                DossierCodes.NO_SUCH_OCCURRENCE,
                occurrence,
                "'occurrence' numbers the places where a quote occurs, and there is no quote",
                "add the 'quote', or leave 'occurrence' out");
    }

    /** The source's own expressions for the time, the place and the roles of the event. */
    private SortedMap<String, String> asWritten(Fields fields) {
        SortedMap<String, String> found = new TreeMap<>();
        fields.optional("as-written")
                .flatMap(node -> reading.fields(node, "'as-written'"))
                .ifPresent(written -> {
                    List<String> keys = new ArrayList<>(Stream.of(CommonRole.values())
                            .map(CommonRole::keyword)
                            .toList());
                    kind.ifPresent(known -> keys.addAll(known.roles().keySet()));
                    for (String key : keys) {
                        written.optional(key)
                                .flatMap(value -> reading.leaf(value, "what is written"))
                                .ifPresent(leaf -> found.put(key, leaf.text()));
                    }
                    if (kind.isPresent()) {
                        written.finish();
                    }
                });
        return found;
    }

    private Optional<Span> span(Leaf quote, int occurrence, Optional<YamlNode> occurrenceNode, Source source) {
        if (source.text().isEmpty()) {
            occurrenceNode.ifPresent(node -> reading.problems()
                    .warning(
                            DossierCodes.NO_SUCH_OCCURRENCE,
                            node.mark(),
                            "'occurrence' cannot be checked: the text of '" + source.id() + "' is not available",
                            "give the source its 'text', or leave 'occurrence' out"));
            return Optional.empty();
        }
        SourceText text = source.text().get();
        List<Span> found = text.find(quote.text());
        if (found.isEmpty()) {
            error(
                    DossierCodes.QUOTE_NOT_FOUND,
                    quote,
                    "this quote does not occur in the text of '" + source.id() + "'",
                    nearest(quote.text(), text));
            return Optional.empty();
        }
        if (occurrence > found.size()) {
            error(
                    DossierCodes.NO_SUCH_OCCURRENCE,
                    occurrenceNode.orElse(quote),
                    "this quote occurs " + times(found.size()) + " in '" + source.id() + "', not " + occurrence,
                    found.size() == 1 ? "leave 'occurrence' out" : "write 'occurrence' from 1 to " + found.size());
            return Optional.empty();
        }
        return Optional.of(found.get(occurrence - 1));
    }

    private static String nearest(String quote, SourceText text) {
        return text.slightDifference(quote)
                .map(slight -> "it differs only in " + slight.in() + "; write \"" + slight.passage() + "\"")
                .or(() -> text.nearest(quote).map(passage -> "the nearest passage is: \"" + passage + "\""))
                .orElse("nothing in that text resembles it");
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    private void error(ProblemCode code, YamlNode node, String message, String remedy) {
        reading.problems().error(code, node.mark(), message, remedy);
    }
}
