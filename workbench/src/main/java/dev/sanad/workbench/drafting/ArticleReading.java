package dev.sanad.workbench.drafting;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import dev.sanad.workbench.drafting.ModalityCues.Cued;
import dev.sanad.workbench.drafting.RoleFilling.Scene;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reading of an article, sentence by sentence: few proposals, each of which has somebody who acts and words that name a kind. */
final class ArticleReading {
    /** What is less likely than this is not proposed. */
    private static final double LEAST = 0.5;

    /** More proposals than this for a sentence would be guesses. */
    private static final int MOST = 2;

    /** What the place of the verb that a sentence tells by adds. */
    private static final double MAIN = 0.2;

    private static final int NEAR = 2;

    private static final String TIME = "time";

    private static final String DUE = "due";

    /** The role for when what is planned is to come. */
    private static final String WINDOW = "window";

    /** A kind with more kinds below it than this says nearly nothing. */
    private static final int MOST_GENERAL = 12;

    private final Article article;
    private final Known known;
    private final Tongue tongue;
    private final KindMatches kinds;
    private final ActorMentions actors;
    private final SpeechCues speech;
    private final ModalityCues modality;
    private final TimeExpressions times;
    private final RoleFilling filling;
    private final PhraseIndex<TopicId> topics = new PhraseIndex<>();
    /** Words that have a part in a sentence, and tell of nothing by themselves. */
    private final PhraseIndex<String> function = new PhraseIndex<>();

    private final Set<String> stops;
    private final PhraseIndex<String> that;
    /** Words after which a noun tells, though it has an article: "announced the release of". */
    private final PhraseIndex<String> telling;

    private final PhraseIndex<String> deadlines;

    ArticleReading(Article article, Known known, Tongue tongue) {
        this.article = article;
        this.known = known;
        this.tongue = tongue;
        this.kinds = new KindMatches(known.vocabulary(), tongue);
        this.actors = new ActorMentions(known.actors(), tongue);
        this.speech = new SpeechCues(tongue);
        this.modality = new ModalityCues(tongue);
        this.times = new TimeExpressions(tongue);
        this.filling = new RoleFilling(known, tongue);
        this.that = tongue.particles("that");
        this.telling = tongue.cues("telling");
        this.deadlines = tongue.cues("deadline");
        this.stops = tongue.cues().getOrDefault("stop", List.of()).stream()
                .map(tongue.words()::plain)
                .collect(Collectors.toSet());
        for (String heading : List.of("said", "that", "what", "together", "towards", "place", "by", "according")) {
            tongue.cues().getOrDefault(heading, List.of()).forEach(word -> function.add(tongue.stems(word), heading));
        }
        known.topics()
                .forEach(topic -> Optional.ofNullable(topic.name().words().get(tongue.language()))
                        .ifPresent(name -> topics.add(tongue.stems(name), topic.id())));
    }

    List<DraftedEvent> events() {
        List<DraftedEvent> events = new ArrayList<>();
        List<ActorMention> before = new ArrayList<>();
        Optional<NamedTogether> subject = Optional.empty();
        Optional<When> when = Optional.empty();
        Voice voice = Voice.NARRATOR;
        for (Sentence sentence : new Sentences(tongue).of(article.text())) {
            List<ActorMention> mentions = actors.in(sentence, before);
            Scene scene = new Scene(
                    sentence,
                    mentions,
                    speech.in(sentence, mentions, voice),
                    topics.apart(sentence, Token::stems),
                    subject,
                    when);
            List<DraftedEvent> drafts = of(scene);
            // A sentence that an article repeats, as under a picture, tells nothing more.
            drafts.stream()
                    .filter(draft -> events.stream().noneMatch(other -> isRepeated(draft.event(), other.event())))
                    .forEach(draft -> events.add(named(draft, events.size() + 1)));
            before.addAll(mentions);
            when = drafts.stream()
                    .map(DraftedEvent::event)
                    .filter(event -> event.modality() == Modality.ACTUAL)
                    .flatMap(event -> event.time().stream())
                    .findFirst();
            voice = scene.speech().voice();
            subject = filling.subject(scene).or(() -> scene.before());
        }
        return events;
    }

