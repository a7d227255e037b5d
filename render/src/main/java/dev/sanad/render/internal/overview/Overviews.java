package dev.sanad.render.internal.overview;

import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Block;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Showing;
import dev.sanad.render.answer.Selection;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Chains chains;
    /** What serves others, with what it serves. */
    private final Map<Conclusion, Set<Conclusion>> serving = new LinkedHashMap<>();

    private final Map<Conclusion, List<Conclusion>> parts = new LinkedHashMap<>();
    private final Map<Conclusion, List<Conclusion>> further = new HashMap<>();
    private final Map<Conclusion, Set<Fact>> supports = new HashMap<>();

    /**
     * Overviews of findings.
     *
     * @param findings the findings
     * @param chains their chains, by which a finding is found to serve only another
     */
    public Overviews(Findings findings, Chains chains) {
        this.findings = findings;
        this.chains = chains;
        for (Conclusion conclusion : findings.conclusions()) {
            findings.graph().whyHolds(conclusion).stream()
                    .flatMap(way -> way.facts())
                    .forEach(fact -> fact.fold(
                            event -> false,
                            premise -> serving.computeIfAbsent(premise, none -> new LinkedHashSet<>())
                                    .add(conclusion)));
        }
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
                .flatMap(matter -> matter.rows(0))
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
        Set<Conclusion> heads = heads();
        Map<Conclusion, Matter> matters = new LinkedHashMap<>();
        for (Conclusion head : heads) {
            Matter matter = matter(head);
            parts.getOrDefault(head, List.of()).stream()
                    .filter(part -> !isState(part) && !isNote(part))
                    .forEach(part -> matter.add(matter(part)));
            matters.put(head, matter);
        }
        return nested(matters.values());
    }

    /** What heads a matter; fills {@link #parts} with what belongs to each. */
    private Set<Conclusion> heads() {
        Set<Conclusion> heads = new LinkedHashSet<>();
        List<Conclusion> others = new ArrayList<>();
        for (Conclusion conclusion : findings.conclusions()) {
            Showing showing = showing(conclusion);
            if (showing.partOf().isPresent()) {
                if (isState(conclusion) || isNote(conclusion) || !serving.containsKey(conclusion)) {
                    others.add(conclusion);
                }
            } else if (showing.block().isPresent() || !serving.containsKey(conclusion)) {
                heads.add(conclusion);
            }
        }
        for (Conclusion part : others) {
            headOf(part, heads)
                    .ifPresentOrElse(
                            head -> parts.computeIfAbsent(head, none -> new ArrayList<>())
                                    .add(part),
                            () -> heads.add(part));
        }
        heads.removeIf(head -> serving.containsKey(head) && !parts.containsKey(head));
        Map<Conclusion, Conclusion> headOf = new HashMap<>();
        heads.forEach(head -> headOf.put(head, head));
        parts.forEach((head, all) -> all.forEach(part -> headOf.put(part, head)));
        for (Conclusion conclusion : serving.keySet()) {
            if (!headOf.containsKey(conclusion)) {
                served(conclusion, headOf)
                        .ifPresentOrElse(
                                head -> further.computeIfAbsent(head, none -> new ArrayList<>())
                                        .add(conclusion),
                                () -> {
                                    heads.add(conclusion);
                                    headOf.put(conclusion, conclusion);
                                });
            }
        }
        return heads;
    }

    /** The nearest matter that a conclusion serves. */
    private Optional<Conclusion> served(Conclusion conclusion, Map<Conclusion, Conclusion> headOf) {
        Set<Conclusion> seen = new HashSet<>(Set.of(conclusion));
        Deque<Conclusion> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Conclusion next = open.poll();
            Conclusion head = headOf.get(next);
            if (head != null) {
                return Optional.of(head);
            }
            serving.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return Optional.empty();
    }

    /** The head of the matter to which a part belongs; if several rest on the same event, the one that agrees most. */
    private Optional<Conclusion> headOf(Conclusion part, Set<Conclusion> heads) {
        Set<Fact> seen = new HashSet<>(Set.of(part));
        Deque<Fact> open = new ArrayDeque<>(namedBy(part));
        while (!open.isEmpty()) {
            Fact fact = open.poll();
            List<Conclusion> found = fact.fold(
                    event -> heads.stream()
                            .filter(head -> showing(head).partOf().isEmpty()
                                    && support(head).contains(event))
                            .toList(),
                    conclusion -> heads.contains(conclusion) ? List.of(conclusion) : List.of());
            Optional<Conclusion> nearest = found.stream()
                    .max(Comparator.comparing((Conclusion head) -> agreement(head, part))
                            .thenComparing(head -> -support(head).size()));
            if (nearest.isPresent()) {
                return nearest;
            }
            fact.fold(event -> List.<Fact>of(), this::namedBy).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return Optional.empty();
    }

    private List<Fact> namedBy(Conclusion part) {
        return showing(part)
                .partOf()
                .flatMap(role -> part.roles().get(role))
                .map(Value::facts)
                .orElse(List.of())
                .stream()
                .flatMap(id -> findings.graph().find(id).stream())
                .toList();
    }

    /** The number of roles in which two conclusions have the same value. */
    private static long agreement(Conclusion one, Conclusion other) {
        return one.roles().values().entrySet().stream()
                .filter(role -> role.getValue().equals(other.roles().values().get(role.getKey())))
                .count();
    }

    private Matter matter(Conclusion about) {
        Showing showing = showing(about);
        List<Conclusion> belonging = parts.getOrDefault(about, List.of());
        List<Conclusion> states = Stream.concat(Stream.of(about).filter(this::isWithState), belonging.stream())
                .filter(this::isState)
                .sorted(Comparator.comparing(this::isBeside)
                        .thenComparing(this::stateIndex)
                        .thenComparing(Conclusion::id))
                .toList();
        List<Conclusion> notes = belonging.stream()
                .filter(part -> !isState(part) && isNote(part))
                .toList();
        Conclusion verdict = states.stream().findFirst().orElse(about);
        Optional<Conclusion> wrong =
                states.stream().filter(this::isWrong).findFirst().or(() -> dispute(verdict));
        boolean isOpen = isIn(states, Showing::open);
        boolean isDone = isIn(states, Showing::done);
        Optional<Value> due = showing.due().stream()
                .flatMap(role -> about.valueOf(role).stream())
                .findFirst();
        Row row = new Row(
                0,
                0,
                about,
                states,
                notes,
                further.getOrDefault(about, List.of()),
                due,
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

    /** Whether the main state is one of these. */
    private boolean isIn(List<Conclusion> states, Function<Showing, Set<String>> these) {
        return states.stream()
                .findFirst()
                .map(state -> these.apply(showing(state)).contains(state(state)))
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
        support(conclusion)
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
                .or(() -> support(conclusion).stream()
                        .flatMap(fact -> findings.statedTime(fact).flatMap(When::firstDay).stream())
                        .min(Comparator.naturalOrder()))
                .orElse(LocalDate.MAX);
    }

    /** The matters of which none is a part of another: of the same topic but lighter, or of a narrower one. */
    private List<Matter> nested(Collection<Matter> matters) {
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
        List<TopicId> topics = topics(matter);
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        Optional<Matter> same = alike.subList(0, index).stream()
                .filter(other -> topics(other).equals(topics))
                .findFirst();
        return same.or(() -> alike.stream()
                .filter(other -> isWider(topics(other), topics))
                .filter(other ->
                        Stream.iterate(other, Objects::nonNull, over::get).noneMatch(matter::equals))
                .findFirst());
    }

    private boolean isWider(List<TopicId> these, List<TopicId> those) {
        return these.stream()
                .anyMatch(wide -> those.stream()
                        .anyMatch(narrow -> findings.dossier().topics().isNarrower(narrow, wide)));
    }

    /** The topics that it is about. */
    private static List<TopicId> topics(Matter matter) {
        return matter.row().about().roles().values().values().stream()
                .flatMap(value -> value.topics().stream())
                .toList();
    }

    // ---- Kinds

    private Showing showing(Conclusion conclusion) {
        return findings.vocabulary().kind(conclusion.kind()).showing();
    }

    private boolean isState(Conclusion conclusion) {
        return !state(conclusion).isEmpty() && (showing(conclusion).partOf().isPresent() || isWithState(conclusion));
    }

    /** Whether it heads a matter whose words leave out the state that it gives. */
    private boolean isWithState(Conclusion conclusion) {
        return showing(conclusion).row().isPresent();
    }

    private boolean isNote(Conclusion conclusion) {
        return showing(conclusion).note().isPresent();
    }

    private static String state(Conclusion conclusion) {
        return conclusion.roles().get(Showing.STATE).flatMap(Value::asCode).orElse("");
    }

    private boolean isBeside(Conclusion state) {
        return showing(state).beside().contains(state(state));
    }

    private boolean isWrong(Conclusion state) {
        return showing(state).wrong().contains(state(state));
    }

    private int stateIndex(Conclusion state) {
        return findings.vocabulary()
                .kind(state.kind())
                .role(Showing.STATE)
                .map(Role::values)
                .map(values -> List.copyOf(values.keySet()).indexOf(state(state)))
                .orElse(0);
    }

    /** All facts in its chain. */
    private Set<Fact> support(Conclusion conclusion) {
        Set<Fact> known = supports.get(conclusion);
        if (known == null) {
            known = new LinkedHashSet<>();
            Deque<Conclusion> open = new ArrayDeque<>(List.of(conclusion));
            while (!open.isEmpty()) {
                for (Fact fact : chains.shownDerivation(open.poll()).facts().toList()) {
                    if (known.add(fact)) {
                        fact.fold(event -> false, open::add);
                    }
                }
            }
            supports.put(conclusion, known);
        }
        return known;
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
                        .addAll(matter.rows(0).filter(isChosen).toList());
            }
            List<RowGroup> shown = new ArrayList<>();
            for (Map.Entry<List<Optional<Value>>, List<Row>> group : groups.entrySet()) {
                List<Row> rows = new ArrayList<>();
                for (Row row : group.getValue()) {
                    rows.add(row.at(++number, row.depth()));
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
