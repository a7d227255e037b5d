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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The reading of an article, sentence by sentence: few proposals, each of which has somebody who acts and words that name a kind. */
final class ArticleReading {
    /** What is less likely than this is not proposed. */
    private static final double LEAST = 0.5;

    /** More proposals than this for a sentence would be guesses. */
    private static final int MOST = 2;

    /** What the place of the verb that a sentence tells by adds. */
    private static final double MAIN = 0.2;

    private static final int NEAR = 2;

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
        Voice voice = Voice.NARRATOR;
        for (Sentence sentence : new Sentences(tongue).of(article.text())) {
            List<ActorMention> mentions = actors.in(sentence, before);
            Scene scene = new Scene(
                    sentence,
                    mentions,
                    speech.in(sentence, mentions, voice),
                    topics.apart(sentence, Token::stems),
                    subject);
            // A sentence that an article repeats, as under a picture, tells nothing more.
            of(scene).stream()
                    .filter(draft -> events.stream().noneMatch(other -> isRepeated(draft.event(), other.event())))
                    .forEach(draft -> events.add(named(draft, events.size() + 1)));
            before.addAll(mentions);
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
        List<KindMatch> matches = kinds.in(scene.sentence()).stream()
                .map(match -> match.plus(isMain(match, scene.sentence()) ? MAIN : 0))
                .sorted(Comparator.comparing((KindMatch match) -> -match.weight()))
                .toList();
        for (KindMatch named : matches) {
            KindMatch match = narrowed(named, matches, scene.sentence());
            boolean isFree = taken.stream().allMatch(other -> areApart(scene.sentence(), match, other));
            if (drafts.size() < MOST && isFree && isTold(match, scene) && !isGeneral(match.kind())) {
                filling.of(match, scene)
                        .filter(filled -> !isGeneral(filled.kind()))
                        .map(filled -> draft(match, filled, scene))
                        .filter(draft -> draft.score() >= LEAST)
                        .filter(draft -> drafts.stream().noneMatch(other -> isSame(draft.event(), other.event())))
                        .ifPresent(draft -> {
                            taken.add(match);
                            drafts.add(draft);
                        });
            }
        }
        return drafts;
    }

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
                        .noneMatch(time -> match.from() < time.to() && time.from() < match.to())
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

    /** Whether a noun means something that is known already: "the launch" is named, and not told. */
    private boolean isDefinite(KindMatch match, Sentence sentence) {
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
        Optional<TimeExpression> time = time(
                sentence,
                match,
                isToCome
                        || cued.filter(each -> each.modality() != Modality.DENIED)
                                .isPresent());
        Optional<When> when = time.flatMap(each ->
                When.parse(each.edtf(), ZoneOffset.UTC).fold(Optional::of, (message, remedy) -> Optional.empty()));
        // Who agrees to meet in May agrees before: a kind of plans has a role for when.
        Optional<String> role = isToCome ? onlyTime(filled.kind()) : Optional.empty();
        Modality told = cued.map(Cued::modality)
                .orElse(role.isEmpty() && when.filter(this::isLater).isPresent() ? Modality.PLANNED : Modality.ACTUAL);
        SortedMap<String, String> asWritten = new TreeMap<>();
        time.filter(each -> when.isPresent()).ifPresent(each -> asWritten.put(role.orElse("time"), each.written()));
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
        Event event = when.map(read -> role.map(name -> untimed.with(name, new Value.Time(read)))
                        .orElseGet(() -> untimed.during(read)))
                .orElse(untimed);
        List<Reason> because = new ArrayList<>();
        because.add(new Reason(
                Reason.Part.KIND,
                sentence.words(match.from(), match.to()),
                filled.kind().id().value()));
        because.addAll(filled.reasons());
        time.filter(each -> when.isPresent())
                .ifPresent(each -> because.add(new Reason(Reason.Part.TIME, each.written(), each.edtf())));
        cued.ifPresent(each -> because.add(
                new Reason(Reason.Part.MODALITY, each.words(), each.modality().keyword())));
        because.addAll(scene.speech().reasons());
        boolean isNarrowed = filled.kind().id().equals(match.kind().id());
        double score = 0.6 * match.weight() + (isNarrowed ? 0.4 : 0.3) * filled.trust();
        return new DraftedEvent(event, Math.round(score * 100) / 100.0, because);
    }

    /** When it happens, as the words nearest in its own clause say. */
    private Optional<TimeExpression> time(Sentence sentence, KindMatch match, boolean isPlanned) {
        return times.in(sentence, article.published(), isPlanned).stream()
                .filter(each -> !isOfTelling(each, match, sentence))
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

    private boolean isLater(When time) {
        return article.published()
                .filter(day -> time.earliestStart() > day.toEpochDay())
                .isPresent();
    }
}