    private static DraftedEvent named(DraftedEvent draft, int number) {
        return new DraftedEvent(draft.event().named("draft-" + number), draft.score(), draft.because());
    }

    private List<DraftedEvent> of(Scene scene) {
        List<KindMatch> taken = new ArrayList<>();
        List<DraftedEvent> drafts = new ArrayList<>();
        List<TimeExpression> when = times.in(scene.sentence(), article.published(), false);
        List<KindMatch> matches = kinds
                .in(
                        scene.sentence(),
                        token -> scene.mentions().stream().anyMatch(who -> who.from() <= token && token < who.to())
                                || when.stream().anyMatch(time -> time.from() <= token && token < time.to()))
                .stream()
                .map(match -> match.plus(isMain(match, scene.sentence()) ? MAIN : 0))
                .sorted(Comparator.comparing((KindMatch match) -> -match.weight()))
                .toList();
        matches.stream()
                .map(named -> narrowed(named, matches, scene.sentence()))
                .filter(match -> isTold(match, scene) && !isGeneral(match.kind()))
                .flatMap(match -> filling.of(match, scene).stream()
                        .filter(filled -> !isGeneral(filled.kind()))
                        .map(filled -> new Told(match, draft(match, filled, scene))))
                .filter(told -> told.draft().score() >= LEAST)
                .sorted(Comparator.comparing((Told told) -> -told.draft().score())
                        .thenComparing(
                                told -> told.match().from() - told.match().to()))
                .forEach(told -> {
                    boolean isFree = taken.stream().allMatch(other -> areApart(scene.sentence(), told.match(), other));
                    boolean isNew = drafts.stream()
                            .noneMatch(other -> isSame(told.draft().event(), other.event()));
                    if (drafts.size() < MOST && isFree && isNew) {
                        taken.add(told.match());
                        drafts.add(told.draft());
                    }
                });
        return drafts;
    }

    /** A draft with the words that it goes by. */
    private record Told(KindMatch match, DraftedEvent draft) {}

    /** Whether a word stands where Arabic has the verb that a sentence tells by: first, or after "that". */
    private boolean isMain(KindMatch match, Sentence sentence) {
        return tongue.isArabic()
                && (match.from() == 0
                        || that.in(sentence, Token::names, 0).stream().anyMatch(word -> word.to() == match.from()));
    }

    /** The narrower kind that words nearby name: "impose tariffs" is more than to impose something. */
    private KindMatch narrowed(KindMatch match, List<KindMatch> matches, Sentence sentence) {
        return matches.stream()
                .filter(other -> !other.kind().id().equals(match.kind().id())
                        && known.vocabulary()
                                .isA(other.kind().id(), match.kind().id()))
                .filter(other -> other.from() >= match.from() && other.from() - match.to() <= NEAR)
                .filter(other -> !sentence.isParted(match.from(), other.to()))
                .findFirst()
                .map(other -> other.startingAt(match.from()))
                .orElse(match);
    }

    private boolean isGeneral(Kind kind) {
        KindId id = kind.id();
        return known.vocabulary().kinds().keySet().stream()
                        .filter(other -> !other.equals(id) && known.vocabulary().isA(other, id))
                        .count()
                > MOST_GENERAL;
    }

    /** Whether two kinds are named in different clauses, so that both may be told. */
    private static boolean areApart(Sentence sentence, KindMatch one, KindMatch other) {
        return one.to() <= other.from()
                ? sentence.isParted(one.to() - 1, other.from() + 1)
                : other.to() <= one.from() && sentence.isParted(other.to() - 1, one.from() + 1);
    }

