package dev.sanad.core.dossier;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.justification.FileCoverage;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The state of knowledge on a day. A source is known from the last day on which it may have been published, an event
 * from the earliest of its citations, and one without citations always; but what happened is not known before it begins. An event without a time is known to lie before its
 * first report.
 */
final class KnownOn {
    /** What happened, or was denied to have happened, lies before its report; plans and conditions need not. */
    private KnownOn() {}

    /** The events known on a day, each with only the citations known then. */
    public static List<Event> events(Dossier dossier, AsOf asOf) {
        return dossier.events().values().stream()
                .flatMap(event -> event(event, dossier.sources(), asOf).stream())
                .toList();
    }

    /** An event with only the citations known on a day; empty if it is not known then. */
    static Optional<Event> event(Event event, Sources sources, AsOf asOf) {
        List<Citation> onFile = onFile(event, sources, asOf);
        boolean areAll = onFile.size() == event.cites().size(); // as nearly always: what is the same is not made again
        return areAll || !onFile.isEmpty()
                ? Optional.of(dated(areAll ? event : event.citing(onFile), sources, asOf))
                        .filter(known -> !isYetToCome(known, asOf))
                        .map(known -> graded(known, sources))
                : Optional.empty();
    }

    private static Event graded(Event event, Sources sources) {
        Certainty certainty = event.certainty().weaker(Grades.of(event, sources));
        return certainty == event.certainty() ? event : event.as(certainty);
    }

    /** The citations that are published, and neither taken back nor only pass on what was. */
    private static List<Citation> onFile(Event event, Sources sources, AsOf asOf) {
        List<Citation> published = event.cites().stream()
                .filter(citation -> isKnown(citation, sources, asOf))
                .toList();
        List<Citation> left = new ArrayList<>(published);
        boolean isLess = left.removeIf(citation -> isRetracted(citation, asOf));
        if (!isLess) {
            return published;
        }
        Set<SourceId> cited = sources(published);
        while (isLess) {
            Set<SourceId> gone = new HashSet<>(cited);
            gone.removeAll(sources(left));
            isLess = left.removeIf(citation -> {
                List<SourceId> relayed = relayedBy(citation, sources);
                return !relayed.isEmpty() && gone.containsAll(relayed);
            });
        }
        return left;
    }

    private static Set<SourceId> sources(List<Citation> citations) {
        return citations.stream().map(Citation::source).collect(Collectors.toSet());
    }

    private static boolean isRetracted(Citation citation, AsOf asOf) {
        return citation.retraction()
                .filter(taken -> !taken.day().isAfter(asOf.day()))
                .isPresent();
    }

    private static List<SourceId> relayedBy(Citation citation, Sources sources) {
        return citation.via()
                .orElseGet(() ->
                        sources.find(citation.source()).map(Source::relays).orElse(List.of()));
    }

    /** Nothing has happened after the day, whatever is on file. */
    private static boolean isYetToCome(Event event, AsOf asOf) {
        return event.modality() == Modality.ACTUAL
                && event.time()
                        .filter(time -> time.earliestStart() > asOf.day().toEpochDay())
                        .isPresent();
    }

    /**
     * An event that was reported without a time happened on some day up to its first report; a guess stands from then on.
     * Plans and conditions without a time have none.
     */
    private static Event dated(Event event, Sources sources, AsOf asOf) {
        if (event.time().isPresent()) {
            return event;
        }
        Optional<LocalDate> report = firstReport(event, sources);
        return switch (event.modality()) {
            case ACTUAL, DENIED -> event.during(When.upTo(report.orElse(asOf.day())));
            case SPECULATED -> report.map(When::since).map(event::during).orElse(event);
            case PLANNED, CONDITIONAL -> event;
        };
    }

    /** The last day on which the first report of an event may have been published. */
    private static Optional<LocalDate> firstReport(Event event, Sources sources) {
        return event.cites().stream()
                .flatMap(citation -> sources.find(citation.source()).stream())
                .flatMap(source -> source.published().flatMap(When::lastDay).stream())
                .min(Comparator.naturalOrder());
    }

    /** What the file covers on a day. */
    static FileCoverage coverage(Dossier dossier, AsOf asOf) {
        return new FileCoverage(
                asOf,
                sources(dossier, asOf).stream()
                        .flatMap(source -> source.published().flatMap(When::lastDay).stream())
                        .max(Comparator.naturalOrder()),
                dossier.searchedTo().map(AsOf::day),
                dossier.searchedFor());
    }

    /** The sources known on a day, by id. */
    public static List<Source> sources(Dossier dossier, AsOf asOf) {
        return dossier.sources().byId().values().stream()
                .filter(source -> isKnown(source, asOf))
                .toList();
    }

    private static boolean isKnown(Citation citation, Sources sources, AsOf asOf) {
        return sources.find(citation.source()).stream().allMatch(source -> isKnown(source, asOf));
    }

    private static boolean isKnown(Source source, AsOf asOf) {
        return source.published().stream()
                .noneMatch(published -> published.latestEnd() > asOf.day().toEpochDay() + 1);
    }
}
