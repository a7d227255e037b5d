package dev.sanad.core.source;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import java.util.List;
import java.util.Optional;

/**
 * A source: a document that reports events.
 *
 * @param id unique in the dossier
 * @param publisher its publisher
 * @param title its title
 * @param language the language of its text, a BCP 47 code
 * @param published the day of publication; a source without one is always known
 * @param reliability its Admiralty letter; F if the dossier states none
 * @param text its text, if the dossier has it
 * @param relays the sources that it relays; none for a root
 */
public record Source(
        SourceId id,
        Optional<LocalizedText> publisher,
        Optional<LocalizedText> title,
        Optional<String> language,
        Optional<When> published,
        Reliability reliability,
        Optional<SourceText> text,
        List<SourceId> relays) {
    public Source {
        relays = List.copyOf(relays);
    }

    /** Its title, else its publisher, else its id. */
    public LocalizedText name() {
        return title.or(() -> publisher).orElseGet(() -> LocalizedText.of(id.value()));
    }
}
