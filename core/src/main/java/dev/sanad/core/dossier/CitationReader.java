package dev.sanad.core.dossier;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Retraction;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.AsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the citations of an event. */
final class CitationReader {
    private final ReadingContext reading;
    private final Marks marks;
    private final List<Citation> citations = new ArrayList<>();
    private final List<Integer> occurrences = new ArrayList<>();

    /** A reader for one event, whose marks it adds to. */
    CitationReader(ReadingContext reading, Marks marks) {
        this.reading = reading;
        this.marks = marks;
    }

    List<Citation> citations() {
        return citations;
    }

    /** For each citation which place of its quote is meant; 0 where that is not said. */
    List<Integer> occurrences() {
        return occurrences;
    }

    void read(YamlNode node) {
        reading.fields(node, "a citation").ifPresent(fields -> {
            String number = String.valueOf(citations.size());
            marks.put(node.mark(), "cites", number);
            Optional<String> source =
                    fields.required("source").flatMap(value -> id(value, "a source's id", number, "source"));
            Optional<YamlNode> quoteNode = fields.optional("quote");
            Optional<Leaf> quote = quoteNode.flatMap(value -> reading.text(value, "'quote'"));
            quote.ifPresent(leaf -> marks.put(leaf.mark(), "cites", number, "quote"));
            int before = reading.problems().size();
            Optional<YamlNode> occurrenceNode = fields.optional("occurrence");
            Optional<Integer> occurrence = occurrenceNode.flatMap(value -> reading.count(value, "'occurrence'", 1));
            occurrenceNode.ifPresent(value -> marks.put(value.mark(), "cites", number, "occurrence"));
            Voice saidBy = new Voice(fields.optional("said-by").stream()
                    .flatMap(value -> reading.oneOrMore(value).stream())
                    .map(link -> together(link, number))
                    .filter(link -> !link.isEmpty())
                    .toList());
            Optional<List<SourceId>> via = fields.optional("via")
                    .map(value -> reading.oneOrMore(value).stream()
                            .flatMap(each -> id(each, "a source's id", number, "via").stream())
                            .map(SourceId::new)
                            .toList());
            Optional<Retraction> retraction = retraction(fields, number);
            SortedMap<String, String> asWritten = asWritten(fields, number);
            fields.optional("note");
            fields.finish();
            // A misspelt 'quote' has been reported.
            if (quoteNode.isEmpty() && reading.problems().size() == before) {
                occurrenceNode.ifPresent(this::checkQuoted);
            }
            citations.add(new Citation(
                    new SourceId(source.orElse(EventDraft.LACKING)),
                    quote.map(Leaf::text),
                    Optional.empty(),
                    saidBy,
                    asWritten,
                    via,
                    retraction));
            occurrences.add(occurrence.orElse(0));
        });
    }

    /** A speaker, or several who speak together. */
    private SortedSet<String> together(YamlNode node, String number) {
        return reading.oneOrMore(node).stream()
                .flatMap(value -> id(value, "a speaker", number, "said-by").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Retraction> retraction(Fields fields, String number) {
        Optional<YamlNode> dayNode = fields.optional("retracted");
        Optional<YamlNode> inNode = fields.optional("retracted-in");
        Optional<SourceId> in = inNode.flatMap(node -> id(node, "a source's id", number, "retracted-in"))
                .map(SourceId::new);
        Optional<AsOf> day = dayNode.flatMap(node -> DayReader.read(node, "'retracted'", reading));
        dayNode.ifPresent(node -> marks.put(node.mark(), "cites", number, "retracted"));
        if (dayNode.isEmpty()) {
            inNode.ifPresent(node -> reading.problems()
                    .error(
                            DossierCodes.RETRACTED_BEFORE,
                            node.mark(),
                            "'retracted-in' says where a report was taken back, and nothing says on what day",
                            "add 'retracted' with the day"));
        }
        return day.map(known -> new Retraction(known.day(), in));
    }

    private Optional<String> id(YamlNode node, String what, String number, String key) {
        Optional<String> id = reading.id(node, what);
        id.ifPresent(known -> marks.put(node.mark(), "cites", number, key, known));
        return id;
    }

    private void checkQuoted(YamlNode occurrence) {
        reading.problems()
                .error(
                        DossierCodes.NO_SUCH_OCCURRENCE,
                        occurrence.mark(),
                        "'occurrence' numbers the places where a quote occurs, and there is no quote",
                        "add the 'quote', or leave 'occurrence' out");
    }

    /** The source's own expressions for the time, the place and the roles of the event. */
    private SortedMap<String, String> asWritten(Fields fields, String number) {
        SortedMap<String, String> found = new TreeMap<>();
        fields.optional("as-written")
                .flatMap(node -> reading.fields(node, "'as-written'"))
                .ifPresent(written -> written.rest().forEach(entry -> {
                    String key = entry.key().text();
                    marks.put(entry.key().mark(), "cites", number, "as-written", key);
                    reading.text(entry.value(), "what is written").ifPresent(leaf -> found.put(key, leaf.text()));
                }));
        return found;
    }
}
