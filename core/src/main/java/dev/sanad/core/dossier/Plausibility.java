package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.Actor.Holding;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Warns of what is possible in a dossier, and most likely a mistake. */
final class Plausibility {
    /** The role of what an event is about; a reason, which names several, may be given before. */
    private static final String OBJECT = "of";

    private static final String DOER = "by";
    private static final String ADDRESSEE = "to";

    /** Until when something is to be done, and what else says when it ends or comes round. */
    private static final String DUE = "due";

    private static final Set<String> TERMS = Set.of(DUE, "until", "recurs");

    private static final Pattern DEADLINE = Pattern.compile(
            "\\b(?:within|gave|given|deadline of)(?:\\s+\\S+){0,4}?\\s+(?:\\d+|an?|\\p{L}+)[ -](?:hours?|days?|weeks?|months?)\\b"
                    + "|\\b(?:\\d+|\\p{L}+) (?:hours?|days?|weeks?|months?) to\\b"
                    + "|\\bby (?:(?:the end of|midnight|next) ?\\S*|\\p{Lu}\\w+day|\\p{Lu}\\w+ber|January|February|March|April|May|June|July"
                    + "|August|(?:\\d{1,2} \\p{Lu}\\w+ )?(?:19|20)\\d\\d)\\b"
                    + "|(?:خلال|في غضون|مهلة|أمهل\\S*)(?:\\s+\\S+){0,5}?\\s+(?:ساعة|ساعات|يوم\\S*|أيام|أسبوع\\S*|أسابيع|شهر\\S*|أشهر)"
                    + "|(?:بحلول|قبل نهاية|بنهاية|حتى نهاية|في موعد أقصاه)\\s+\\S+(?:\\s+\\d+)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int DAYS_APART = 2;

    private final ReadingContext reading;
    private final Vocabulary vocabulary;
    private final Optional<AsOf> asOf;
    private final Actors actors;
    private final Sources sources;
    private final List<EventDraft> drafts;
    private final SortedMap<FactId, Event> events;
    /** What was said of an event, which is said once, however many others are like it. */
    private final Map<ProblemCode, Set<FactId>> said = new HashMap<>();

    Plausibility(
            ReadingContext reading,
            Vocabulary vocabulary,
            Optional<AsOf> asOf,
            Actors actors,
            Sources sources,
            List<EventDraft> drafts,
            SortedMap<FactId, Event> events) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.asOf = asOf;
        this.actors = actors;
        this.sources = sources;
        this.drafts = drafts;
        this.events = events;
    }

    void check() {
        for (EventDraft draft : drafts) {
            Event event = events.get(draft.event().id());
            if (event != null) {
                checkCenturies(draft, event);
            }
            if (event != null && event.modality() == Modality.ACTUAL) {
                event.time().ifPresent(time -> check(draft, event, time));
            }
        }
        checkPairs();
    }

    private void check(EventDraft draft, Event event, When time) {
        checkObject(draft, event, time);
        checkToday(draft, event, time);
        checkOffices(draft, event, time);
        checkSides(draft, event);
        checkDeadline(draft, event);
    }