    /** Whether words tell of something, and are not part of a name. */
    private boolean isTold(KindMatch match, Scene scene) {
        return scene.mentions().stream().noneMatch(named -> named.from() <= match.from() && match.to() <= named.to())
                && scene.topics().stream().noneMatch(topic -> topic.from() <= match.from() && match.to() <= topic.to())
                && !isStop(match, scene.sentence())
                && !isDefinite(match, scene.sentence())
                && times.in(scene.sentence(), article.published(), false).stream()
                        .filter(time -> match.from() < time.to() && time.from() < match.to())
                        .allMatch(time -> isWithin(time, match))
                && function.in(scene.sentence(), Token::stems, 0).stream()
                        .noneMatch(word -> word.from() <= match.from() && match.to() <= word.to());
    }

    /** Whether a single word in this form tells of nothing by itself, such as "called" in "called it". */
    private boolean isStop(KindMatch match, Sentence sentence) {
        return match.to() - match.from() == 1
                && sentence.tokens().get(match.from()).names().stream()
                        .map(tongue.words()::plain)
                        .anyMatch(stops::contains);
    }

    /** Whether a time stands between the words of a kind: "agreed on Friday to meet". */
    private static boolean isWithin(TimeExpression time, KindMatch match) {
        return match.from() < time.from() && time.to() < match.to();
    }

    /** Whether a noun means something that is known already: "the launch" is named, and not told. */
    private boolean isDefinite(KindMatch match, Sentence sentence) {
        if (telling.in(sentence, Token::stems, 0).stream()
                .anyMatch(word -> word.to() <= match.from()
                        && match.from() - word.to() <= NEAR
                        && !sentence.isParted(word.from(), match.from() + 1))) {
            return false;
        }
        Token first = sentence.tokens().get(match.from());
        if (tongue.isArabic()) {
            // A verb may begin with the same letters: التقى.
            return !isMain(match, sentence) && first.names().stream().anyMatch(name -> name.startsWith("ال"));
        }
        return match.from() > 0
                && tongue.cues()
                        .getOrDefault("definite", List.of())
                        .contains(sentence.tokens().get(match.from() - 1).text());
    }

    private static boolean isRepeated(Event one, Event other) {
        return isSame(one, other)
                && one.cites().get(0).quote().equals(other.cites().get(0).quote());
    }

    private static boolean isSame(Event one, Event other) {
        return one.kind().equals(other.kind()) && one.roles().equals(other.roles());
    }

    private DraftedEvent draft(KindMatch match, Filling filled, Scene scene) {
        Sentence sentence = scene.sentence();
        Optional<Cued> cued = modality.of(sentence, match.from(), match.to());
        boolean isToCome = modality.isToCome(sentence, match.from(), match.to());
        boolean isPlan = isToCome
                || cued.filter(each -> each.modality() != Modality.DENIED).isPresent();
        // Who agrees to meet in May agrees before: a kind of plans has a role for when.
        Optional<String> role =
                isToCome ? onlyTime(filled.kind()) : filled.kind().role(WINDOW).map(Role::name);
        SortedMap<String, TimeExpression> given = new TreeMap<>();
        role.flatMap(name -> time(sentence, match, true, each -> isToCome || each.from() >= match.to()))
                .filter(each -> isToCome || isToCome(each))
                .ifPresent(each -> given.put(role.orElseThrow(), each));
        Predicate<TimeExpression> isDue = each -> filled.kind().role(DUE).isPresent() && isDeadline(each, sentence);
        time(sentence, match, true, isDue).ifPresent(each -> given.put(DUE, each));
        if (role.isEmpty() || !isToCome) {
            time(
                            sentence,
                            match,
                            isPlan,
                            each -> !isDue.test(each)
                                    && given.values().stream().noneMatch(other -> other.from() == each.from()))
                    .ifPresent(each -> given.put(TIME, each));
        }
        given.values().removeIf(each -> read(each).isEmpty());
        Modality told = cued.map(Cued::modality)
                .orElse(
                        Stream.ofNullable(given.get(TIME)).anyMatch(this::isLater)
                                ? Modality.PLANNED
                                : Modality.ACTUAL);
        SortedMap<String, String> asWritten = new TreeMap<>();
        given.forEach((name, each) -> asWritten.put(name, each.written()));
        int start = article.text().codePointCount(0, sentence.start());
        Citation citation = new Citation(
                article.source(),
                Optional.of(sentence.text()),
                Optional.of(new Span(
                        start,
                        start
                                + sentence.text()
                                        .codePointCount(0, sentence.text().length()))),
                scene.speech().voice(),
                asWritten,
                Optional.empty(),
                Optional.empty());
        Event untimed = new Event(
                new FactId("draft"),
                filled.kind().id(),
                filled.roles(),
                Optional.empty(),
                Optional.empty(),
                told,
                Certainty.CERTAIN,
                false,
                Optional.empty(),
                List.of(citation));
        Event event = untimed;
        for (Map.Entry<String, TimeExpression> each : given.entrySet()) {
            When when = read(each.getValue()).orElseThrow();
            event = each.getKey().equals(TIME) ? event.during(when) : event.with(each.getKey(), new Value.Time(when));
        }
        if (event.time().isEmpty() && told == Modality.ACTUAL && filled.trust() <= RoleFilling.INFERRED) {
            event = scene.when().map(event::during).orElse(event);
        }
        List<Reason> because = new ArrayList<>();
        because.add(new Reason(
                Reason.Part.KIND,
                sentence.words(match.from(), match.to()),
                filled.kind().id().value()));
        because.addAll(filled.reasons());
        given.values().forEach(each -> because.add(new Reason(Reason.Part.TIME, each.written(), each.edtf())));
        cued.ifPresent(each -> because.add(
                new Reason(Reason.Part.MODALITY, each.words(), each.modality().keyword())));
        because.addAll(scene.speech().reasons());
        boolean isNarrowed = filled.kind().id().equals(match.kind().id());
        double score = 0.6 * match.weight() + (isNarrowed ? 0.4 : 0.3) * filled.trust();
        return new DraftedEvent(event, Math.round(score * 100) / 100.0, because);
    }

