package dev.sanad.render.internal.page;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.answer.Dealings;
import dev.sanad.core.answer.Dealings.Dealing;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Nature;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who says and does what to whom: a table that counts, and the list of what it counts. The script narrows the list to the
 * cell that is chosen; without it every cell leads to the whole list.
 */
final class MatrixTags {
    /** More columns would be too narrow for their words. */
    private static final int MOST = 8;

    private static final Comparator<Dealing> EARLIEST_FIRST = Comparator.comparingLong(
            dealing -> dealing.event().time().map(When::earliestStart).orElse(Long.MIN_VALUE));

    private final Dealings dealings;
    private final String prefix;
    private final Wording wording;
    private final Messages messages;
    private final ChainTags chains;
    /** The dealings of each cell, row by row, those addressed to nobody in the last column. */
    private final Map<Cell, List<Dealing>> cells = new LinkedHashMap<>();

    private record Cell(ActorId by, Optional<ActorId> to) {}

    MatrixTags(Dealings dealings, String prefix, Wording wording, ChainTags chains) {
        this.dealings = dealings;
        this.prefix = prefix;
        this.wording = wording;
        this.messages = wording.messages();
        this.chains = chains;
        List<ActorId> shown = dealings.parties().stream().limit(MOST).toList();
        for (ActorId by : shown) {
            Stream.concat(shown.stream().map(Optional::of), Stream.of(Optional.<ActorId>empty()))
                    .map(to -> new Cell(by, to))
                    .forEach(cell -> {
                        List<Dealing> all = dealings.all().stream()
                                .filter(each -> new Cell(each.by(), each.to()).equals(cell))
                                .toList();
                        if (!all.isEmpty()) {
                            cells.put(cell, all);
                        }
                    });
        }
    }

    /** Whether nobody deals with anybody. */
    boolean isEmpty() {
        return cells.keySet().stream().allMatch(cell -> cell.to().isEmpty());
    }

    Tag render() {
        Tag rows = Tag.of("div", "rows")
                .add(Tag.of("p", "meta").text(messages.get("page.whom.about")))
                .add(table());
        List<ActorId> parties = dealings.parties();
        if (parties.size() > MOST) {
            List<String> names = parties.stream().skip(MOST).map(wording::name).toList();
            rows.add(Tag.of("p", "meta").text(messages.get("page.whom.left-out", "names", wording.list(names))));
        }
        return rows.add(Tag.of("h3")
                        .with("id", prefix + "dealings")
                        .with("aria-live", "polite")
                        .text(messages.get("page.whom.all")))
                .add(list());
    }

    private Tag table() {
        List<ActorId> by = cells.keySet().stream().map(Cell::by).distinct().toList();
        List<Optional<ActorId>> to = dealings.parties().stream()
                .map(Optional::of)
                .filter(party ->
                        cells.keySet().stream().anyMatch(cell -> cell.to().equals(party)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (cells.keySet().stream().anyMatch(cell -> cell.to().isEmpty())) {
            to.add(Optional.empty());
        }
        Tag head = Tag.of("tr").add(Tag.of("td").add(Tag.of("span", "hidden").text(messages.get("page.whom.who"))));
        to.forEach(party -> head.add(Tag.of("th").with("scope", "col").text(addressed(party))));
        Tag body = Tag.of("tbody");
        for (ActorId party : by) {
            Tag row =
                    Tag.of("tr").add(Tag.of("th").with("scope", "row").text(Wording.capitalised(wording.name(party))));
            to.forEach(other -> row.add(cell(new Cell(party, other))));
            body.add(row);
        }
        return Tag.of("table", "whom").add(Tag.of("thead").add(head)).add(body);
    }

    private Tag cell(Cell cell) {
        List<Dealing> all = cells.getOrDefault(cell, List.of());
        Tag tag = Tag.of("td");
        if (all.isEmpty()) {
            return tag;
        }
        SortedMap<Nature, Long> numbers =
                all.stream().collect(Collectors.groupingBy(Dealing::nature, TreeMap::new, Collectors.counting()));
        Tag link = Tag.of("a").with("href", "#" + prefix + "dealings");
        numbers.forEach((nature, number) -> link.add(Tag.of("span")
                .text(name(nature) + " ")
                .add(Tag.of("b").text(wording.dates().number(number.intValue())))));
        return tag.with("data-to", addressed(cell.to())).add(link);
    }

    /** Every event once, with the numbers of its cells in the order of the table; it leads to its place in a chain, if there is one. */
    private Tag list() {
        List<Cell> order = List.copyOf(cells.keySet());
        Map<Event, List<Dealing>> events = dealings.all().stream()
                .sorted(EARLIEST_FIRST)
                .collect(Collectors.groupingBy(Dealing::event, LinkedHashMap::new, Collectors.toList()));
        Tag list = Tag.of("ul", "dealings");
        events.forEach((event, all) -> {
            String numbers = all.stream()
                    .map(dealing -> order.indexOf(new Cell(dealing.by(), dealing.to())))
                    .filter(number -> number >= 0)
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
            Optional<String> place = chains.place(event);
            Tag what = place.isPresent() ? Tag.of("a").with("href", "#" + place.get()) : Tag.of("span");
            list.add(Tag.of("li")
                    .with("data-cells", numbers)
                    .add(what.text(Wording.capitalised(wording.mention(event))))
                    .add(Tag.of("span", "meta").text(name(all.get(0).nature()))));
        });
        return list;
    }

    private String addressed(Optional<ActorId> to) {
        return to.map(party -> messages.get("page.whom.to", "name", wording.oblique(new Value.Actors(List.of(party)))))
                .orElseGet(() -> messages.get("page.whom.nobody"));
    }

    private String name(Nature nature) {
        return messages.get("nature." + nature.keyword());
    }
}
