package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.workbench.drafting.Charges.Charge;
import dev.sanad.workbench.drafting.Denials.Denial;
import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import dev.sanad.workbench.drafting.ModalityCues.Cued;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reading of an article, sentence by sentence: few proposals, each of which has somebody who acts and words that name a kind. */
final class ArticleReading {
    /** What is less likely than this is not proposed. */
    private static final double LEAST = 0.5;

    /** More proposals than this for a sentence would be guesses. */
    private static final int MOST = 3;

    /** How likely a third has to be. */
    private static final double SURE = 0.75;

    /** What the place of the verb that a sentence tells by adds. */
    private static final double MAIN = 0.2;

    private static final int NEAR = 2;

    /** What another event adds that something is about. */
    private static final double FITTING = 0.05;

    /** The kind of what is only said. */
    static final KindId STATEMENT = new KindId("statement");

    private static final KindId ACCUSATION = new KindId("accusation");
    private static final KindId REJECTED = new KindId("accusation-rejected");

    /** How many of those who were named before "they" and "the ministry" may mean. */
    private static final int REMEMBERED = 200;

    /** A kind with more kinds below it than this says nearly nothing. */
    private static final int MOST_GENERAL = 20;

    private final Article article;
    private final Known known;
    private final Tongue tongue;
    private final KindMatches kinds;
    private final ActorMentions actors;
    private final SpeechCues speech;
    private final ModalityCues modality;
    private final Telling telling;
    private final Timing timing;
    private final RoleFilling filling;
    private final NamedGroups groups;
    private final Clauses.Words clauseWords;
    private final TopicMentions topics;
    private final Antecedents told;
    private final Denials denials;
    private final Charges charges;
    /** Whether a kind says nearly nothing, as far as that was asked: it takes long to find. */
    private final Map<KindId, Boolean> general = new HashMap<>();
    /** What stands between a verb and another that is its object. */
    private final Set<String> infinitives;

    ArticleReading(Article article, Known known, Tongue tongue) {
        this.article = article;
        this.known = known;
        this.tongue = tongue;
        this.kinds = new KindMatches(known.vocabulary(), tongue);
        this.actors = new ActorMentions(known.actors(), tongue);
        this.modality = new ModalityCues(tongue);
        this.telling = new Telling(tongue);
        this.timing = new Timing(article.published(), modality, tongue);
        this.clauseWords = new Clauses.Words(tongue);
        this.groups = new NamedGroups(known.actors(), tongue);
        this.speech = new SpeechCues(tongue, groups);
        this.filling = new RoleFilling(known, tongue);
        this.infinitives = tongue.plain("infinitive");
        this.topics = new TopicMentions(known.topics(), tongue);
        this.denials = new Denials(tongue);
        this.charges = new Charges(tongue);
        this.told = new Antecedents(known.vocabulary(), tongue);
    }

    List<DraftedEvent> events() {
        List<DraftedEvent> events = new ArrayList<>();
        List<ActorMention> before = new ArrayList<>();
        Optional<NamedTogether> subject = Optional.empty();
        Optional<NamedTogether> several = Optional.empty();
        Optional<When> when = Optional.empty();
        Voice voice = Voice.NARRATOR;
        int read = 0;
        int points = 0;
        for (Sentence sentence : new Sentences(tongue).of(article.text())) {
            List<ActorMention> all = actors.in(sentence, before);
            Optional<Denial> denial = denials.in(sentence, all);
            // Who denies what a clause tells has no other part in it.
            List<ActorMention> mentions = all.stream()
                    .filter(who -> denial.map(Denial::who).filter(who::equals).isEmpty())
                    .toList();
            List<TimeExpression> times = timing.in(sentence, when);
            Speech said = speech.in(sentence, mentions, voice);
            List<NamedTogether> named = groups.of(
                    sentence,
                    mentions.stream()
                            .filter(mention -> !said.speakers().contains(mention))
                            .toList());
            points += article.text().codePointCount(read, sentence.start());
            read = sentence.start();
            Scene scene = new Scene(
                    new Span(
                            points,
                            points
                                    + sentence.text()
                                            .codePointCount(0, sentence.text().length())),
                    clauses(sentence, mentions, times, denial),
                    mentions,
                    named,
                    said,
                    topics.in(sentence),
                    times,
                    subject,
                    several,
                    when,
                    told,
                    0,
                    sentence.tokens().size());
            told.nextSentence();
            List<DraftedEvent> drafts = sentence.isHeading() ? List.of() : of(scene, events);
            denial.ifPresent(each -> drafts.stream()
                    .reduce((one, later) -> later)
                    .map(draft -> denied(draft, each, sentence))
                    .ifPresent(draft -> keep(draft, events)));
            named.forEach(
                    group -> before.add(new ActorMention(group.from(), group.to(), group.actors(), Optional.empty())));
            before.addAll(mentions);
            before.subList(0, Math.max(0, before.size() - REMEMBERED)).clear();
            Optional<When> latest = drafts.stream()
                    .map(DraftedEvent::event)
                    .filter(event -> event.modality() == Modality.ACTUAL)
                    .flatMap(event -> event.time().stream())
                    .findFirst();
            when = speech.isAboutThem(sentence) ? latest.or(scene::when) : latest;
            voice = said.voice();
            subject = filling.subject(scene).or(scene::before);
            several = subject.filter(who -> who.actors().size() > 1)
                    .or(() -> named.stream()
                            .filter(group -> group.actors().size() > 1)
                            .findFirst())
                    .or(scene::several);
        }
        return events;
    }

