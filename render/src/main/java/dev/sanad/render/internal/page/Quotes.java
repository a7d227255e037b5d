package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.source.SourceText.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The quotes of all events, numbered, and the texts of sources in which they are marked. */
final class Quotes {
    private record Place(SourceId source, Span span) {}

    private final Map<Place, Integer> numbers = new LinkedHashMap<>();

    Quotes(Findings findings) {
        for (Event event : findings.graph().events().values()) {
            for (Citation citation : event.cites()) {
                boolean hasText = findings.dossier()
                        .sources()
                        .find(citation.source())
                        .flatMap(Source::text)
                        .isPresent();
                if (hasText) {
                    citation.span()
                            .ifPresent(span ->
                                    numbers.putIfAbsent(new Place(citation.source(), span), numbers.size() + 1));
                }
            }
        }
    }

    /** The number of a quote, if it is in a text. */
    Optional<Integer> number(Citation citation) {
        return citation.span().map(span -> numbers.get(new Place(citation.source(), span)));
    }

    /**
     * The paragraphs of a text as lines, with what is quoted marked.
     *
     * @param prefixes how the ids of a quote begin, of which there is one in each language, by the classes of their places
     */
    List<Tag> paragraphs(SourceId source, SourceText text, Map<String, String> prefixes) {
        String all = text.text();
        Map<Span, Integer> quoted = new LinkedHashMap<>();
        numbers.forEach((place, number) -> {
            if (place.source().equals(source)) {
                quoted.put(place.span(), number);
            }
        });
        TreeSet<Integer> cuts = new TreeSet<>();
        quoted.keySet().forEach(span -> {
            cuts.add(all.offsetByCodePoints(0, span.start()));
            cuts.add(all.offsetByCodePoints(0, span.end()));
        });
        List<Tag> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : all.split("(?<=\\n)|(?<=\\r)(?!\\n)", -1)) {
            int end = at + line.length();
            if (!line.isBlank()) {
                paragraphs.add(paragraph(all, at, at + line.stripTrailing().length(), cuts, quoted, prefixes));
            }
            at = end;
        }
        return paragraphs;
    }

    private static Tag paragraph(
            String all,
            int start,
            int end,
            TreeSet<Integer> cuts,
            Map<Span, Integer> quoted,
            Map<String, String> prefixes) {
        Tag paragraph = Tag.of("p");
        int at = start;
        while (at < end) {
            Integer next = cuts.higher(at);
            int to = next == null ? end : Math.min(next, end);
            paragraph.add(piece(all, at, to, at == start, quoted, prefixes));
            at = to;
        }
        return paragraph;
    }

    /** A piece between two ends of quotes: marked if it is in a quote, with the ids of those that begin here. */
    private static Tag piece(
            String all, int at, int to, boolean isFirst, Map<Span, Integer> quoted, Map<String, String> prefixes) {
        int from = all.codePointCount(0, at);
        Tag piece = Tag.of("span");
        List<String> covering = new ArrayList<>();
        for (Map.Entry<Span, Integer> quote : quoted.entrySet()) {
            Span span = quote.getKey();
            if (span.start() <= from && from < span.end()) {
                covering.add(String.valueOf(quote.getValue()));
            }
            if (span.start() == from) {
                prefixes.forEach(
                        (style, prefix) -> piece.add(Tag.of("a", style).with("id", prefix + "q" + quote.getValue())));
            }
        }
        String words = all.substring(at, to);
        return covering.isEmpty()
                ? piece.text(words)
                : piece.add(Tag.of("mark")
                        .with("data-quotes", String.join(" ", covering))
                        .text(words));
    }
}
