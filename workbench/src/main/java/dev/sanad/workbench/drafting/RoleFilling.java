package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import dev.sanad.workbench.drafting.WordOrder.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the roles of a kind by the places of those who are named: who acts, whom it concerns, who takes part, what it is about. */
final class RoleFilling {
    private static final String VISITOR = "visitor";
    static final List<String> TOGETHER = List.of("participants", "parties");
    private final Known known;
    private final Tongue tongue;
    private final Pronouns pronouns;
    private final WordOrder order;

    RoleFilling(Known known, Tongue tongue) {
        this.known = known;
        this.tongue = tongue;
        this.pronouns = new Pronouns(known, tongue);
        this.order = new WordOrder(tongue, pronouns);
    }

    /** The filling, with what it may be about; empty if nobody is named who could act. */
    Optional<FilledRoles> of(KindMatch match, Scene scene, Optional<TopicId> about) {
        return order.of(match, scene)
                .flatMap(parts ->
                        withAbove(match.kind()).flatMap(kind -> filled(kind, match, parts, scene, about).stream()))
                .findFirst();
    }

    /** The kind and those right above it, which may do with less. */
    private Stream<Kind> withAbove(Kind kind) {
        return Stream.concat(
                Stream.of(kind), kind.isA().stream().flatMap(above -> known.vocabulary().find(above).stream()));
    }

    /** Who acts in a sentence, as far as its first names tell. */
    Optional<NamedTogether> subject(Scene scene) {
        return scene.named().stream().filter(group -> group.marker().isEmpty()).findFirst();
    }

    private Optional<FilledRoles> filled(
            Kind kind, KindMatch match, Parts parts, Scene scene, Optional<TopicId> about) {
        Map<String, List<NamedTogether>> holders = holders(kind, match, parts, scene);
        Map<String, Value> values = new LinkedHashMap<>();
        List<Reason> reasons = new ArrayList<>();
        holders.forEach((role, some) -> {
            List<String> ids = some.stream()
                    .flatMap(group -> group.actors().stream())
                    .distinct()
                    .filter(id -> some.stream()
                            .flatMap(group -> group.actors().stream())
                            .noneMatch(other -> isOf(other, id)))
                    .map(ActorId::value)
                    .toList();
            if (!ids.isEmpty()
                    && (ids.size() == 1
                            || kind.role(role)
                                    .filter(held -> held.type().isMany())
                                    .isPresent())) {
                values.put(role, Value.actors(ids.toArray(String[]::new)));
                some.stream()
                        .filter(group -> group.to() > 0)
                        .forEach(group -> reasons.add(new Reason(
                                Reason.Part.ACTOR,
                                scene.sentence().words(group.from(), group.to()),
                                role + ": "
                                        + group.actors().stream()
                                                .map(ActorId::value)
                                                .collect(Collectors.joining(", ")))));
            }
        });
        addTopics(kind, match, scene, values, reasons);
        about.ifPresent(topic -> kind.roles().values().stream()
                .filter(role -> role.required() && role.type().sort() == Sort.TOPICS)
                .forEach(role -> values.putIfAbsent(role.name(), Value.topics(topic.value()))));
        addEvent(kind, match, scene, values, reasons);
        // Who takes part has to be said: one party alone meets nobody, and agrees with nobody.
        boolean isGuess = TOGETHER.stream()
                .flatMap(role -> Stream.ofNullable(values.get(role)))
                .anyMatch(held -> isAlone(kind, held)
                        || parts.trust() <= WordOrder.INFERRED
                                && !parts.others().stream().allMatch(group -> group.isMarked("place")));
        boolean isComplete =
                kind.roles().values().stream().filter(Role::required).allMatch(role -> values.containsKey(role.name()));
        Roles roles = Roles.of(values);
        return isComplete && !isGuess && values.values().stream().anyMatch(Value.Actors.class::isInstance)
                ? Optional.of(new FilledRoles(kind, roles, parts.trust(), reasons))
                : Optional.empty();
    }

    /** Whether a state is named beside one of its own who acts for it. */
    private boolean isOf(ActorId office, ActorId state) {
        return known.actors()
                .find(office)
                .flatMap(Actor::of)
                .filter(state::equals)
                .isPresent();
    }

    /** Whether one alone takes part in what takes several: a state, not the Security Council. */
    private boolean isAlone(Kind kind, Value held) {
        return held.texts().size() < 2
                && kind.role(VISITOR).isEmpty()
                && held.actors().stream().noneMatch(pronouns::isMany);
    }