    private static DraftedEvent named(DraftedEvent draft, int number) {
        return new DraftedEvent(draft.event().named("draft-" + number), draft.score(), draft.because());
    }

    /** The clauses of a sentence with what they may tell of; who is named and when may stand between the words of a kind. */
    private Clauses clauses(
            Sentence sentence, List<ActorMention> mentions, List<TimeExpression> times, Optional<Denial> denial) {
        List<KindMatch> matches = kinds
                .in(
                        sentence,
                        token -> mentions.stream().anyMatch(who -> who.from() <= token && token < who.to())
                                || times.stream().anyMatch(time -> time.from() <= token && token < time.to()))
                .stream()
                .filter(match -> denial.filter(each -> match.from() < each.to() && each.from() < match.to())
                        .isEmpty())
                .map(match -> match.plus(telling.isMain(match, sentence) ? MAIN : 0))
                .sorted(Comparator.comparing((KindMatch match) -> -match.weight()))
                .toList();
        return new Clauses(sentence, matches, clauseWords);
    }

    /** What somebody denies to have happened; an accusation is itself rejected. */
    private DraftedEvent denied(DraftedEvent draft, Denial denial, Sentence sentence) {
        Event event = draft.event();
        Citation cite = event.cites().get(0);
        SortedSet<String> who =
                denial.who().actors().stream().map(ActorId::value).collect(Collectors.toCollection(TreeSet::new));
        String words = sentence.words(denial.from(), denial.to());
        boolean isRejected = known.vocabulary().find(REJECTED).isPresent() && isA(ACCUSATION, event.kind());
        Event denying = isRejected
                ? Event.of(REJECTED.value(), "draft")
                        .with("by", Value.actors(who.toArray(String[]::new)))
                        .with(Antecedents.OF, Value.facts(event.id().value()))
                        .citing(cite.saidBy(Voice.NARRATOR))
                : told.denied(event).citing(List.of(cite.saidBy(new Voice(List.of(who)))));
        return new DraftedEvent(
                denying,
                draft.score(),
                List.of(
                        new Reason(Reason.Part.KIND, words, denying.kind().value()),
                        new Reason(Reason.Part.EVENT, words, event.id().value())));
    }

    private DraftedEvent keep(DraftedEvent draft, List<DraftedEvent> events) {
        DraftedEvent kept = named(draft, events.size() + 1);
        events.add(kept);
        told.remember(kept);
        timing.remember(kept);
        return kept;
    }

    /** What a sentence tells of: first what stands alone, and then what is about another event of the same sentence. */
    private List<DraftedEvent> of(Scene scene, List<DraftedEvent> events) {
        Optional<Charge> charge = charges.in(scene.sentence(), scene.named());
        Predicate<KindMatch> isCharged = match ->
                charge.filter(each -> each.tells(match, scene.clauses())).isPresent()
                        && !isA(ACCUSATION, match.kind().id());
        List<KindMatch> taken = new ArrayList<>();
        List<DraftedEvent> drafts = new ArrayList<>();
        Scene main = charge.map(each -> scene.until(each.from())).orElse(scene);
        take(candidates(main, isCharged.negate()), main, taken, drafts, events);
        if (!drafts.isEmpty()) {
            take(candidates(main, match -> needsEvent(match.kind())), main, taken, drafts, events);
        }
        charge.ifPresent(each -> take(
                candidates(each.of(scene), isCharged),
                each.of(scene),
                // "Of violating a ceasefire" is told by the charge itself.
                taken.stream().filter(match -> match.to() > each.from()).collect(Collectors.toList()),
                new ArrayList<>(),
                events));
        return drafts;
    }

