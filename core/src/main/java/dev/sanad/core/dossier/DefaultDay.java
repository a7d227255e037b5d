package dev.sanad.core.dossier;

import dev.sanad.core.fact.Event;
import dev.sanad.core.source.Sources;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The default as-of day: the dossier's own, or else the day of its latest source. */
final class DefaultDay {
    private DefaultDay() {}

    /** The day; empty for a dossier without any day in it. */
    public static Optional<AsOf> of(Dossier dossier) {
        return dossier.asOf()
                .or(() -> latestReport(dossier.sources()))
                .or(() -> latest(
                        dossier.events().values().stream().map(Event::time).flatMap(Optional::stream)));
    }

    /** The day of the latest source; empty if none has a day. */
    static Optional<AsOf> latestReport(Sources sources) {
        return latest(sources.byId().values().stream().flatMap(source -> source.published().stream()));
    }

    private static Optional<AsOf> latest(Stream<When> times) {
        return times.map(When::lastDay)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .map(AsOf::new);
    }
}
