package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A graph put together by hand, with the relays among its sources. */
final class Graph {
    private final Map<Conclusion, List<Derivation>> derivations = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();

    Graph source(String id, String... relays) {
        sources.add(new Source(
                new SourceId(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Reliability.F,
                Optional.empty(),
                Stream.of(relays).map(SourceId::new).toList()));
        return this;
    }

    Graph with(Conclusion conclusion, Derivation... ways) {
        derivations.computeIfAbsent(conclusion, none -> new ArrayList<>()).addAll(List.of(ways));
        return this;
    }

    JustificationGraph built() {
        List<Event> events = new ArrayList<>();
        derivations.values().stream()
                .flatMap(List::stream)
                .flatMap(Derivation::facts)
                .forEach(fact -> fact.fold(events::add, conclusion -> false));
        return new JustificationGraph(events, derivations);
    }

    Assessment assess(Fact fact) {
        return assessments().of(fact);
    }

    Assessments assessments() {
        return Assessments.of(built(), Sources.of(sources), Vocabulary.empty("none"));
    }
}
