package dev.sanad.workbench.drafting;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.source.SourceText.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A draft as a dossier writes it: for an article that stands alone a whole dossier, otherwise events to be pasted into one. */
final class DraftYaml {
    private DraftYaml() {}

    static String render(Draft draft) {
        StringBuilder yaml = new StringBuilder();
        draft.file().ifPresent(file -> {
            yaml.append("dossier: ").append(draft.article().source()).append('\n');
            yaml.append("vocabulary: ")
                    .append(draft.known().vocabulary().name())
                    .append('\n');
            yaml.append("cast: [world]\n");
            yaml.append("sources:\n  - id: ").append(draft.article().source()).append('\n');
            yaml.append("    language: ").append(draft.article().language()).append('\n');
            draft.article()
                    .published()
                    .ifPresent(day -> yaml.append("    published: ").append(day).append('\n'));
            yaml.append("    text: ").append(quoted(file)).append('\n');
        });
        yaml.append("events:").append(draft.events().isEmpty() ? " []" : "").append('\n');
        SourceText text = new SourceText(draft.article().text());
        draft.events().forEach(proposed -> add(proposed, text, yaml));
        return yaml.toString();
    }

    private static void add(DraftedEvent proposed, SourceText text, StringBuilder yaml) {
        Event event = proposed.event();
        yaml.append("  # ")
                .append(proposed.score())
                .append(": ")
                .append(why(proposed.because()))
                .append('\n');
        yaml.append("  - id: ").append(event.id()).append('\n');
        field("kind", event.kind().value(), yaml);
        event.roles().values().forEach((role, value) -> field(role, written(value), yaml));
        event.time().ifPresent(time -> field("time", quotedIfSet(time.edtf()), yaml));
        if (event.modality() != Modality.ACTUAL) {
            field("modality", event.modality().keyword(), yaml);
        }
        yaml.append("    cites:\n");
        event.cites().forEach(cite -> add(cite, text, yaml));
    }

    private static void add(Citation cite, SourceText text, StringBuilder yaml) {
        yaml.append("      - source: ").append(cite.source()).append('\n');
        if (cite.isAttributed()) {
            yaml.append("        said-by: ").append(written(cite.saidBy())).append('\n');
        }
        cite.quote().ifPresent(quote -> {
            yaml.append("        quote: ").append(quoted(quote)).append('\n');
            List<Span> places = text.find(quote);
            cite.span()
                    .filter(span -> places.size() > 1)
                    .ifPresent(span -> yaml.append("        occurrence: ")
                            .append(1
                                    + places.stream()
                                            .filter(place -> place.start() < span.start())
                                            .count())
                            .append('\n'));
        });
        if (!cite.asWritten().isEmpty()) {
            yaml.append("        as-written: ")
                    .append(cite.asWritten().entrySet().stream()
                            .map(written -> written.getKey() + ": " + quoted(written.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }")))
                    .append('\n');
        }
    }

    private static String why(List<Reason> because) {
        return because.stream()
                .map(reason -> "\"" + reason.words().replaceAll("\\s+", " ") + "\" " + reason.reading())
                .collect(Collectors.joining("; "));
    }

    private static void field(String name, String value, StringBuilder yaml) {
        yaml.append("    ").append(name).append(": ").append(value).append('\n');
    }

    private static String written(Value value) {
        List<String> texts = value.texts();
        return texts.size() == 1 ? texts.get(0) : texts.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String written(Voice voice) {
        return voice.links().stream()
                .map(link -> link.size() == 1 ? link.first() : link.toString())
                .toList()
                .toString();
    }

    private static String quotedIfSet(String edtf) {
        return edtf.startsWith("[") ? quoted(edtf) : edtf;
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }
}