    private boolean isA(KindId above, KindId kind) {
        return known.vocabulary().find(above).isPresent() && known.vocabulary().isA(kind, above);
    }

    private static boolean needsEvent(Kind kind) {
        return kind.role(Antecedents.OF).filter(Role::required).isPresent();
    }

    private List<Told> candidates(Scene scene, Predicate<KindMatch> fits) {
        return scene.clauses().matches().stream()
                .filter(fits)
                .map(named -> narrowed(named, scene))
                .filter(match -> telling.isTold(match, scene) && !isGeneral(match.kind()) && !isObject(match, scene))
                .flatMap(match -> filling.of(match, scene, topics.about(scene.sentence(), match)).stream()
                        .filter(filled -> !isGeneral(filled.kind()))
                        .map(filled -> new Told(match, draft(match, filled, scene))))
                .filter(candidate -> candidate.draft().score() >= LEAST)
                .toList();
    }

    private void take(
            List<Told> all, Scene scene, List<KindMatch> taken, List<DraftedEvent> drafts, List<DraftedEvent> events) {
        all.stream()
                .sorted(Comparator.comparing(
                                (Told each) -> all.stream().anyMatch(other -> isContent(each, other, scene)))
                        .thenComparing(each -> all.stream().anyMatch(other -> isLight(each, other, scene)))
                        .thenComparing(each -> -each.draft().score())
                        .thenComparing(
                                each -> each.match().from() - each.match().to()))
                .forEach(each -> {
                    Event event = told.joined(each.draft().event());
                    boolean isFree =
                            taken.stream().allMatch(other -> scene.clauses().areApart(each.match(), other));
                    boolean isNew = drafts.stream().noneMatch(other -> isSame(event, other.event()));
                    if (drafts.size() < (each.draft().score() < SURE ? MOST - 1 : MOST) && isFree && isNew) {
                        taken.add(each.match());
                        // A sentence that an article repeats, as under a picture, tells nothing more.
                        if (events.stream().noneMatch(other -> isRepeated(event, other.event()))) {
                            drafts.add(keep(
                                    new DraftedEvent(
                                            event,
                                            each.draft().score(),
                                            each.draft().because()),
                                    events));
                        }
                    }
                });
    }

    /** Whether something is only what somebody asks, rejects or agrees on: "urged Peru to release", "agreed to share". */
    private boolean isContent(Told asked, Told other, Scene scene) {
        int from = other.match().from();
        int at = asked.match().from();
        KindId kind = other.draft().event().kind();
        boolean isSaid = isA(STATEMENT, kind)
                && tongue.words().mayBeVerb(scene.sentence().tokens().get(from).text())
                && !telling.isTelling(other.match(), scene.sentence())
                && !modality.isCue(
                        scene.sentence(), other.match().from(), other.match().to());
        if (isNoun(asked, other, scene)) {
            return true;
        }
        return other.match().to() <= at
                && (asked.draft().event().kind().equals(kind)
                        || !known.vocabulary().isA(asked.draft().event().kind(), kind))
                && !scene.clauses().isParted(from, at + 1)
                && (isSaid
                        || infinitives.contains(
                                scene.sentence().tokens().get(at - 1).plain()));
    }

    /** Whether words are only the object in those of another kind: "diplomatic relations" in "cut diplomatic relations". */
    private boolean isObject(KindMatch noun, Scene scene) {
        return scene.clauses().matches().stream()
                .anyMatch(verb -> verb.from() < noun.from()
                        && noun.to() <= verb.to()
                        && !scene.clauses().isNoun(verb)
                        && !known.vocabulary().isA(noun.kind().id(), verb.kind().id()));
    }

    /** Whether another word of the same clause says more: "carried out air strikes", "adopted a resolution calling for". */
    private boolean isLight(Told light, Told other, Scene scene) {
        if (light == other || scene.clauses().areApart(light.match(), other.match())) {
            return false;
        }
        return modality.isPlan(scene.sentence(), light.match(), other.match())
                || light.isAbove()
                        && !other.isAbove()
                        && light.match().to() <= other.match().from()
                || other.match().to() <= light.match().from()
                        && tongue.words().isParticiple(word(light, scene))
                        && tongue.words().mayBeVerb(word(other, scene));
    }