    /** When it happens, as the words nearest in its own clause say. */
    private Optional<TimeExpression> time(
            Sentence sentence, KindMatch match, boolean isPlanned, Predicate<TimeExpression> fits) {
        return times.in(sentence, article.published(), isPlanned).stream()
                .filter(each -> !isOfTelling(each, match, sentence))
                .filter(fits)
                .min(Comparator.comparing((TimeExpression each) ->
                                sentence.isParted(Math.min(each.from(), match.from()), Math.max(each.to(), match.to())))
                        .thenComparing(each -> Math.max(each.from() - match.to(), match.from() - each.to()))
                        .thenComparing(each -> each.from() < match.from()));
    }

    /** Whether a time is that of the words that tell, and not of what they tell: "said on Monday that", "agreed on Monday to". */
    private boolean isOfTelling(TimeExpression time, KindMatch match, Sentence sentence) {
        return time.to() <= match.from()
                && (modality.isPromised(sentence, match.to())
                        || that.in(sentence, Token::names, 0).stream()
                                .anyMatch(word -> time.to() <= word.from()
                                        && word.from() < match.from()
                                        && !sentence.isParted(word.from(), match.from() + 1)));
    }

    private static Optional<String> onlyTime(Kind kind) {
        List<String> names = kind.roles().values().stream()
                .filter(role -> role.type() == RoleType.TIME)
                .map(Role::name)
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private boolean isDeadline(TimeExpression time, Sentence sentence) {
        return deadlines.in(sentence, Token::stems, 0).stream()
                .anyMatch(cue -> cue.to() == time.from() || cue.overlaps(time.from(), time.to()));
    }

    private static Optional<When> read(TimeExpression time) {
        return When.parse(time.edtf(), ZoneOffset.UTC).fold(Optional::of, (message, remedy) -> Optional.empty());
    }

    private boolean isLater(TimeExpression time) {
        return is(time, (when, day) -> when.earliestStart() > day);
    }

    private boolean isToCome(TimeExpression time) {
        return is(time, (when, day) -> when.latestEnd() > day + 1);
    }

    private boolean is(TimeExpression time, BiPredicate<When, Long> test) {
        return read(time).stream()
                .anyMatch(when -> article.published().stream().anyMatch(day -> test.test(when, day.toEpochDay())));
    }
}
