package dev.sanad.workbench.drafting;

import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an article has told of, which later words may mean: "the agreement", "the launch of 3 May", "it". Those who met, and then act
 * together without a word of when, do so at their meeting.
 */
final class Antecedents {
    /** The role for the event that another is about. */
    static final String OF = "of";

    private static final String DENIES = "denies";
    private static final String IN = "in";

    /** How many events later words may mean. */
    private static final int REMEMBERED = 50;

    /** How many words may stand between an article and its noun: "the joint naval exercise". */
    private static final int NEAR = 2;

    private static final KindId DEED = new KindId("deed");
    private static final KindId AGREEMENT = new KindId("agreement");
    private static final KindId CONSULTATION = new KindId("consultation");

    /** The roles of those who act in an event. */
    private static final List<String> ACTING = List.of("by", "parties", "participants");

    private final Vocabulary vocabulary;
    private final Tongue tongue;
    private final Set<String> definite;
    /** The last first. */
    private final List<Told> told = new ArrayList<>();

    private int sentences;

    /** What a sentence told of; each sentence has its likeliest event first. */
    private record Told(Event event, List<Set<String>> words, int sentence) {
        /** Whether a noun is what told it: "the memorandum" means a memorandum of understanding. */
        boolean isToldBy(Token noun) {
            return words.stream().anyMatch(word -> !Collections.disjoint(word, noun.stems()));
        }
    }

    /** An event that some words mean. */
    record Meant(FactId id, String words) {}

    Antecedents(Vocabulary vocabulary, Tongue tongue) {
        this.vocabulary = vocabulary;
        this.tongue = tongue;
        this.definite = tongue.plain("definite", "its");
    }

    void nextSentence() {
        sentences++;
    }

    void remember(DraftedEvent draft) {
        List<Set<String>> words = draft.because().stream()
                // A memorandum goes on to be called so; a border that was closed means no closure.
                .filter(reason -> reason.part() == Reason.Part.KIND && isAgreement(draft.event()))
                .flatMap(reason -> Sentences.words(reason.words()).stream())
                .filter(word -> !tongue.words().mayBeVerb(word))
                .map(tongue.words()::stems)
                .toList();
        told.add(0, new Told(draft.event(), words, sentences));
        told.subList(Math.min(REMEMBERED, told.size()), told.size()).clear();
    }

    /** Whether an event that was told is of a kind. */
    boolean isA(String id, KindId kind) {
        return told.stream()
                .map(Told::event)
                .anyMatch(event -> event.id().value().equals(id) && vocabulary.isA(event.kind(), kind));
    }

    /** The event in the role for what the kind that some words name is about; empty if these name none that was told. */
    Optional<Meant> meant(KindMatch match, Role role, Scene scene, Optional<Value> by) {
        return byNoun(match, role, scene)
                .or(() -> byWord(match, role, scene))
                .or(() -> byPronoun(match, role, scene))
                .or(() -> by.flatMap(who -> agreed(match, role, scene, who)))
                .or(() -> role.type() == RoleType.EVENTS ? explained(match, scene) : Optional.empty());
    }

    /** "The accusation", "the launch of 3 May", "this step": the last of the kind that the noun names. */
    private Optional<Meant> byNoun(KindMatch match, Role role, Scene scene) {
        return scene.clauses().matches().stream()
                .filter(noun -> noun.from() > match.from()
                        && !isName(noun.to() - 1, scene)
                        && isDefinite(noun.from(), noun.to(), scene.sentence())
                        && !scene.clauses().isParted(match.from(), noun.from() + 1))
                .sorted(Comparator.comparing(KindMatch::from))
                .flatMap(noun -> told.stream()
                        .map(Told::event)
                        .filter(event -> accepts(role, event)
                                && isCalled(event, noun.kind())
                                && isThen(event, noun, scene)
                                && isTheirs(event, noun, scene))
                        .limit(1)
                        .map(event -> new Meant(event.id(), scene.sentence().words(noun.from(), noun.to()))))
                .findFirst();
    }