    private static String word(Told told, Scene scene) {
        return scene.sentence().tokens().get(told.match().from()).text();
    }

    /** Whether something is only the noun by which another names what it is about: "called the strike a crime". */
    private boolean isNoun(Told named, Told other, Scene scene) {
        return other.match().from() < named.match().from()
                && !scene.clauses().isParted(other.match().from(), named.match().from() + 1)
                && Stream.ofNullable(other.draft().event().roles().values().get(Antecedents.OF))
                        .flatMap(value -> value.texts().stream())
                        .anyMatch(id -> told.isA(id, named.draft().event().kind()));
    }

    /** A draft with the words that it goes by. */
    private record Told(KindMatch match, DraftedEvent draft) {
        /** Whether it is drafted as the kind above that of its words. */
        boolean isAbove() {
            return !draft.event().kind().equals(match.kind().id());
        }
    }

    /** The narrower kind that words nearby name: "impose tariffs" is more than to impose something. */
    private KindMatch narrowed(KindMatch match, Scene scene) {
        return scene.clauses().matches().stream()
                .filter(other -> !Telling.isName(other, scene))
                .filter(other -> !other.kind().id().equals(match.kind().id())
                        && known.vocabulary()
                                .isA(other.kind().id(), match.kind().id()))
                .filter(other -> other.from() >= match.from() && scene.wordsBetween(match.to(), other.from()) <= NEAR)
                .filter(other -> !scene.clauses().isParted(match.from(), other.to())
                        && !tongue.hasThat(scene.sentence(), match.to(), other.from()))
                .findFirst()
                .map(other -> other.startingAt(match.from()))
                .orElse(match);
    }

    private boolean isGeneral(Kind kind) {
        return general.computeIfAbsent(
                kind.id(),
                id -> known.vocabulary().kinds().keySet().stream()
                                .filter(other ->
                                        !other.equals(id) && known.vocabulary().isA(other, id))
                                .count()
                        > MOST_GENERAL);
    }

    private static boolean isRepeated(Event one, Event other) {
        return isSame(one, other)
                && one.cites().get(0).quote().equals(other.cites().get(0).quote());
    }

    private static boolean isSame(Event one, Event other) {
        return one.kind().equals(other.kind()) && one.roles().equals(other.roles());
    }

    private DraftedEvent draft(KindMatch match, FilledRoles filled, Scene scene) {
        Sentence sentence = scene.sentence();
        Optional<Cued> cued = modality.of(sentence, scene.mentions(), match.from(), match.to());
        boolean isGuess =
                cued.filter(each -> each.modality() != Modality.DENIED).isPresent();
        SortedMap<String, TimeExpression> given = timing.of(match, filled.kind(), isGuess, scene);
        Modality modal = cued.map(Cued::modality)
                .orElse(
                        Stream.ofNullable(given.get(Timing.TIME)).anyMatch(timing::isLater)
                                ? Modality.PLANNED
                                : Modality.ACTUAL);
        SortedMap<String, String> asWritten = new TreeMap<>();
        given.forEach((name, each) -> asWritten.put(name, each.written()));
        Event event = new Event(
                new FactId("draft"),
                filled.kind().id(),
                filled.roles(),
                Optional.empty(),
                Optional.empty(),
                modal,
                Certainty.CERTAIN,
                false,
                Optional.empty(),
                List.of(new Citation(
                        article.source(),
                        Optional.of(sentence.text()),
                        Optional.of(scene.span()),
                        scene.speech().voice(),
                        asWritten,
                        Optional.empty(),
                        Optional.empty())));
        for (Map.Entry<String, TimeExpression> each : given.entrySet()) {
            When when = Timing.read(each.getValue()).orElseThrow();
            event = each.getKey().equals(Timing.TIME)
                    ? event.during(when)
                    : event.with(each.getKey(), new Value.Time(when));
        }
        if (event.time().isEmpty() && modal == Modality.ACTUAL && filled.trust() <= WordOrder.INFERRED) {
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
        // What fits an event that was told is likelier than what fits none.
        double fits = needsEvent(filled.kind()) ? FITTING : 0;
        double score = Math.min(1, 0.6 * match.weight() + (isNarrowed ? 0.4 : 0.3) * filled.trust() + fits);
        return new DraftedEvent(event, Math.round(score * 100) / 100.0, because);
    }
}
