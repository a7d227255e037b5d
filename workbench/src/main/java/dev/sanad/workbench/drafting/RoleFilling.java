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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the roles of a kind by the places of those who are named: who acts, whom it concerns, who takes part, what it is about. */
final class RoleFilling {
    private static final List<String> TOGETHER = List.of("participants", "parties");
    private static final double PLAIN = 1;
    private static final double DISTANT = 0.7;
    /** Arabic words with a pronoun joined to them. */
    private static final Pattern OWN = Pattern.compile("\\p{L}{2,}(?:ها|هم|هما|ه)");

    /** What speaks for those who act if only the sentence before names them. */
    static final double INFERRED = 0.5;

    /** How many words may stand between who acts and the verb. */
    private static final int NEAR = 2;

    private final Known known;
    private final Tongue tongue;
    private final PhraseIndex<String> host;
    private final PhraseIndex<String> pronouns;
    private final PhraseIndex<String> passive;
    /** Nouns before the name of a state that act for it: قوات. */
    private final Set<String> acting;

    RoleFilling(Known known, Tongue tongue) {
        this.known = known;
        this.tongue = tongue;
        this.host = tongue.cues("host");
        this.pronouns = tongue.cues("pronoun", "its", "we");
        this.passive = tongue.cues("passive");
        this.acting = tongue.plain("acting");
    }

    /** Who has which part in what the words of a kind tell. */
    private record Parts(Optional<NamedTogether> agent, List<NamedTogether> others, double trust) {}

    /** The filling, with what it may be about; empty if nobody is named who could act. */
    Optional<FilledRoles> of(KindMatch match, Scene scene, Optional<TopicId> about) {
        return read(match, scene, scene.named())
                .flatMap(parts -> of(match, scene, parts, about).stream())
                .findFirst();
    }

    private Optional<FilledRoles> of(KindMatch match, Scene scene, Parts read, Optional<TopicId> about) {
        Parts parts = read;
        boolean areTogether = isTogether(match.kind())
                && parts.others().stream()
                                .filter(group -> !group.isMarked("place"))
                                .mapToInt(group -> group.actors().size())
                                .sum()
                        > 1;
        boolean isOfOther = parts.agent()
                .filter(group ->
                        group.to() <= match.from() && scene.clauses().isParted(group.to() - 1, match.from() + 1))
                .isPresent();
        if (isOfOther && areTogether) {
            parts = new Parts(Optional.empty(), parts.others(), parts.trust());
        } else if (isOfOther && isLooseNoun(match, scene.sentence())) {
            return Optional.empty();
        }
        if (parts.agent().isEmpty() && !areTogether) {
            parts = new Parts(
                    meant(match, scene).map(each -> new NamedTogether(0, 0, each.actors(), "")),
                    parts.others(),
                    INFERRED);
        }
        Parts found = within(parts, match, scene.clauses());
        return withAbove(match.kind())
                .flatMap(kind -> filled(kind, match, found, scene, about).stream())
                .findFirst();
    }

    /** Whether a noun of Arabic has nothing to do with who acts in another clause, as it has in "to discuss": لبحث. */
    private boolean isLooseNoun(KindMatch match, Sentence sentence) {
        String word = sentence.tokens().get(match.from()).text();
        return tongue.isArabic() && !tongue.words().mayBeVerb(word) && !word.startsWith("ل");
    }

    /** Whom a pronoun means: who is named before it, as the speaker in "Peru said that it", or in the sentence before. */
    private Optional<NamedTogether> meant(KindMatch match, Scene scene) {
        Sentence sentence = scene.sentence();
        String verb = sentence.tokens().get(match.from()).text();
        if (tongue.isArabic()) {
            boolean isSubject = match.from() > 0
                    && sentence.tokens().get(match.from() - 1).text().equals("إن");
            boolean isOwn = isOwn(sentence, match) && !scene.speech().speakers().isEmpty();
            return isOwn || tongue.words().mayBeVerb(verb) && !isSubject
                    ? bySpeaker(scene).or(scene::before)
                    : Optional.empty();
        }
        Optional<Found<String>> pronoun = pronouns.in(sentence, Token::stems, 0).stream()
                .filter(each -> each.to() <= match.from())
                .reduce((one, later) -> later);
        boolean isPassive = passive.in(sentence, Token::stems, 0).stream()
                .anyMatch(each -> each.to() == match.from() || each.from() == match.to());
        if (isPassive || pronoun.isEmpty() && !verb.endsWith("ing")) {
            return Optional.empty();
        }
        boolean isSpeaker = pronoun.map(Found::value).filter("we"::equals).isPresent();
        return isSpeaker || pronoun.isEmpty() || isAfterSpeaker(pronoun.get(), scene)
                ? bySpeaker(scene).or(() -> scene.before().filter(each -> !isSpeaker))
                : scene.before();
    }

