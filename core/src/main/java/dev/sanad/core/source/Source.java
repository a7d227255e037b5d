package dev.sanad.core.source;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import java.util.List;
import java.util.Optional;

/**
 * A document that reports.
 *
 * @param id unique in the dossier
 * @param publisher who published it
 * @param title what it is called
 * @param language of its text, a BCP 47 code
 * @param published when; a source without a day is known always
 * @param reliability its Admiralty letter; F if the dossier states none
 * @param text its words, if the dossier has them
 * @param relays the sources whose reporting it passes on; none for a root
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
    /** Copies the list. */
    public Source {
        relays = List.copyOf(relays);
    }

    /** Its title, else its publisher, else its id. */
    public LocalizedText name() {
        return title.or(() -> publisher).orElseGet(() -> LocalizedText.of(id.value()));
    }
}
