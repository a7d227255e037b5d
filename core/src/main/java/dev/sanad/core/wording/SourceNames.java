package dev.sanad.core.wording;

import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells apart the sources of a dossier that are named alike: by their day, or else by their id. */
final class SourceNames {
    private final Map<SourceId, String> names = new HashMap<>();

    SourceNames(Sources sources, Messages messages, Dates dates) {
        Function<Source, String> plain = source -> messages.name(source.name());
        Function<Source, String> dated = source -> source.published()
                .map(day -> messages.get("source.dated", "name", plain.apply(source), "day", dates.name(day)))
                .orElseGet(() -> plain.apply(source));
        Function<Source, String> withId = source -> messages.get(
                "distinct", "words", dated.apply(source), "what", source.id().value());
        for (List<Source> alike : alike(sources.byId().values(), plain)) {
            for (List<Source> ofOneDay : alike(alike, dated)) {
                Function<Source, String> apart = ofOneDay.size() > 1 ? withId : dated;
                if (alike.size() > 1) {
                    ofOneDay.forEach(source -> names.put(source.id(), apart.apply(source)));
                }
            }
        }
    }

    private static Collection<List<Source>> alike(Collection<Source> sources, Function<Source, String> name) {
        return sources.stream().collect(Collectors.groupingBy(name)).values();
    }

    /** {@return what a source is called, if its name alone could be that of another} */
    Optional<String> of(SourceId id) {
        return Optional.ofNullable(names.get(id));
    }
}
