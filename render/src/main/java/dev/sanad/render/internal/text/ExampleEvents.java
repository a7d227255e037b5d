package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.source.Sources;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An example of each kind of events that a vocabulary has: what it says of two states, so that a coder sees which role is
 * which. Made from the vocabulary, so that kinds of one's own have some too.
 */
public final class ExampleEvents {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 2);
    private static final String ONE = "bra";
    private static final String OTHER = "ind";
    private static final Topic TOPIC = new Topic(
            new TopicId("trade"),
            new LocalizedText(new TreeMap<>(Map.of(Language.ENGLISH, "trade", Language.ARABIC, "التجارة"))),
            List.of(),
            Optional.empty());

    private final Vocabulary vocabulary;
    private final Findings findings;

    /** Examples of the kinds of a vocabulary. */
    public ExampleEvents(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        SortedMap<FactId, Event> events = new TreeMap<>();
        vocabulary.kinds().values().stream()
                .filter(kind -> !kind.isConclusion())
                .flatMap(kind -> of(kind).stream())
                .forEach(event -> events.put(event.id(), event));
        Dossier dossier = new Dossier(
                List.of(),
                Optional.empty(),
                vocabulary,
                Optional.empty(),
                Optional.empty(),
                Collections.emptySortedMap(),
                ZoneOffset.UTC,
                Actors.of(states()),
                Topics.of(List.of(TOPIC)),
                Sources.of(List.of()),
                events,
                List.of());
        JustificationGraph graph = new JustificationGraph(events.values(), Map.of());
        Assessments assessments = Assessments.of(graph, dossier.sources(), vocabulary);
        Undecided undecided = Undecided.nothing(graph, assessments);
        this.findings = new Findings(
                dossier,
                vocabulary,
                "",
                new AsOf(DAY),
                graph,
                assessments,
                List.of(),
                undecided,
                RejectedFindings.nothing(undecided));
    }

    /** Findings that have them all, to put them into words. */
    public Findings findings() {
        return findings;
    }

    /** The example of a kind; empty for conclusions, and where it would have to name one. */
    public Optional<Event> find(Kind kind) {
        return Optional.ofNullable(
                findings.dossier().events().get(new FactId(kind.id().value())));
    }

    private static List<Actor> states() {
        return DossierReader.builtInCast("world").stream()
                .flatMap(world -> Stream.of(ONE, OTHER)
                        .flatMap(id -> world.actors().byId().values().stream()
                                .filter(actor -> actor.id().value().equals(id))))
                .toList();
    }

    /** An event of a kind with the roles that it needs or speaks of. */
    private Optional<Event> of(Kind kind) {
        Event event = Event.of(kind.id().value(), kind.id().value()).on(DAY);
        List<Role> roles = kind.roles().values().stream()
                .filter(role -> role.required()
                        || kind.phrase()
                                .filter(said -> said.places().contains(role.name()))
                                .isPresent())
                .sorted(Comparator.comparing((Role role) -> !role.required()).thenComparing(Role::name))
                .toList();
        List<String> left = new ArrayList<>(List.of(ONE, OTHER));
        boolean isTogether = roles.stream().filter(ExampleEvents::isOfActors).count() == 1;
        for (Role role : roles) {
            Optional<Value> value = value(role, kind.id(), left, isTogether);
            if (value.isEmpty() && role.required()) {
                return Optional.empty();
            }
            if (value.isPresent()) {
                event = event.with(role.name(), value.get());
            }
        }
        return Optional.of(event);
    }

    private static boolean isOfActors(Role role) {
        return role.type().sort() == RoleType.Sort.ACTORS;
    }

    private Optional<Value> value(Role role, KindId kind, List<String> left, boolean isTogether) {
        return switch (role.type().sort()) {
            case ACTORS ->
                isTogether && role.required() && role.type().isMany()
                        ? Optional.of(Value.actors(ONE, OTHER))
                        : left.isEmpty() ? Optional.empty() : Optional.of(Value.actors(left.remove(0)));
            case TOPICS -> Optional.of(Value.topics(TOPIC.id().value()));
            case FACTS -> earlier(role, kind).map(id -> Value.facts(id.value()));
            case TIME -> Optional.of(new Value.Time(When.day(DAY.plusMonths(1))));
            case TEXT -> role.required() ? Optional.of(Value.text("...")) : Optional.empty();
            case NUMBER -> Optional.of(Value.number(2));
            case CODE -> role.values().keySet().stream().findFirst().map(Value::code);
            case FLAG -> Optional.of(new Value.Flag(true));
        };
    }

    /** Another kind of events that a role takes, whose example it names: the first that itself names no event. */
    private Optional<KindId> earlier(Role role, KindId kind) {
        return vocabulary.kinds().values().stream()
                .filter(other -> !other.isConclusion() && !other.id().equals(kind))
                .filter(other -> role.kinds().isEmpty()
                        || role.kinds().stream().anyMatch(wide -> vocabulary.isA(other.id(), wide)))
                .filter(other -> other.roles().values().stream()
                        .noneMatch(each -> each.required() && each.type().sort() == RoleType.Sort.FACTS))
                .map(Kind::id)
                .findFirst();
    }
}
