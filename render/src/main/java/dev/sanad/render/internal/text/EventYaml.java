package dev.sanad.render.internal.text;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;

/** Events as a dossier writes them. */
final class EventYaml {
    private EventYaml() {}

    static String write(List<Event> events, String indent) {
        StringBuilder text = new StringBuilder();
        for (Event event : events) {
            text.append(indent).append("- id: ").append(event.id()).append('\n');
            field("kind", event.kind().value(), indent, text);
            event.roles().values().forEach((role, value) -> field(role, written(value), indent, text));
            event.time().ifPresent(time -> field("time", time.edtf(), indent, text));
            event.place().ifPresent(place -> field("place", byLanguage(place), indent, text));
            if (event.modality() != Modality.ACTUAL) {
                field("modality", event.modality().keyword(), indent, text);
            }
            if (event.certainty() != Certainty.CERTAIN) {
                field("certainty", event.certainty().keyword(), indent, text);
            }
            if (!event.cites().isEmpty()) {
                String sources = event.cites().stream()
                        .map(citation -> "{ source: " + citation.source()
                                + (citation.isAttributed() ? ", said-by: " + written(citation.saidBy()) : "") + " }")
                        .collect(Collectors.joining(", "));
                field("cites", "[" + sources + "]", indent, text);
            }
        }
        return text.toString().stripTrailing();
    }

    private static void field(String name, String value, String indent, StringBuilder text) {
        text.append(indent).append("  ").append(name).append(": ").append(value).append('\n');
    }

    private static String written(Voice voice) {
        return voice.links().stream()
                .map(link -> link.size() == 1 ? link.first() : link.toString())
                .toList()
                .toString();
    }

    private static String written(Value value) {
        return value.asText()
                .map(EventYaml::byLanguage)
                .orElseGet(() -> value.texts().size() == 1
                        ? value.texts().get(0)
                        : "[" + String.join(", ", value.texts()) + "]");
    }

    private static String byLanguage(LocalizedText text) {
        boolean isPlain = text.words().containsKey(Language.UNSTATED);
        return text.words().entrySet().stream()
                .map(entry -> entry.getKey().equals(Language.UNSTATED)
                        ? quoted(entry.getValue())
                        : entry.getKey().code() + ": " + quoted(entry.getValue()))
                .collect(Collectors.joining(", ", isPlain ? "" : "{ ", isPlain ? "" : " }"));
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
