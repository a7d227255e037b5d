package dev.sanad.render.internal.overview;

import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Block;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Showing;
import dev.sanad.render.answer.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts findings together as matters in blocks. */
public final class Overviews {
    /** What falls due within so many days is soon. */
    private static final int SOON = 60;

    private final Findings findings;
    private final Shown shown;
    private final Belonging belonging;

    /**
     * Overviews of findings.
     *
     * @param findings the findings
     * @param chains their chains, by which a finding is found to serve only another
     */
    public Overviews(Findings findings, Chains chains) {
        this.findings = findings;
        this.shown = new Shown(findings.vocabulary());
        this.belonging = new Belonging(findings, chains, shown);
    }

    /**
     * {@return the overview of what a reader asked for}
     *
     * @param selection what the reader asked for
     */
    public Overview of(Selection selection) {
        List<Matter> matters = matters();
        Set<Row> chosen = matters.stream()
                .sorted(Comparator.comparing(Matter::weightiest, Matter.ORDER))
                .flatMap(matter -> matter.rows())
                .filter(row -> row.conclusions().stream().anyMatch(some -> selection.includes(some, findings))
                        && selection.standings(findings.assess(row.verdict()).standing()))
                .limit(selection.top().orElse(Integer.MAX_VALUE))
                .collect(Collectors.toSet());
        List<Section> sections = sections(matters, chosen::contains);
        return new Overview(
                Summary.of(findings),
                new Leads(findings).of(sections),
                sections,
                undecided(selection),
                rejected(selection),
                unused());
    }

    private List<Undecided.Group> undecided(Selection selection) {
        Findings possible = findings.asPossible();
        return findings.undecided().byDoubt().stream()
                .map(group -> new Undecided.Group(
                        group.inDoubt(),
                        group.conclusions().stream()
                                .filter(conclusion -> selection.includes(conclusion, possible)
                                        && selection.standings(
                                                possible.assess(conclusion).standing()))
                                .toList()))
                .filter(group -> !group.conclusions().isEmpty())
                .toList();
    }

    private List<RejectedFindings.Item> rejected(Selection selection) {
        Findings derived = findings.asDerived();
        return findings.rejected().items().stream()
                .filter(item -> selection.includes(item.conclusion(), derived)
                        && selection.standings(derived.assess(item.conclusion()).standing()))
                .toList();
    }

    // ---- Matters

    private List<Matter> matters() {
        Map<Conclusion, Matter> matters = new LinkedHashMap<>();
        for (Conclusion head : belonging.heads()) {
            Matter matter = matter(head);
            belonging.parts(head).stream()
                    .filter(part -> !shown.isState(part) && !shown.isNote(part))
                    .forEach(part -> matter.add(matter(part)));
            matters.put(head, matter);
        }
        return new Nesting(findings.dossier().topics()).of(matters.values());
    }

    private Matter matter(Conclusion about) {
        Showing showing = shown.showing(about);
        List<Conclusion> parts = belonging.parts(about);
        List<Conclusion> states = Stream.concat(Stream.of(about).filter(shown::isWithState), parts.stream())
                .filter(shown::isState)
                .sorted(Comparator.comparing(shown::isBeside)
                        .thenComparing(shown::stateIndex)
                        .thenComparing(Conclusion::id))
                .toList();
        List<Conclusion> notes = parts.stream()
                .filter(part -> !shown.isState(part) && shown.isNote(part))
                .toList();
        Conclusion verdict = states.stream().findFirst().orElse(about);
        // What is disputed is no more than said to have gone wrong.
        Optional<Conclusion> wrong =
                dispute(verdict).or(() -> states.stream().filter(shown::isWrong).findFirst());
        boolean isOpen = isIn(states, Showing::open);
        boolean isDone = isIn(states, Showing::done);
        Row row = new Row(
                0,
                0,
                about,
                Optional.empty(),
                states,
                notes,
                belonging.further(about),
                due(about, parts),
                narrators(verdict),
                isOpen,
                isDone,
                wrong);
        return new Matter(
                block(about, showing),
                showing.who().flatMap(role -> about.roles().get(role)),
                showing.to().flatMap(role -> about.roles().get(role)),
                row,
                urgency(row),
                findings.assess(verdict).certainty(),
                since(about));
    }

    /** What a matter waits for: if it was put off, what the last to do so says of when, which may be nothing. */
    private Optional<Value> due(Conclusion about, List<Conclusion> parts) {
        if (shown.showing(about).partOf().isPresent()) {
            return Optional.empty();
        }
        Optional<Event> later = Stream.concat(parts.stream(), belonging.further(about).stream())
                .filter(part -> shown.showing(part).partOf().isPresent())
                .flatMap(this::due)
                .flatMap(value -> value.facts().stream())
                .flatMap(id -> Optional.ofNullable(findings.graph().events().get(id)).stream())
                .max(Comparator.comparing((Event event) ->
                                event.time().flatMap(When::lastDay).orElse(LocalDate.MIN))
                        .thenComparing(Event::id));
        return later.isEmpty() ? due(about).findFirst() : later.flatMap(this::newDay);
    }

