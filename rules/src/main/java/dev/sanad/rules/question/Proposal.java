package dev.sanad.rules.question;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.internal.semantics.Bindings;
import dev.sanad.rules.internal.semantics.BoundValue;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.internal.semantics.PatternJudge;
import dev.sanad.rules.internal.semantics.RoleJudge;
import dev.sanad.rules.internal.semantics.Sets;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes up an event that matches a pattern: each part gets the first value that all conditions allow. */
final class Proposal {
    /** What any report can have besides the roles of its kind. */
    private static final Set<CommonRole> OF_EVERY_REPORT = EnumSet.of(CommonRole.SPEAKERS, CommonRole.PLACE);

    private final PartialMatch partial;
    private final int number;
    private final Pattern pattern;
    private final Bindings bindings;
    private final Dossier dossier;
    private final List<Event> earlier;
    private final boolean countsSources;
    /** What was found for a role, which the kinds below a kind share with it. */
    private final Map<Role, Optional<Value>> values = new IdentityHashMap<>();

    /**
     * A proposal for a condition in an attempt.
     *
     * @param number the number of the unmet condition
     * @param earlier the events made up before, whose values and sources a group must not count twice
     */
    Proposal(PartialMatch partial, int number, Dossier dossier, List<Event> earlier) {
        Literal condition = partial.condition(number);
        this.partial = partial;
        this.number = number;
        this.pattern = condition.pattern();
        this.countsSources = condition
                .asCounted()
                .filter(counted -> counted.distinct().fold(() -> false, role -> false, role -> false, () -> true))
                .isPresent();
        this.bindings = partial.match().bindings();
        this.dossier = dossier;
        this.earlier = earlier;
    }

    /** The kinds that can be reported for the pattern; none if only rules conclude such facts. */
    static List<Kind> reportable(Pattern pattern, FactBase factBase) {
        return factBase.vocabulary().find(pattern.kind()).filter(kind -> !kind.isConclusion()).stream()
                .flatMap(kind -> Stream.concat(
                        Stream.of(kind),
                        factBase.vocabulary().subkindsOf(kind.id()).stream().filter(below -> below != kind)))
                .filter(kind -> !kind.isConclusion())
                .toList();
    }

    /** An event that matches; empty if none was found. */
    Optional<Event> event() {
        return reportable(pattern, bindings.factBase()).stream()
                .flatMap(kind -> event(kind).stream())
                .findFirst();
    }

    /** Events that match on the as-of day or later, those of the past first. */
    Stream<Event> toCome() {
        return reportable(pattern, bindings.factBase()).stream()
                .flatMap(kind -> roles(kind).stream()
                        .flatMap(roles -> modalities()
                                .flatMap(modality -> times().map(
                                                time -> event(freeId(kind.id()), kind.id(), roles, time, modality)))))
                .filter(this::suits);
    }

    private Optional<Event> event(Kind kind) {
        FactId id = freeId(kind.id());
        return roles(kind)
                .flatMap(roles -> modalities()
                        .flatMap(modality -> times().map(time -> event(id, kind.id(), roles, time, modality)))
                        .filter(event -> event.modality() != Modality.ACTUAL || isPast(event))
                        .filter(this::fits)
                        .findFirst());
    }

    /** A value for each role that needs one; empty if some role finds none. */
    private Optional<SortedMap<String, Value>> roles(Kind kind) {
        SortedMap<String, Value> roles = new TreeMap<>();
        Stream<Role> common = OF_EVERY_REPORT.stream().map(CommonRole::role).filter(role -> isAsked(role.name()));
        for (Role role : Stream.concat(kind.roles().values().stream(), common).toList()) {
            Optional<Value> value = values.computeIfAbsent(role, this::wanted);
            if (value.isEmpty() && (role.required() || isAsked(role.name()))) {
                return Optional.empty();
            }
            value.ifPresent(chosen -> roles.put(role.name(), chosen));
        }
        return Optional.of(roles);
    }

    /** The allowed modalities, actual first. */
    private Stream<Modality> modalities() {
        return Stream.concat(Stream.of(Modality.ACTUAL), Stream.of(Modality.values()))
                .distinct()
                .filter(pattern.modalities()::contains);
    }

    /** Whether an event is not after the as-of day. */
    private boolean isPast(Event event) {
        LocalDate today = bindings.factBase().asOf().day();
        return event.time().stream()
                .flatMap(time -> Stream.concat(time.firstDay().stream(), time.lastDay().stream()))
                .noneMatch(day -> day.isAfter(today));
    }

    /** Whether the event matches, and the facts on file match with it, so that no waiting is needed. */
    private boolean fits(Event event) {
        return partial.condition(number).isHeld()
                ? partial.with(number, event).stream()
                        .anyMatch(longer -> longer.match().waitsUntil().isEmpty())
                : new PatternJudge(pattern).matches(event, bindings);
    }

    /** Whether the event matches together with the facts on file, some day. */
    private boolean suits(Event event) {
        return partial.condition(number).isHeld()
                ? !partial.with(number, event).isEmpty()
                : new PatternJudge(pattern).matches(event, bindings);
    }

