package dev.sanad.core.dossier;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.Sources;
import dev.sanad.core.time.AsOf;
import java.util.List;

/**
 * The state of knowledge on a day. A source is known from the last day on which it may have been published, an event
 * from the earliest of its citations, and one without citations always.
 */
final class KnownOn {
    private KnownOn() {}

    /** The events known on a day, each with only the citations known then. */
    public static List<Event> events(Dossier dossier, AsOf asOf) {
        return dossier.events().values().stream()
                .filter(event -> event.cites().isEmpty()
                        || event.cites().stream().anyMatch(citation -> isKnown(citation, dossier.sources(), asOf)))
                .map(event -> event.citing(event.cites().stream()
                        .filter(citation -> isKnown(citation, dossier.sources(), asOf))
                        .toList()))
                .toList();
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
