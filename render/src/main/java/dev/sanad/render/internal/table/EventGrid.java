package dev.sanad.render.internal.table;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.answer.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The events of a dossier, one a row, as a dossier that names the table reads them back. */
final class EventGrid {
    private final Findings findings;
    private final Selection selection;
    private final Wording wording;

    EventGrid(Findings findings, Selection selection, Wording wording) {
        this.findings = findings;
        this.selection = selection;
        this.wording = wording;
    }

    /** All events that were asked for, whether or not they are known on the as-of day. */
    Grid grid() {
        List<Event> chosen = findings.dossier().events().values().stream()
                .filter(event -> selection.includes(event, findings))
                .limit(selection.top().orElse(Integer.MAX_VALUE))
                .toList();
        // The column of sentences is for people: '#' says to pass it over.
        return Grid.of(
                List.of("id", "kind", "#text", "time", "modality", "certainty", "source", "quote", "said-by", "note"),
                chosen,
                this::row);
    }

    private Map<String, String> row(Event event) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("id", event.id().value());
        cells.put("kind", event.kind().value());
        cells.put("#text", wording.sentence(event));
        event.time().ifPresent(time -> cells.put("time", time.edtf()));
        cells.put("modality", event.modality().keyword());
        cells.put("certainty", event.certainty().keyword());
        event.place().ifPresent(place -> putText("place", place, cells));
        event.note().ifPresent(note -> putText("note", note, cells));
        if (event.background()) {
            cells.put("background", "true");
        }
        event.roles().values().forEach((role, value) -> putValue(role, value, cells));
        for (int number = 1; number <= event.cites().size(); number++) {
            putCitation(event.cites().get(number - 1), number == 1 ? "" : "." + number, cells);
        }
        return cells;
    }

    private static void putValue(String role, Value value, Map<String, String> cells) {
        value.asText()
                .ifPresentOrElse(text -> putText(role, text, cells), () -> cells.put(role, Grid.list(value.texts())));
    }

    private void putCitation(Citation citation, String number, Map<String, String> cells) {
        cells.put("source" + number, citation.source().value());
        citation.quote().ifPresent(quote -> cells.put("quote" + number, quote));
        int occurrence = occurrence(citation);
        if (occurrence > 1) {
            cells.put("occurrence" + number, String.valueOf(occurrence));
        }
        if (citation.isAttributed()) {
            cells.put(
                    "said-by" + number,
                    Grid.list(citation.saidBy().links().stream()
                            .map(link -> String.join(" & ", link))
                            .toList()));
        }
        citation.asWritten().forEach((key, words) -> cells.put("as-written." + key + number, words));
        citation.via().ifPresent(relayed -> cells.put("via" + number, relayed.isEmpty() ? ";" : Grid.list(relayed)));
        citation.retraction().ifPresent(taken -> {
            cells.put("retracted" + number, taken.day().toString());
            taken.in().ifPresent(in -> cells.put("retracted-in" + number, in.value()));
        });
    }

    /** Which place of its quote a citation means, counting from 1; the first where nothing says. */
    private int occurrence(Citation citation) {
        Optional<List<Span>> places = findings.dossier()
                .sources()
                .find(citation.source())
                .flatMap(Source::text)
                .flatMap(text -> citation.quote().map(text::find));
        return citation.span()
                .flatMap(span -> places.map(all -> all.indexOf(span) + 1))
                .orElse(1);
    }

    /** The words of each language in a column of its own; a semicolon in those of a role does not separate values. */
    private static void putText(String column, LocalizedText text, Map<String, String> cells) {
        boolean isInOne = column.equals("place") || column.equals("note");
        text.words()
                .forEach((language, words) -> cells.put(
                        language.equals(Language.UNSTATED) ? column : column + "." + language.code(),
                        isInOne ? words : words.replace(";", "\\;")));
    }
}