    private Map<String, List<NamedTogether>> holders(Kind kind, KindMatch match, Parts parts, Scene scene) {
        Map<String, List<NamedTogether>> holders = new LinkedHashMap<>();
        Optional<Role> together =
                TOGETHER.stream().flatMap(name -> kind.role(name).stream()).findFirst();
        List<NamedTogether> agent = parts.agent().stream().toList();
        List<NamedTogether> others = parts.others().stream()
                .filter(group -> !group.isMarked("place") && !group.isMarked("by"))
                // "Each of them" is whoever acts.
                .filter(group -> agent.stream().noneMatch(who -> who.actors().containsAll(group.actors())))
                .toList();
        if (together.isPresent()) {
            boolean isApart = kind.role("mediator").isPresent();
            boolean hosts = kind.role("host").isPresent()
                    && tongue.cues("host").in(scene.sentence()).stream()
                            .anyMatch(cue -> agent.stream()
                                    .anyMatch(group -> group.to() <= cue.from() && cue.to() <= match.from()));
            List<NamedTogether> named = others.stream()
                    .filter(group -> !group.isMarked("towards")
                            || match.kind().role(VISITOR).isPresent())
                    .toList();
            // Whoever mediates does so between those who have just been named together.
            List<NamedTogether> taking = isApart && named.isEmpty()
                    ? Stream.concat(scene.named().stream(), scene.several().stream())
                            .filter(group -> group.actors().size() > 1 && !agent.contains(group))
                            .limit(1)
                            .toList()
                    : named;
            if (isApart) {
                holders.put("mediator", agent);
            } else if (hosts) {
                holders.put("host", agent);
            } else if (kind.role(VISITOR).isPresent()) {
                // "The president was received by Peru": whoever receives does not travel.
                boolean isReceived = agent.stream().anyMatch(group -> group.isMarked("by"));
                holders.put(VISITOR, isReceived ? taking : agent);
                holders.put(
                        "host",
                        (isReceived ? agent : taking)
                                .stream().limit(1).map(this::states).toList());
            }
            holders.put(
                    together.get().name(),
                    isApart || hosts
                            ? taking
                            : Stream.concat(agent.stream(), taking.stream()).toList());
            return holders;
        }
        kind.role("by").ifPresent(role -> holders.put("by", agent));
        kind.role("with")
                .filter(role -> role.type().sort() == Sort.ACTORS)
                .ifPresent(role -> holders.put("with", others.stream().limit(1).toList()));
        kind.role("to")
                .filter(role -> !holders.containsKey("with"))
                .ifPresent(role -> holders.put(
                        "to",
                        (others.isEmpty() && isSaid(kind)
                                        ? pronouns.object(match, scene, agent).stream()
                                        : others.stream())
                                .limit(1)
                                .toList()));
        return holders;
    }

    private NamedTogether states(NamedTogether group) {
        return new NamedTogether(
                group.from(),
                group.to(),
                group.actors().stream().map(pronouns::stateOf).distinct().toList(),
                group.marker());
    }

    /** The event that another one is about, if it was told: "the agreement". */
    private static void addEvent(
            Kind kind, KindMatch match, Scene scene, Map<String, Value> values, List<Reason> reasons) {
        kind.role(Antecedents.OF)
                .filter(role -> role.type().sort() == Sort.FACTS)
                .flatMap(role -> scene.told().meant(match, role, scene, Optional.ofNullable(values.get("by"))))
                .ifPresent(meant -> {
                    values.put(Antecedents.OF, Value.facts(meant.id().value()));
                    reasons.add(new Reason(Reason.Part.EVENT, meant.words(), Antecedents.OF + ": " + meant.id()));
                });
    }

    private boolean isSaid(Kind kind) {
        return known.vocabulary().find(ArticleReading.STATEMENT).isPresent()
                && known.vocabulary().isA(kind.id(), ArticleReading.STATEMENT);
    }

    private static void addTopics(
            Kind kind, KindMatch match, Scene scene, Map<String, Value> values, List<Reason> reasons) {
        // "In response to the threats": what follows comes first.
        List<Found<TopicId>> topics = scene.topics().stream()
                .sorted(Comparator.comparing(topic -> topic.from() < match.to()))
                .toList();
        if (topics.isEmpty()) {
            return;
        }
        kind.roles().values().stream()
                .filter(role -> role.type().sort() == Sort.TOPICS)
                .filter(role -> role.required() || role.name().equals("topics"))
                .forEach(role -> values.put(
                        role.name(),
                        Value.topics(topics.stream()
                                .map(topic -> topic.value().value())
                                .distinct()
                                .limit(role.type().isMany() ? topics.size() : 1)
                                .toArray(String[]::new))));
        topics.forEach(topic -> reasons.add(new Reason(
                Reason.Part.TOPIC,
                scene.sentence().words(topic.from(), topic.to()),
                topic.value().value())));
    }
}
