package dev.sanad.workbench.drafting;

import dev.sanad.core.internal.dossier.WrittenEvent;
import dev.sanad.core.internal.yaml.WrittenYaml;
import dev.sanad.core.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A draft as a dossier writes it: for an article that stands alone a whole dossier, otherwise events to be pasted into one. */
final class DraftYaml {
    private static final String INDENT = "  ";

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
            yaml.append("    text: ").append(WrittenYaml.quoted(file)).append('\n');
        });
        yaml.append("events:").append(draft.events().isEmpty() ? " []" : "").append('\n');
        SourceText text = new SourceText(draft.article().text());
        for (DraftedEvent proposed : draft.events()) {
            yaml.append(INDENT)
                    .append("# ")
                    .append(proposed.score())
                    .append(": ")
                    .append(why(proposed.because()))
                    .append('\n');
            yaml.append(WrittenYaml.items(
                            List.of(WrittenEvent.of(
                                    proposed.event(), draft.known().vocabulary(), source -> Optional.of(text))),
                            INDENT))
                    .append('\n');
        }
        return yaml.toString();
    }

    private static String why(List<Reason> because) {
        return because.stream()
                .map(reason -> "\"" + reason.words().replaceAll("\\s+", " ") + "\" " + reason.reading())
                .collect(Collectors.joining("; "));
    }
}
