package dev.sanad.core.source;

import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    /**
     * Copies {@code relays}.
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
    public Source {
        relays = List.copyOf(relays);
    }

    /**
     * {@return a root source of reliability F, of which nothing else is known yet}
     *
     * @param id the id of the source
     */
    public static Source of(String id) {
        return new Source(
                new SourceId(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Reliability.F,
                Optional.empty(),
                List.of());
    }

    /**
     * {@return the same source, published on a day}
     *
     * @param day the day of its publication
     */
    public Source publishedOn(LocalDate day) {
        return new Source(id, publisher, title, language, Optional.of(When.day(day)), reliability, text, relays);
    }

    /**
     * {@return the same source with its words, in which quotes are looked up}
     *
     * @param words the words
     */
    public Source saying(String words) {
        return new Source(
                id, publisher, title, language, published, reliability, Optional.of(new SourceText(words)), relays);
    }

    /**
     * {@return the same source as one that passes on the reporting of others}
     *
     * @param others the ids of the sources whose reporting it passes on
     */
    public Source relaying(String... others) {
        return new Source(
                id,
                publisher,
                title,
                language,
                published,
                reliability,
                text,
                Stream.of(others).map(SourceId::new).toList());
    }

    /** {@return its title, else its publisher, else its id} */
    public LocalizedText name() {
        return title.or(() -> publisher).orElseGet(() -> LocalizedText.of(id.value()));
    }
}
