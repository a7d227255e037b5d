package dev.sanad.core.dossier;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.Sources;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks events, once everything that they may name is known. */
final class EventCheck {
    private final ReadingContext reading;
    private final KnownNames names;
    private final Optional<Vocabulary> vocabulary;
    private final Sources sources;
    private final RoleCheck roles;

    /** A check; without a vocabulary of all about events but their kinds and roles. */
    EventCheck(ReadingContext reading, KnownNames names, Optional<Vocabulary> vocabulary, Sources sources) {
        this.reading = reading;
        this.names = names;
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.roles = new RoleCheck(reading, names, vocabulary);
    }

    /** The event, with the places of its quotes; empty if nobody knows its kind or its id. */
    Optional<Event> checked(EventDraft draft) {
        Optional<Kind> kind = vocabulary.filter(kinds -> draft.hasKind()).flatMap(kinds -> kind(draft, kinds));
        List<Citation> cites = cites(draft, kind);
        if (!draft.event().background() && !draft.isCited()) {
            reading.problems()
                    .warning(
                            DossierCodes.UNSOURCED,
                            draft.marks().at("id"),
                            draft.title() + " has no citation",
                            "add 'cites', or what follows from it counts as unsourced");
        }
        kind.ifPresentOrElse(
                known -> roles.check(draft, known),
                () -> vocabulary.ifPresent(kinds -> roles.checkOfAnyKind(draft, kinds)));
        return kind.filter(known -> draft.hasId())
                .map(known -> draft.event().citing(cites).ofKind(known.id()));
    }

    /** Checks that roles which take events of some kinds only hold no others. */
    void checkKinds(EventDraft draft, Map<FactId, Event> events) {
        vocabulary.ifPresent(kinds -> MeantKind.of(draft.event().kind(), kinds)
                .ifPresent(kind -> roles.checkKinds(draft, kind, events, kinds)));
    }

    /**
     * The kind; if the intended one is certain, it is used so that the rest can be checked, and the slip is reported.
     */
    private Optional<Kind> kind(EventDraft draft, Vocabulary kinds) {
        KindId id = draft.event().kind();
        Optional<Kind> known = kinds.find(id);
        if (known.isEmpty()) {
            reading.problems()
                    .error(
                            DossierCodes.UNKNOWN_KIND,
                            draft.marks().at("kind"),
                            "unknown kind '" + id + "'",
                            reading.inTime(() -> Kind.remedy(id, MeantKind.reported(kinds))));
        } else if (known.get().isConclusion()) {
            reading.problems()
                    .error(
                            DossierCodes.CONCLUSION_REPORTED,
                            draft.marks().at("kind"),
                            "'" + id + "' is a conclusion: only rules make such facts",
                            "record what was reported, as an event of another kind");
        }
        return MeantKind.of(id, kinds);
    }

    private List<Citation> cites(EventDraft draft, Optional<Kind> kind) {
        CitationCheck check = new CitationCheck(reading, names, sources, draft);
        List<Citation> cites = new ArrayList<>();
        for (int number = 0; number < draft.event().cites().size(); number++) {
            int each = number;
            check.source(number).ifPresent(source -> checkPublished(draft, source, each));
            check.checked(number, kind).ifPresent(cites::add);
        }
        return cites;
    }

    private void checkPublished(EventDraft draft, Source source, int number) {
        Event event = draft.event();
        if (isReportedTooEarly(event, source)) {
            reading.problems()
                    .error(
                            DossierCodes.REPORTED_TOO_EARLY,
                            draft.marks().at("cites", String.valueOf(number)),
                            "'" + source.id() + "' was published on "
                                    + source.published().orElseThrow() + ", before the event that it reports ("
                                    + event.time().orElseThrow() + ")",
                            OtherCalendar.remedy(
                                            source.published().orElseThrow(),
                                            List.of(event.time().orElseThrow()))
                                    .orElse("check both days; a plan needs 'modality: planned'"));
        }
    }

    /** Whether a source was published before the event that it reports as one that has happened. */
    static boolean isReportedTooEarly(Event event, Source source) {
        return event.modality() == Modality.ACTUAL
                && event.time().isPresent()
                && source.published()
                        .filter(published ->
                                published.latestEnd() <= event.time().get().earliestStart())
                        .isPresent();
    }
}