    private static boolean isAfterSpeaker(Found<String> pronoun, Scene scene) {
        return scene.speech().speakers().stream().anyMatch(speaker -> speaker.to() <= pronoun.from());
    }

    /** Whether a word of Arabic, or the next, has a pronoun joined to it: "the withdrawal of its troops". */
    private boolean isOwn(Sentence sentence, KindMatch match) {
        return sentence
                .tokens()
                .subList(
                        match.from(), Math.min(match.to() + 1, sentence.tokens().size()))
                .stream()
                .anyMatch(token -> OWN.matcher(token.text()).matches());
    }

    /** Those of the same clause; who acts is surer if named right beside the verb. */
    private static Parts within(Parts parts, KindMatch match, Clauses clauses) {
        boolean isFar = parts.agent()
                .filter(group -> match.from() - group.to() > NEAR || group.from() - match.to() > NEAR)
                .isPresent();
        return new Parts(
                parts.agent(),
                parts.others().stream()
                        .filter(group ->
                                group.to() <= match.from() || !clauses.isParted(match.to() - 1, group.from() + 1))
                        .toList(),
                isFar ? Math.min(parts.trust(), DISTANT) : parts.trust());
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

    private Stream<Parts> read(KindMatch match, Scene scene, List<NamedTogether> named) {
        // A further verb has the subject of the one before it, unless it is followed by its own.
        Optional<NamedTogether> shared = scene.clauses()
                .before(match)
                .filter(verb -> named.stream().noneMatch(group -> isSubject(group, match, scene.sentence())))
                .flatMap(verb -> read(verb, scene, named).findFirst())
                .flatMap(Parts::agent);
        return shared.isPresent()
                ? Stream.of(new Parts(shared, after(match, named), PLAIN))
                : tongue.isArabic() ? verbFirst(match, scene, named) : Stream.of(subjectFirst(match, named));
    }

    /** Whether somebody is named right after a verb of Arabic, or after a noun that acts for them: قوات. */
    private boolean isSubject(NamedTogether group, KindMatch match, Sentence sentence) {
        return tongue.isArabic()
                && group.from() >= match.to()
                && group.from() - match.to() <= 1
                && (group.from() == match.to()
                        || acting.contains(tongue.words()
                                .plain(sentence.tokens().get(match.to()).text())));
    }

    private static List<NamedTogether> after(KindMatch match, List<NamedTogether> named) {
        return named.stream().filter(group -> group.from() >= match.from()).toList();
    }

    private static Parts subjectFirst(KindMatch match, List<NamedTogether> named) {
        Optional<NamedTogether> actor = marked(named, match.from());
        Optional<NamedTogether> subject = last(
                named, group -> group.to() <= match.from() && group.marker().isEmpty());
        Optional<NamedTogether> agent = actor.or(() -> subject);
        // What is done by somebody is done to the subject.
        Stream<NamedTogether> patient = actor.isPresent() ? subject.stream() : Stream.empty();
        return new Parts(
                agent,
                Stream.concat(patient, after(match, named).stream())
                        .filter(group -> agent.filter(group::equals).isEmpty())
                        .toList(),
                PLAIN);
    }

    private static Optional<NamedTogether> marked(List<NamedTogether> named, int from) {
        return named.stream()
                .filter(group -> group.from() >= from && group.isMarked("by"))
                .findFirst();
    }

    /** The likeliest first: who is named beside the verb, or who is named first of all. */
    private static Stream<Parts> verbFirst(KindMatch match, Scene scene, List<NamedTogether> named) {
        Optional<NamedTogether> subject = named.stream()
                .filter(group ->
                        group.from() >= match.from() && (group.marker().isEmpty() || group.from() == match.to()))
                .filter(group -> !scene.sentence().isParted(match.from(), group.from() + 1))
                .findFirst();
        Optional<NamedTogether> topic = last(
                named, group -> group.to() <= match.from() && group.marker().isEmpty());
        Optional<NamedTogether> first = named.stream()
                .filter(group -> group.to() <= match.from() && group.marker().isEmpty())
                .findFirst();
        Optional<NamedTogether> agent = marked(named, match.from())
                .or(() -> topic.filter(group -> match.from() - group.to() <= 1))
                .or(() -> subject)
                .or(() -> topic);
        return Stream.concat(Stream.of(agent), first.filter(group -> agent.isPresent()).map(Optional::of).stream())
                .distinct()
                .map(acting -> new Parts(
                        acting,
                        named.stream()
                                .filter(group -> group.from() >= match.from()
                                        && acting.filter(group::equals).isEmpty())
                                .toList(),
                        PLAIN));
    }

    private static Optional<NamedTogether> last(List<NamedTogether> groups, Predicate<NamedTogether> fits) {
        return groups.stream().filter(fits).reduce((one, later) -> later);
    }

    /** Who speaks of an act of nobody named speaks of an act of their own state: "Rwanda denied that it had sent troops". */
    private Optional<NamedTogether> bySpeaker(Scene scene) {
        return scene.speech().speakers().stream()
                .reduce((one, later) -> later)
                .map(speaker -> new NamedTogether(
                        speaker.from(),
                        speaker.to(),
                        speaker.actors().stream().map(this::stateOf).toList(),
                        ""));
    }

    private ActorId stateOf(ActorId id) {
        return known.actors().find(id).flatMap(Actor::of).orElse(id);
    }

    private Optional<FilledRoles> filled(
            Kind kind, KindMatch match, Parts parts, Scene scene, Optional<TopicId> about) {
        Map<String, List<NamedTogether>> holders = holders(kind, match, parts, scene);
        Map<String, Value> values = new LinkedHashMap<>();
        List<Reason> reasons = new ArrayList<>();
        holders.forEach((role, some) -> {
            List<String> ids = some.stream()
                    .flatMap(group -> group.actors().stream())
                    .map(ActorId::value)
                    .distinct()
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
        addTopics(kind, scene, values, reasons);
        about.ifPresent(topic -> kind.roles().values().stream()
                .filter(role -> role.required() && role.type().sort() == Sort.TOPICS)
                .forEach(role -> values.putIfAbsent(role.name(), Value.topics(topic.value()))));
        addEvent(kind, match, scene, values, reasons);
        // Who takes part has to be said: one party alone meets nobody, and agrees with nobody.
        boolean isGuess = TOGETHER.stream()
                .flatMap(role -> Stream.ofNullable(values.get(role)))
                .anyMatch(held -> isAlone(kind, held)
                        || parts.trust() <= INFERRED
                                && !parts.others().stream().allMatch(group -> group.isMarked("place")));
        boolean isComplete =
                kind.roles().values().stream().filter(Role::required).allMatch(role -> values.containsKey(role.name()));
        Roles roles = Roles.of(values);
        return isComplete && !isGuess && !values.isEmpty()
                ? Optional.of(new FilledRoles(kind, roles, parts.trust(), reasons))
                : Optional.empty();
    }

    /** Whether one alone takes part in what takes several: a state, not the Security Council. */
    private boolean isAlone(Kind kind, Value held) {
        return held.texts().size() < 2
                && kind.role("visitor").isEmpty()
                && held.actors().stream()
                        .flatMap(id -> known.actors().find(id).stream())
                        .noneMatch(actor -> switch (actor.type()) {
                            case ORGANISATION, GROUP -> true;
                            case STATE, OFFICE, PERSON -> false;
                        });
    }

    private static boolean isTogether(Kind kind) {
        return TOGETHER.stream().anyMatch(name -> kind.role(name).isPresent());
    }

    private Map<String, List<NamedTogether>> holders(Kind kind, KindMatch match, Parts parts, Scene scene) {
        Map<String, List<NamedTogether>> holders = new LinkedHashMap<>();
        Optional<Role> together =
                TOGETHER.stream().flatMap(name -> kind.role(name).stream()).findFirst();
        List<NamedTogether> agent = parts.agent().stream().toList();
        List<NamedTogether> others = parts.others().stream()
                .filter(group -> !group.isMarked("place") && !group.isMarked("by"))
                .toList();
        if (together.isPresent()) {
            boolean isApart = kind.role("mediator").isPresent();
            boolean hosts = kind.role("host").isPresent()
                    && host.in(scene.sentence(), Token::stems, 0).stream()
                            .anyMatch(cue -> agent.stream()
                                    .anyMatch(group -> group.to() <= cue.from() && cue.to() <= match.from()));
            List<NamedTogether> taking = others.stream()
                    .filter(group -> !group.isMarked("towards")
                            || match.kind().role("visitor").isPresent())
                    .toList();
            if (isApart) {
                holders.put("mediator", agent);
            } else if (hosts) {
                holders.put("host", agent);
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
                .ifPresent(role -> holders.put("to", others.stream().limit(1).toList()));
        return holders;
    }

    /** The event that another one is about, if it was told: "the agreement". */
    private static void addEvent(
            Kind kind, KindMatch match, Scene scene, Map<String, Value> values, List<Reason> reasons) {
        kind.role(Antecedents.OF)
                .filter(role -> role.type().sort() == Sort.FACTS)
                .flatMap(role -> scene.told().meant(match, role, scene))
                .ifPresent(meant -> {
                    values.put(Antecedents.OF, Value.facts(meant.id().value()));
                    reasons.add(new Reason(Reason.Part.EVENT, meant.words(), Antecedents.OF + ": " + meant.id()));
                });
    }

    private static void addTopics(Kind kind, Scene scene, Map<String, Value> values, List<Reason> reasons) {
        List<Found<TopicId>> topics = scene.topics();
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