    /** A day that only the quoted words name counts for nothing. */
    private void checkDeadline(EventDraft draft, Event event) {
        boolean isOpen =
                vocabulary.find(event.kind()).flatMap(kind -> kind.role(DUE)).isPresent()
                        && TERMS.stream()
                                .noneMatch(role -> event.roles().get(role).isPresent());
        event.cites().stream()
                .filter(citation -> isOpen)
                .flatMap(citation -> citation.quote().stream())
                .map(DEADLINE::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(found -> warn(
                        DossierCodes.DEADLINE_IN_WORDS,
                        draft.marks().at("id"),
                        "'" + event.id() + "' has no '" + DUE + "', and its quote sets a time: \"" + found.group()
                                + "\"",
                        "write the last day of it under '" + DUE + "'; what is only quoted counts for nothing"));
    }

    /** Nothing is cancelled, found, denied or condemned before it is there. */
    private void checkObject(EventDraft draft, Event event, When time) {
        List<FactId> named = event.roles().get(OBJECT).map(Value::facts).orElse(List.of());
        if (named.isEmpty() || isOfMany(event, OBJECT)) {
            return;
        }
        Optional.ofNullable(events.get(named.get(0)))
                .filter(object -> object.modality() == Modality.ACTUAL)
                .flatMap(object -> object.time().filter(later -> time.latestEnd() <= later.earliestStart()))
                .ifPresent(later -> warn(
                        DossierCodes.BEFORE_ITS_OBJECT,
                        draft.marks().at("role", OBJECT),
                        "'" + event.id() + "' (" + time + ") lies before '" + named.get(0) + "' (" + later
                                + "), without which it cannot be",
                        "check both days, or name the event that it is about"));
    }

    /** What happened lies not after today, unless those who report it are not known today either. */
    private void checkToday(EventDraft draft, Event event, When time) {
        boolean isReported = event.cites().stream()
                .anyMatch(citation -> sources.find(citation.source())
                        .flatMap(source -> source.published())
                        .isPresent());
        boolean isUndated = !isReported && !event.cites().isEmpty();
        asOf.or(() -> isUndated ? Optional.empty() : DefaultDay.latestReport(sources))
                .filter(day -> !isReported && time.earliestStart() > day.day().toEpochDay())
                .ifPresent(day -> warn(
                        DossierCodes.NOT_YET,
                        draft.marks().at("id"),
                        "'" + event.id() + "' (" + time + ") lies after the as-of day, " + day,
                        OtherCalendar.remedy(day.asWhen(), List.of(time))
                                .orElse("check both days; a plan needs 'modality: planned'")));
    }

    /** What one party does has another side. */
    private void checkSides(EventDraft draft, Event event) {
        List<ActorId> by = event.roles().get(DOER).map(Value::actors).orElse(List.of());
        List<ActorId> to = event.roles().get(ADDRESSEE).map(Value::actors).orElse(List.of());
        if (by.size() == 1 && by.equals(to)) {
            warn(
                    DossierCodes.AGAINST_ITSELF,
                    draft.marks().at("role", ADDRESSEE),
                    "'" + by.get(0) + "' is on both sides of '" + event.id() + "'",
                    "name the other side, or leave '" + ADDRESSEE + "' out");
        }
    }

    private void checkCenturies(EventDraft draft, Event event) {
        List<When> published = event.cites().stream()
                .flatMap(citation -> sources.find(citation.source()).stream())
                .flatMap(source -> source.published().stream())
                .toList();
        if (!published.isEmpty() && !event.background()) {
            event.time()
                    .ifPresent(time -> checkCentury(event, time, draft.marks().at("id"), published));
            event.roles()
                    .values()
                    .forEach((role, value) -> value.asTime()
                            .ifPresent(time ->
                                    checkCentury(event, time, draft.marks().at("role", role), published)));
        }
    }

    private void checkCentury(Event event, When time, SourceMark mark, List<When> published) {
        if (OtherCalendar.isLongBefore(time, published)) {
            warn(
                    DossierCodes.CENTURIES_APART,
                    mark,
                    "'" + event.id() + "' (" + time + ") lies centuries before every source that reports it",
                    OtherCalendar.remedy(time, published).orElse("check its year"));
        }
    }

    /** Who acts outside every term that is on file counts for nobody's state; who is elected need not hold one yet. */
    private void checkOffices(EventDraft draft, Event event, When time) {
        event.roles()
                .values()
                .forEach((role, value) -> value.actors().stream()
                        .filter(id -> isOfMany(event, role))
                        .flatMap(id -> Optional.ofNullable(actors.byId().get(id)).stream())
                        .filter(actor -> actor.type() == ActorType.PERSON && isOutOfOffice(actor, time))
                        .forEach(person -> warn(
                                DossierCodes.OUT_OF_OFFICE,
                                draft.marks().at("role", role, person.id().value()),
                                "'" + person.id() + "' holds no office on " + time + ": " + terms(person),
                                remedy(person, time))));
    }

    private static String remedy(Actor person, When time) {
        return person.holds().stream()
                .flatMap(holding -> holding.time().stream())
                .flatMap(term -> OtherCalendar.remedy(term, List.of(time)).stream())
                .findFirst()
                .orElse("check the terms and the day; as it stands, the person acts for nobody's state");
    }

    private boolean isOfMany(Event event, String role) {
        return vocabulary
                .find(event.kind())
                .flatMap(kind -> kind.role(role))
                .filter(one -> one.type().isMany())
                .isPresent();
    }

    private static boolean isOutOfOffice(Actor person, When time) {
        return !person.holds().isEmpty()
                && person.holds().stream()
                        .allMatch(holding -> holding.time()
                                .filter(term -> term.latestEnd() <= time.earliestStart()
                                        || time.latestEnd() <= term.earliestStart())
                                .isPresent());
    }

    private static String terms(Actor person) {
        return person.holds().stream().map(Plausibility::term).collect(Collectors.joining(", "));
    }

    private static String term(Holding holding) {
        return "'" + holding.office() + "' "
                + holding.time().map(term -> "in " + term).orElse("");
    }

    /** Events that are coded twice, or reported by two sources as if they were two. */
    private void checkPairs() {
        Map<String, List<Coded>> alike = drafts.stream()
                .flatMap(draft -> Optional.ofNullable(events.get(draft.event().id())).stream()
                        .filter(event -> event.modality() == Modality.ACTUAL)
                        .flatMap(event -> event.time().stream().map(time -> coded(draft, event, time))))
                .collect(Collectors.groupingBy(Coded::what, TreeMap::new, Collectors.toList()));
        alike.values().forEach(this::checkPairs);
    }

    private void checkPairs(List<Coded> alike) {
        List<Coded> byTime = alike.stream()
                .sorted(Comparator.comparing(Coded::time).thenComparing(Coded::id))
                .toList();
        while (!byTime.isEmpty()) {
            Coded one = byTime.get(0);
            byTime = checkPairs(one, byTime.subList(1, byTime.size()));
        }
    }

    /** The later ones, without those that are the same as the earlier: what is to be said of them is said of it. */
    private List<Coded> checkPairs(Coded one, List<Coded> later) {
        Set<Coded> same = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int j = 0; j < later.size() && later.get(j).isSoonAfter(one); j++) {
            if (one.isAboutWhat(later.get(j)) && checkPair(one, later.get(j))) {
                same.add(later.get(j));
            }
        }
        return same.isEmpty()
                ? later
                : later.stream().filter(other -> !same.contains(other)).toList();
    }

