package dev.sanad.core.dossier;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Retraction;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.source.Sources;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the citations of an event, and looks their quotes up in the texts. */
final class CitationCheck {
    private final ReadingContext reading;
    private final KnownNames names;
    private final Sources sources;
    private final EventDraft draft;

    CitationCheck(ReadingContext reading, KnownNames names, Sources sources, EventDraft draft) {
        this.reading = reading;
        this.names = names;
        this.sources = sources;
        this.draft = draft;
    }

    /** The citation, with the place of its quote, where its source is known; all else is checked in any case. */
    Optional<Citation> checked(int number, Optional<Kind> kind) {
        Citation citation = draft.event().cites().get(number);
        Optional<Source> source = source(citation.source(), number);
        citation.saidBy().speakers().distinct().forEach(speaker -> checkSpeaker(speaker, number));
        citation.via().ifPresent(relayed -> relayed.forEach(each -> checkRelayed(each, number)));
        citation.retraction().ifPresent(taken -> checkRetraction(taken, number));
        kind.ifPresent(known -> citation.asWritten().keySet().forEach(key -> checkWritten(key, known, number)));
        return source.map(known -> new Citation(
                known.id(),
                citation.quote(),
                citation.quote().flatMap(quote -> span(quote, citation.span(), number, known)),
                citation.saidBy(),
                citation.asWritten(),
                citation.via(),
                citation.retraction()));
    }

    Optional<Source> source(int number) {
        return sources.find(draft.event().cites().get(number).source());
    }

    private Optional<Source> source(SourceId id, int number) {
        if (!id.value().equals(EventDraft.LACKING) && !names.isSource(id.value())) {
            error(
                    DossierCodes.UNKNOWN_SOURCE,
                    mark(number, "source", id.value()),
                    "unknown source '" + id + "'",
                    reading.remedy(id.value(), names::sources));
        }
        return sources.find(id);
    }

    private void checkRelayed(SourceId relayed, int number) {
        Optional<When> mine =
                sources.find(draft.event().cites().get(number).source()).flatMap(Source::published);
        Optional<When> theirs = sources.find(relayed).flatMap(Source::published);
        if (!names.isSource(relayed.value())) {
            error(
                    DossierCodes.UNKNOWN_SOURCE,
                    mark(number, "via", relayed.value()),
                    "unknown source '" + relayed + "'",
                    reading.remedy(relayed.value(), names::sources));
        } else if (mine.isPresent()
                && theirs.isPresent()
                && TimeTest.of(TimeRelation.AFTER).holds(theirs.get(), mine.get())) {
            error(
                    DossierCodes.UNKNOWN_SOURCE,
                    mark(number, "via", relayed.value()),
                    "'" + relayed + "' was published after what passes it on",
                    "name the source whose report this is, or write 'via: []' if it speaks for itself");
        }
    }

    /** A report is taken back after it was made, in a source of that day or later. */
    private void checkRetraction(Retraction retraction, int number) {
        Optional<When> mine =
                sources.find(draft.event().cites().get(number).source()).flatMap(Source::published);
        if (mine.filter(day -> day.earliestStart() > retraction.day().toEpochDay())
                .isPresent()) {
            error(
                    DossierCodes.RETRACTED_BEFORE,
                    mark(number, "retracted"),
                    "the report is taken back on " + retraction.day() + ", before it was published on " + mine.get(),
                    OtherCalendar.remedy(When.day(retraction.day()), List.of(mine.get()))
                            .orElse("correct one of the two days"));
        }
        retraction
                .in()
                .filter(in -> !names.isSource(in.value()))
                .ifPresent(in -> error(
                        DossierCodes.UNKNOWN_SOURCE,
                        mark(number, "retracted-in", in.value()),
                        "unknown source '" + in + "'",
                        reading.remedy(in.value(), names::sources)));
    }

    private void checkSpeaker(String speaker, int number) {
        if (!names.isActor(speaker) && !names.isSource(speaker) && !speaker.equals(Citation.ANALYST)) {
            draft.marks()
                    .all("cites", String.valueOf(number), "said-by", speaker)
                    .forEach(mark -> error(
                            DossierCodes.UNKNOWN_SPEAKER,
                            mark,
                            "'" + speaker + "' is neither an actor nor a source",
                            new UnknownActor(reading, names).remedyForSpeaker(speaker)));
        }
    }

    private void checkWritten(String key, Kind kind, int number) {
        Set<String> known = new LinkedHashSet<>();
        Stream.of(CommonRole.values()).map(CommonRole::keyword).forEach(known::add);
        known.addAll(kind.roles().keySet());
        if (!known.contains(key)) {
            reading.error(
                    YamlProblem.UNKNOWN_KEY,
                    mark(number, "as-written", key),
                    "'as-written' has no key '" + key + "'",
                    Suggestion.correcting(key, known));
        }
    }

    private Optional<Span> span(String quote, Optional<Span> stated, int number, Source source) {
        boolean isChosen = draft.occurrences().get(number) > 0;
        if (source.text().isEmpty()) {
            if (isChosen) {
                reading.problems()
                        .warning(
                                DossierCodes.NO_SUCH_OCCURRENCE,
                                mark(number, "occurrence"),
                                "'occurrence' cannot be checked: the text of '" + source.id() + "' is not available",
                                "give the source its 'text', or leave 'occurrence' out");
            }
            return Optional.empty();
        }
        SourceText text = source.text().get();
        List<Span> found = text.find(quote);
        if (found.isEmpty()) {
            error(
                    DossierCodes.QUOTE_NOT_FOUND,
                    mark(number, "quote"),
                    "this quote does not occur in the text of '" + source.id() + "'",
                    nearest(quote, text));
            return Optional.empty();
        }
        int occurrence = isChosen
                ? draft.occurrences().get(number)
                : 1 + Math.max(0, stated.map(found::indexOf).orElse(0));
        if (occurrence > found.size()) {
            error(
                    DossierCodes.NO_SUCH_OCCURRENCE,
                    mark(number, "occurrence"),
                    "this quote occurs " + times(found.size()) + " in '" + source.id() + "', not " + occurrence,
                    found.size() == 1 ? "leave 'occurrence' out" : "write 'occurrence' from 1 to " + found.size());
            return Optional.empty();
        }
        return Optional.of(found.get(occurrence - 1));
    }

    private static String nearest(String quote, SourceText text) {
        return text.slightDifference(quote)
                .map(slight -> "it differs only in " + slight.in() + "; write \"" + slight.passage() + "\"")
                .or(() -> text.nearest(quote).map(passage -> "the nearest passage is: \"" + passage + "\""))
                .orElse("nothing in that text resembles it");
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    private SourceMark mark(int number, String key) {
        return draft.marks().at("cites", String.valueOf(number), key);
    }

    private SourceMark mark(int number, String key, String value) {
        return draft.marks().at("cites", String.valueOf(number), key, value);
    }

    private void error(ProblemCode code, SourceMark mark, String message, String remedy) {
        reading.problems().error(code, mark, message, remedy);
    }
}
