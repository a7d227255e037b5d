package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Independence;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import dev.sanad.core.wording.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who passes on what: each root source with those that trace back to it, and texts that are the same. */
final class SourceMap {
    private final Sources sources;
    private final Independence independence;
    /** The number of events that trace back to each root source. */
    private final Map<SourceId, Long> carried;

    SourceMap(Findings findings) {
        this.sources = findings.dossier().sources();
        this.independence = Independence.of(findings);
        this.carried = independence.rootsOfEvents().values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The map, unless every source speaks for itself. */
    Optional<Tag> in(Wording wording) {
        boolean isPlain = independence.copies().isEmpty()
                && independence.sources().stream()
                        .allMatch(source -> source.relays().isEmpty());
        if (isPlain) {
            return Optional.empty();
        }
        Tag map = Tag.of("ul", "map");
        independence.sources().stream()
                .filter(source -> source.relays().isEmpty())
                .sorted(Comparator.comparing((Source root) -> -carried(root))
                        .thenComparing(root -> wording.name(root.id())))
                .forEach(root -> map.add(root(root, wording)));
        independence
                .copies()
                .forEach(same -> map.add(Tag.of("li")
                        .text(wording.messages().get("sources.copies") + " ")
                        .add(Tag.of("span", "meta").text(names(same, wording)))));
        return Optional.of(map);
    }

    private long carried(Source root) {
        return carried.getOrDefault(root.id(), 0L);
    }

    private Tag root(Source root, Wording wording) {
        Tag item = Tag.of("li", "root")
                .add(Tag.of("strong").text(Wording.capitalised(wording.name(root.id()))))
                .text(" ")
                .add(Tag.of("span", "meta").text(wording.count("events", (int) carried(root))));
        List<Source> passing = independence.sources().stream()
                .filter(source -> !source.relays().isEmpty()
                        && sources.rootsOf(source.id()).contains(root.id()))
                .sorted(Comparator.comparing(source ->
                        sources.rootsOf(source.id()).size() + source.relays().size()))
                .toList();
        if (!passing.isEmpty()) {
            Tag list = Tag.of("ul");
            passing.forEach(source -> list.add(passing(source, root, wording)));
            item.add(list);
        }
        return item;
    }

    /** Somebody who passes on a root source, with the others that it passes on. */
    private static Tag passing(Source source, Source root, Wording wording) {
        Tag item = Tag.of("li").text(Wording.capitalised(wording.name(source.id())));
        List<SourceId> others = source.relays().stream()
                .filter(relayed -> !relayed.equals(root.id()))
                .toList();
        return others.isEmpty()
                ? item
                : item.text(" ")
                        .add(Tag.of("span", "meta")
                                .text(wording.messages().get("page.relays", "names", names(source.relays(), wording))));
    }

    private static String names(Collection<SourceId> some, Wording wording) {
        return wording.list(some.stream().map(wording::name).toList());
    }
}