    /** "The memorandum": what was told by this word. */
    private Optional<Meant> byWord(KindMatch match, Role role, Scene scene) {
        Sentence sentence = scene.sentence();
        return IntStream.range(match.from() + 1, sentence.tokens().size())
                .takeWhile(at -> !scene.clauses().isParted(match.from(), at + 1))
                .filter(at -> isDefinite(at, at + 1, sentence) && !isName(at, scene))
                .boxed()
                .flatMap(at -> told.stream()
                        .filter(each -> accepts(role, each.event())
                                && each.isToldBy(sentence.tokens().get(at)))
                        .limit(1)
                        .map(each -> new Meant(each.event().id(), sentence.words(at, at + 1))))
                .findFirst();
    }

    /** Whether a word is part of a name: the States of the United States. */
    private static boolean isName(int at, Scene scene) {
        return scene.mentions().stream().anyMatch(named -> named.from() <= at && at < named.to());
    }

    /** What those who undertake something have just agreed on together. */
    private Optional<Meant> agreed(KindMatch match, Role role, Scene scene, Value by) {
        return role.kinds().isEmpty()
                ? Optional.empty()
                : told.stream()
                        .filter(each -> sentences - each.sentence() <= NEAR)
                        .map(Told::event)
                        .filter(event -> accepts(role, event) && acting(event).containsAll(by.texts()))
                        .findFirst()
                        .map(event -> new Meant(event.id(), scene.sentence().words(match.from(), match.to())));
    }

    private boolean accepts(Role role, Event event) {
        return role.kinds().isEmpty() || role.kinds().stream().anyMatch(kind -> vocabulary.isA(event.kind(), kind));
    }

    /** Whether an event may be called by the noun of a kind; what says no more than "step" or "incident" is for deeds. */
    private boolean isCalled(Event event, Kind noun) {
        return vocabulary.isA(event.kind(), noun.id())
                ? !isAboveDeeds(noun) || isDeed(event)
                : vocabulary.isA(noun.id(), event.kind()) && !isAboveDeeds(vocabulary.kind(event.kind()));
    }

    private boolean isAboveDeeds(Kind kind) {
        return vocabulary.find(DEED).isEmpty() || vocabulary.isA(DEED, kind.id());
    }

    private boolean isDeed(Event event) {
        return vocabulary.find(DEED).isPresent() && vocabulary.isA(event.kind(), DEED);
    }

    /** Whether the time that a noun has, "the launch of 3 May", is that of an event. */
    private boolean isThen(Event event, KindMatch noun, Scene scene) {
        return scene.times().stream()
                .filter(time -> time.from() - noun.to() >= 0 && time.from() - noun.to() <= 1)
                .filter(time -> time.from() == noun.to()
                        || scene.sentence().tokens().get(noun.to()).plain().equals("of"))
                .flatMap(time -> Timing.read(time).stream())
                .allMatch(when -> event.time().filter(own -> overlap(own, when)).isPresent());
    }

    /** Whether whoever a noun belongs to, "Peru's accusation", اتهام بيرو, has a part in an event. */
    private boolean isTheirs(Event event, KindMatch noun, Scene scene) {
        Set<String> acting = acting(event);
        return scene.mentions().stream()
                .filter(who -> tongue.isArabic() ? who.from() == noun.to() : who.to() == noun.from())
                .allMatch(who -> who.actors().stream().anyMatch(id -> acting.contains(id.value())));
    }

    private static boolean overlap(When one, When other) {
        return one.earliestStart() < other.latestEnd() && other.earliestStart() < one.latestEnd();
    }