    private Event event(FactId id, KindId kind, SortedMap<String, Value> values, When time, Modality modality) {
        SortedMap<String, Value> roles = new TreeMap<>(values);
        OF_EVERY_REPORT.forEach(common -> roles.remove(common.keyword()));
        return new Event(
                id,
                kind,
                new Roles(roles),
                Optional.of(time),
                Optional.ofNullable(values.get(CommonRole.PLACE.keyword())).flatMap(Value::asText),
                modality,
                pattern.worth().certainties().contains(Certainty.CERTAIN)
                        ? Certainty.CERTAIN
                        : pattern.worth().certainties().iterator().next(),
                false,
                Optional.empty(),
                cites(Optional.ofNullable(values.get(CommonRole.SPEAKERS.keyword()))));
    }

    /**
     * A citation of the speakers asked for, each in words of their own; and of a source that no earlier event cites if sources
     * are counted. Otherwise none, since the source is unknown.
     */
    private List<Citation> cites(Optional<Value> speakers) {
        if (!countsSources && speakers.isEmpty()) {
            return List.of();
        }
        SortedSet<SourceId> used = new TreeSet<>();
        if (countsSources) {
            earlier.forEach(event -> event.cites()
                    .forEach(citation -> used.addAll(dossier.sources().rootsOf(citation.source()))));
        }
        List<Voice> voices = speakers.map(Value::actors).orElse(List.of()).stream()
                .map(speaker -> Voice.of(speaker.value()))
                .toList();
        return dossier.sources().byId().keySet().stream()
                .filter(source -> dossier.sources().rootsOf(source).stream().noneMatch(used::contains))
                .filter(this::isPublished)
                .limit(1)
                .flatMap(source -> (voices.isEmpty() ? List.of(Voice.NARRATOR) : voices)
                        .stream()
                                .map(voice -> new Citation(
                                        source,
                                        Optional.empty(),
                                        Optional.empty(),
                                        voice,
                                        new TreeMap<>(),
                                        Optional.empty(),
                                        Optional.empty())))
                .toList();
    }

    private boolean isPublished(SourceId source) {
        return dossier.sources().find(source).orElseThrow().published().stream()
                .noneMatch(day ->
                        day.latestEnd() > bindings.factBase().asOf().day().toEpochDay() + 1);
    }

    private Optional<Value> wanted(Role role) {
        List<RoleTest> tests = pattern.tests().stream()
                .filter(test -> test.role().equals(role.name()))
                .toList();
        boolean isEmpty = tests.stream().anyMatch(this::forbids);
        boolean isNeeded = role.required() || isAsked(role.name());
        if (isEmpty || !isNeeded) {
            return Optional.empty();
        }
        // Where a variable says what the role holds, nothing else need be tried.
        Optional<Value> saved = pattern.saves().stream()
                .filter(save -> save.role().equals(role.name()))
                .flatMap(save -> bindings.find(save.variable()).stream())
                .map(BoundValue::value)
                .findFirst();
        return saved.map(Stream::of)
                .orElseGet(() -> new RoleProposals(role, bindings, dossier, earlier).of(tests))
                .filter(value -> suits(value, role.name(), tests))
                .findFirst();
    }

    /** Whether a match needs a value in a role, even if only to count as distinct. */
    private boolean isAsked(String role) {
        return isCounted(role)
                || pattern.tests().stream().anyMatch(test -> test.role().equals(role) && !forbids(test))
                || pattern.saves().stream().anyMatch(save -> save.role().equals(role));
    }

    private boolean isCounted(String role) {
        return partial.condition(number)
                .asCounted()
                .filter(counted -> counted.distinct().fold(() -> false, role::equals, role::equals, () -> false))
                .isPresent();
    }

    private boolean forbids(RoleTest test) {
        return test.operator() == Operator.KNOWN
                && bindings.value(test.operand()).equals(Optional.of(new Value.Flag(false)));
    }

    private boolean suits(Value value, String role, List<RoleTest> tests) {
        Event candidate = event(
                new FactId("candidate"),
                pattern.kind(),
                new TreeMap<>(Map.of(role, value)),
                bindings.factBase().asOf().asWhen(),
                Modality.ACTUAL);
        return tests.stream()
                        .filter(test -> bindings.knows(test.operand()))
                        .allMatch(test -> new RoleJudge(bindings).meets(candidate, test))
                && pattern.saves().stream()
                        .filter(save -> save.role().equals(role))
                        .allMatch(save -> bindings.find(save.variable()).stream()
                                .allMatch(bound -> Sets.areEqual(value, bound.value())));
    }

    private Stream<When> times() {
        Optional<When> saved = pattern.saves().stream()
                .filter(save -> save.role().equals(CommonRole.TIME.keyword()))
                .flatMap(save -> bindings.find(save.variable()).stream())
                .flatMap(bound -> bound.value().asTime().stream())
                .findFirst();
        return saved.map(Stream::of).orElseGet(() -> new TimeProposals(partial, pattern).all());
    }

    private FactId freeId(KindId kind) {
        for (int number = 1; ; number++) {
            FactId id = new FactId("new-" + kind + (number == 1 ? "" : "-" + number));
            if (bindings.factBase().find(id).isEmpty() && !dossier.events().containsKey(id)) {
                return id;
            }
        }
    }
}