    /** Whether both are the same. */
    private boolean checkPair(Coded one, Coded other) {
        boolean isFirst = one.id().compareTo(other.id()) < 0;
        Coded first = isFirst ? one : other;
        Coded second = isFirst ? other : one;
        if (first.isSameAs(second)) {
            warnOnce(
                    DossierCodes.CODED_TWICE,
                    second,
                    () -> "'" + second.id() + "' is the same event as '" + first.id()
                            + "', from the same words of the same source",
                    () -> "remove one of them, or write 'same-as: " + first.id() + "'");
            return true;
        }
        if (first.isReportedLike(second)) {
            warnOnce(
                    DossierCodes.PERHAPS_ONE,
                    second,
                    () -> "'" + second.id() + "' (" + second.time() + ") and '" + first.id() + "' (" + first.time()
                            + ") may be one event: same kind, same parties, same topic, other sources",
                    () -> "perhaps one event: give one of them both citations, or write 'same-as: " + first.id() + "'");
        }
        return false;
    }

    /** The words are made only when they are said: of many events alike there are very many pairs. */
    private void warnOnce(ProblemCode code, Coded coded, Supplier<String> fact, Supplier<String> remedy) {
        if (said.computeIfAbsent(code, none -> new HashSet<>()).add(coded.id())) {
            warn(code, coded.draft().marks().at("id"), fact.get(), remedy.get());
        }
    }

    private Coded coded(EventDraft draft, Event event, When time) {
        StringBuilder what = new StringBuilder(event.kind().value());
        Set<TopicId> topics = new HashSet<>();
        event.roles().values().forEach((role, value) -> {
            topics.addAll(value.topics());
            if (!value.actors().isEmpty()) {
                what.append(' ').append(role).append(actors.partiesOf(value.actors(), Optional.of(time)));
            } else if (value.topics().isEmpty() && value.asText().isEmpty()) {
                what.append(' ').append(role).append(value.texts());
            }
        });
        return new Coded(draft, event, time, topics, what.toString());
    }

    /**
     * An event with what makes it one.
     *
     * @param what its kind, its parties, and what else tells it from others
     */
    private record Coded(EventDraft draft, Event event, When time, Set<TopicId> topics, String what) {
        FactId id() {
            return event.id();
        }

        boolean isSoonAfter(Coded earlier) {
            return time.earliestStart() - earlier.time.earliestStart() <= DAYS_APART;
        }

        /** Asked first, as it is quick and mostly not so. */
        boolean isAboutWhat(Coded other) {
            return topics.isEmpty() ? other.topics.isEmpty() : !Collections.disjoint(topics, other.topics);
        }

        boolean isSameAs(Coded other) {
            return time.equals(other.time)
                    && event.roles().equals(other.event.roles())
                    && event.cites().stream()
                            .anyMatch(citation -> citation.quote().isPresent()
                                    && other.event.cites().stream().anyMatch(same -> isSame(citation, same)));
        }

        private static boolean isSame(Citation one, Citation other) {
            return one.source().equals(other.source())
                    && one.quote().equals(other.quote())
                    && one.span().equals(other.span());
        }

        boolean isReportedLike(Coded other) {
            return Math.abs(time.latestEnd() - other.time.latestEnd()) <= DAYS_APART
                    && !topics.isEmpty()
                    && !event.cites().isEmpty()
                    && !other.event.cites().isEmpty()
                    && sources().noneMatch(source -> other.sources().anyMatch(source::equals));
        }

        private Stream<SourceId> sources() {
            return event.cites().stream().map(Citation::source);
        }
    }

    private void warn(ProblemCode code, SourceMark mark, String message, String remedy) {
        reading.problems().warning(code, mark, message, remedy);
    }
}
