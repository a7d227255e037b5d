package dev.sanad.render.internal.overview;

import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts matters under those of which they are parts. */
final class Nesting {
    private final Topics topics;

    Nesting(Topics topics) {
        this.topics = topics;
    }

    /** The matters of which none is a part of another: of the same topic but lighter, or of a narrower one. */
    List<Matter> of(Collection<Matter> matters) {
        List<Matter> tops = new ArrayList<>();
        matters.stream()
                .sorted(Matter.ORDER)
                .collect(Collectors.groupingBy(
                        matter -> List.of(matter.block(), matter.who(), matter.to()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(alike -> {
                    Map<Matter, Matter> over = new HashMap<>();
                    for (int i = 0; i < alike.size(); i++) {
                        Matter matter = alike.get(i);
                        wholeOf(i, alike, over)
                                .ifPresentOrElse(
                                        whole -> {
                                            over.put(matter, whole);
                                            whole.add(matter);
                                        },
                                        () -> tops.add(matter));
                    }
                });
        return tops;
    }

    /** The whole of which a matter is a part, among matters of the same parties, the weightiest first. */
    private Optional<Matter> wholeOf(int index, List<Matter> alike, Map<Matter, Matter> over) {
        Matter matter = alike.get(index);
        List<TopicId> about = topics(matter);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        Optional<Matter> same = alike.subList(0, index).stream()
                .filter(other -> topics(other).equals(about))
                .findFirst();
        return same.or(() -> alike.stream()
                .filter(other -> isWider(topics(other), about))
                .filter(other ->
                        Stream.iterate(other, Objects::nonNull, over::get).noneMatch(matter::equals))
                .findFirst());
    }

    private boolean isWider(List<TopicId> these, List<TopicId> those) {
        return these.stream().anyMatch(wide -> those.stream().anyMatch(narrow -> topics.isNarrower(narrow, wide)));
    }

    /** The topics that it is about. */
    private static List<TopicId> topics(Matter matter) {
        return matter.row().about().roles().values().values().stream()
                .flatMap(value -> value.topics().stream())
                .toList();
    }
}