    /** Whether a noun means something known: by its own article or pronoun, or by that of the noun that it governs. */
    private boolean isDefinite(int first, int end, Sentence sentence) {
        if (tongue.words().mayBeVerb(sentence.tokens().get(first).text())) {
            return false;
        }
        int from = tongue.isArabic() ? first : Math.max(0, first - NEAR);
        int to = tongue.isArabic() ? Math.min(end + NEAR, sentence.tokens().size()) : first;
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> tongue.isArabic()
                        ? token.hasArticle()
                        : definite.contains(token.plain()) || token.text().endsWith("'s"));
    }

    /** "It", which is what the sentence before told of first of all, or what this one did. */
    private Optional<Meant> byPronoun(KindMatch match, Role role, Scene scene) {
        Sentence sentence = scene.sentence();
        String last = sentence.tokens().get(match.to() - 1).text();
        // "Them" are no event, and اتهم has no pronoun.
        boolean isOwn = tongue.words().mayBeVerb(last)
                && tongue.words().hasPronoun(last)
                && !Pronouns.THEM.matcher(last).matches();
        boolean isNext = tongue.particles("it").in(sentence).stream()
                .anyMatch(each -> each.from() == match.to() || each.from() == match.to() - 1);
        String words = sentence.words(match.from(), match.to());
        return isOwn || isNext
                ? told.stream()
                        .filter(each -> sentences - each.sentence() <= 1)
                        .map(Told::event)
                        .filter(event -> accepts(role, event))
                        .reduce((later, first) -> first)
                        .map(event -> new Meant(event.id(), words))
                : Optional.empty();
    }

    /** "Because of": what the same sentence tells of. */
    private Optional<Meant> explained(KindMatch match, Scene scene) {
        return tongue.particles("because").in(scene.sentence()).stream()
                .filter(cue -> cue.from() == match.from())
                .flatMap(cue -> told.stream()
                        .filter(each -> each.sentence() == sentences)
                        .map(each ->
                                new Meant(each.event().id(), scene.sentence().words(match.from(), match.to()))))
                .findFirst();
    }

    /** An event with those that it belongs to: the meeting at which it happened, or what it denies. */
    Event joined(Event event) {
        Kind kind = vocabulary.kind(event.kind());
        if (event.modality() == Modality.DENIED) {
            return last(other -> other.modality() != Modality.DENIED
                            && vocabulary.isA(event.kind(), other.kind())
                            && acting(event).equals(acting(other)))
                    .filter(other -> kind.role(DENIES).isPresent())
                    .map(other -> event.with(DENIES, Value.facts(other.id().value())))
                    .orElse(event);
        }
        if (event.modality() != Modality.ACTUAL
                || isMeeting(event)
                || acting(event).size() < 2) {
            return event;
        }
        Optional<Event> meeting = last(other -> other.modality() == Modality.ACTUAL
                        && isMeeting(other)
                        && other.time().isPresent()
                        && acting(other).equals(acting(event)))
                .filter(other -> event.time().isEmpty() || event.time().equals(other.time()));
        Event there = meeting.filter(other -> kind.role(IN).isPresent())
                .map(other -> event.with(IN, Value.facts(other.id().value())))
                .orElse(event);
        return meeting.flatMap(Event::time).map(there::during).orElse(there);
    }

    /** The same event as one that somebody denies. */
    Event denied(Event event) {
        Event denied = event.as(Modality.DENIED);
        return vocabulary.kind(event.kind()).role(DENIES).isPresent()
                ? denied.with(DENIES, Value.facts(event.id().value()))
                : denied;
    }

    private Optional<Event> last(Predicate<Event> fits) {
        return told.stream().map(Told::event).filter(fits).findFirst();
    }

    private boolean isAgreement(Event event) {
        return vocabulary.find(AGREEMENT).isPresent() && vocabulary.isA(event.kind(), AGREEMENT);
    }

    private boolean isMeeting(Event event) {
        return vocabulary.find(CONSULTATION).isPresent() && vocabulary.isA(event.kind(), CONSULTATION);
    }

    private static Set<String> acting(Event event) {
        Set<String> all = new HashSet<>();
        ACTING.stream()
                .flatMap(role -> Stream.ofNullable(event.roles().values().get(role)))
                .forEach(value -> all.addAll(value.texts()));
        return all;
    }
}