    private Stream<Value> due(Conclusion conclusion) {
        return shown.showing(conclusion).due().stream().flatMap(role -> conclusion.valueOf(role).stream());
    }

    /** The day that an event sets: what its kind says it waits for, or the day for which it is planned itself. */
    private Optional<Value> newDay(Event event) {
        List<String> roles = findings.vocabulary().kind(event.kind()).showing().due();
        return roles.isEmpty()
                ? event.valueOf(CommonRole.TIME.keyword())
                : roles.stream().flatMap(role -> event.valueOf(role).stream()).findFirst();
    }

    /** Whether the main state is one of these. */
    private boolean isIn(List<Conclusion> states, Function<Showing, Set<String>> these) {
        return states.stream()
                .findFirst()
                .map(state -> these.apply(shown.showing(state)).contains(Shown.state(state)))
                .orElse(false);
    }

    /** What disputes a conclusion that is disputed. */
    private Optional<Conclusion> dispute(Conclusion conclusion) {
        return findings.assess(conclusion).standing() == Standing.DISPUTED
                ? findings.assessments().disputes(conclusion).stream().findFirst()
                : Optional.empty();
    }

    /** The sources of its events that quote nobody for them. */
    private List<SourceId> narrators(Conclusion conclusion) {
        SortedSet<SourceId> narrators = new TreeSet<>();
        belonging
                .support(conclusion)
                .forEach(fact -> fact.fold(
                        event -> event.cites().stream()
                                .filter(citation -> !citation.isAttributed())
                                .map(Citation::source)
                                .map(narrators::add)
                                .count(),
                        other -> 0L));
        return List.copyOf(narrators);
    }

    private Block block(Conclusion about, Showing showing) {
        return showing.block()
                .orElse(findings.assess(about).standing() == Standing.SPECULATIVE ? Block.SPECULATION : Block.OTHER);
    }

    private Matter.Urgency urgency(Row row) {
        LocalDate today = findings.asOf().day();
        Optional<LocalDate> due = row.dueDay().filter(day -> !day.isBefore(today));
        if (row.isOpen() && due.isPresent()) {
            return due.get().isAfter(today.plusDays(SOON)) ? Matter.Urgency.DUE : Matter.Urgency.SOON;
        }
        if (row.isWrong()) {
            return Matter.Urgency.WRONG;
        }
        return row.isOpen() ? Matter.Urgency.OPEN : Matter.Urgency.OVER;
    }

    private LocalDate since(Conclusion conclusion) {
        return conclusion
                .time()
                .flatMap(When::firstDay)
                .or(() -> belonging.support(conclusion).stream()
                        .flatMap(fact -> findings.statedTime(fact).flatMap(When::firstDay).stream())
                        .min(Comparator.naturalOrder()))
                .orElse(LocalDate.MAX);
    }

    // ---- The page

    private static List<Section> sections(List<Matter> matters, Predicate<Row> isChosen) {
        Map<Block, List<Matter>> byBlock = matters.stream()
                .sorted(Comparator.comparing(Matter::weightiest, Matter.ORDER))
                .collect(Collectors.groupingBy(Matter::block, () -> new EnumMap<>(Block.class), Collectors.toList()));
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (Map.Entry<Block, List<Matter>> block : byBlock.entrySet()) {
            Map<List<Optional<Value>>, List<Row>> groups = new LinkedHashMap<>();
            for (Matter matter : block.getValue()) {
                groups.computeIfAbsent(List.of(matter.who(), matter.to()), none -> new ArrayList<>())
                        .addAll(matter.rows().filter(isChosen).toList());
            }
            List<RowGroup> shown = new ArrayList<>();
            for (Map.Entry<List<Optional<Value>>, List<Row>> group : groups.entrySet()) {
                List<Row> rows = new ArrayList<>();
                for (Row row : group.getValue()) {
                    rows.add(row.at(++number));
                }
                if (!rows.isEmpty()) {
                    shown.add(new RowGroup(group.getKey().get(0), group.getKey().get(1), rows));
                }
            }
            if (!shown.isEmpty()) {
                sections.add(new Section(block.getKey(), shown));
            }
        }
        return sections;
    }

    // ---- The file

    private List<Event> unused() {
        Map<KindId, List<Event>> byKind = findings.unused().stream()
                .collect(Collectors.groupingBy(Event::kind, TreeMap::new, Collectors.toList()));
        return byKind.values().stream()
                .sorted(Comparator.comparing((List<Event> some) -> -some.size()))
                .flatMap(List::stream)
                .toList();
    }
}
