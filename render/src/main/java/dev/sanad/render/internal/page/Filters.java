package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Row;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fields that narrow the rows of a page, and what each row has of them. A value is known by its number in its field, from
 * 1 on: rows that named their rules and sources would be a fiftieth of a page.
 */
final class Filters {
    private final Overview overview;
    private final History history;
    private final Wording wording;
    private final Messages messages;
    private final List<Filter> ofRows;

    /**
     * A field whose values rows have.
     *
     * @param name its name
     * @param options its values in words
     * @param numbers the numbers of those that a row has
     */
    private record Filter(String name, List<String> options, Function<Row, List<Integer>> numbers) {}

    Filters(Findings findings, Overview overview, History history, Grounds grounds, Wording wording) {
        this.overview = overview;
        this.history = history;
        this.wording = wording;
        this.messages = wording.messages();
        this.ofRows = List.of(
                filter(
                        "standing",
                        row -> List.of(findings.assess(row.verdict()).standing()),
                        Standing::keyword,
                        standing -> messages.get("standing." + standing.keyword())),
                filter("actor", row -> values(row, Value::actors), ActorId::value, wording::name),
                filter(
                        "topic",
                        row -> values(row, Value::topics),
                        TopicId::value,
                        topic -> findings.dossier()
                                .topics()
                                .find(topic)
                                .map(found -> wording.text(found.name()))
                                .orElse(topic.value())),
                filter("source", grounds::sources, SourceId::value, wording::name),
                filter("rule", grounds::rules, rule -> rule.id().value(), rule -> wording.text(rule.title())));
    }

    private static <T> List<T> values(Row row, Function<Value, ? extends Collection<T>> of) {
        return row.about().roles().values().values().stream()
                .flatMap(value -> of.apply(value).stream())
                .toList();
    }

    private <T> Filter filter(
            String name,
            Function<Row, ? extends Collection<T>> of,
            Function<? super T, String> id,
            Function<? super T, String> words) {
        List<T> values = overview.rows().stream()
                .flatMap(row -> of.apply(row).stream())
                .distinct()
                .sorted(Comparator.<T, String>comparing(words::apply).thenComparing(id::apply))
                .toList();
        List<String> names = values.stream().<String>map(words::apply).toList();
        return new Filter(
                name,
                IntStream.range(0, names.size())
                        .mapToObj(i -> Collections.frequency(names, names.get(i)) > 1
                                ? names.get(i) + " (" + id.apply(values.get(i)) + ")"
                                : names.get(i))
                        .toList(),
                row -> of.apply(row).stream()
                        .map(value -> values.indexOf(value) + 1)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Marks a row with what it has. */
    void mark(Row row, Tag tag) {
        history.lastChange(row).ifPresent(day -> tag.with("data-changed", String.valueOf(day + 1)));
        for (Filter filter : ofRows) {
            tag.with(
                    "data-" + filter.name(),
                    filter.numbers().apply(row).stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    /** The fields, which need the script and are seen only with it. */
    Tag render() {
        Tag tools = Tag.of("form", "tools")
                .with("role", "search")
                .with("aria-label", messages.get("page.show"))
                .with("hidden");
        tools.add(Tag.of("label")
                .text(messages.get("page.search") + " ")
                .add(Tag.of("input").with("type", "search").with("data-filter", "words")));
        tools.add(choice(
                "block",
                overview.sections().stream()
                        .map(section -> messages.get("block." + section.block().keyword()))
                        .toList()));
        ofRows.forEach(filter -> tools.add(choice(filter.name(), filter.options())));
        List<String> days = IntStream.range(0, history.days().size())
                .mapToObj(day -> wording.dates().day(history.day(day)))
                .toList();
        if (!days.isEmpty()) {
            tools.add(choice("since", days));
        }
        return tools;
    }

    private Tag choice(String name, List<String> options) {
        Tag select = Tag.of("select").with("data-filter", name);
        Stream.concat(Stream.of(messages.get("page.any")), options.stream())
                .forEach(words -> select.add(Tag.of("option").text(words)));
        return Tag.of("label").text(messages.get("page.filter." + name) + " ").add(select);
    }
}
