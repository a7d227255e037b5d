package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whom pronouns mean: those who act in the sentence before, those who were named together last, or whoever speaks. */
final class Pronouns {
    /** Arabic verbs of several: اتفقوا, يلتقون. */
    private static final Pattern MANY = Pattern.compile("\\p{L}{2,}(?:وا|ون|ان|تا)");

    /** Arabic verbs with "them" joined to them: حثهما. */
    static final Pattern THEM = Pattern.compile("\\p{L}{2,}(?:هما|هم)");

    private final Known known;
    private final Tongue tongue;

    Pronouns(Known known, Tongue tongue) {
        this.known = known;
        this.tongue = tongue;
    }

    /** Whom a pronoun means: who is named before it, as the speaker in "Peru said that it", or in the sentence before. */
    Optional<NamedTogether> meant(KindMatch match, Scene scene) {
        Sentence sentence = scene.sentence();
        String verb = sentence.tokens().get(match.from()).text();
        if (tongue.isArabic()) {
            boolean isSubject = match.from() > 0
                    && sentence.tokens().get(match.from() - 1).text().equals("إن");
            boolean isOwn = isOwn(sentence, match) && !scene.speech().speakers().isEmpty();
            return isOwn || isDenied(match, scene) || tongue.words().mayBeVerb(verb) && !isSubject
                    ? bySpeaker(scene).or(() -> MANY.matcher(verb).matches() ? they(scene) : scene.before())
                    : Optional.empty();
        }
        Optional<Found<String>> pronoun = tongue.cues("pronoun", "its", "we").in(sentence).stream()
                .filter(each -> each.to() <= match.from())
                .reduce((one, later) -> later);
        boolean isPassive = tongue.cues("passive").in(sentence).stream()
                .anyMatch(each -> each.to() == match.from() || each.from() == match.to());
        if (isPassive || pronoun.isEmpty() && !verb.endsWith("ing")) {
            return Optional.empty();
        }
        boolean isSpeaker = pronoun.map(Found::value).filter("we"::equals).isPresent();
        return isSpeaker || pronoun.isEmpty() || isAfterSpeaker(pronoun.get(), scene)
                ? bySpeaker(scene).or(() -> scene.before().filter(each -> !isSpeaker))
                : tongue.cues("them").in(sentence).stream()
                                .anyMatch(each -> each.from() == pronoun.get().from())
                        ? they(scene)
                        : scene.before();
    }

    /** Whether somebody denies what a noun tells, which is then their own: نفت بيرو إرسال قوات. */
    private boolean isDenied(KindMatch match, Scene scene) {
        return !scene.speech().speakers().isEmpty()
                && tongue.cues("denying").in(scene.sentence()).stream()
                        .anyMatch(verb ->
                                verb.to() <= match.from() && !scene.clauses().isParted(verb.from(), match.from() + 1));
    }

    /** "They": an organisation that acts in the sentence before, or those who were named together last. */
    private Optional<NamedTogether> they(Scene scene) {
        return scene.before()
                .filter(who -> who.actors().size() > 1 || isMany(who.actors().get(0)))
                .or(scene::several)
                .or(scene::before);
    }

    /** Whether it is an organisation or a group, of which news says "they". */
    boolean isMany(ActorId id) {
        return known.actors().find(id).stream().anyMatch(actor -> switch (actor.type()) {
            case ORGANISATION, GROUP -> true;
            case STATE, OFFICE, PERSON -> false;
        });
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
                .anyMatch(token -> tongue.words().hasPronoun(token.text()));
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

    /** The state that somebody acts for, or themselves. */
    ActorId stateOf(ActorId id) {
        return known.actors().find(id).flatMap(Actor::of).orElse(id);
    }

    /** "Urged them": those who were named together, without whoever acts. */
    Optional<NamedTogether> object(KindMatch match, Scene scene, List<NamedTogether> agent) {
        Sentence sentence = scene.sentence();
        boolean isThem = tongue.isArabic()
                ? THEM.matcher(sentence.tokens().get(match.to() - 1).text()).matches()
                : tongue.particles("object").in(sentence).stream().anyMatch(each -> each.from() == match.to());
        return scene.several()
                .filter(group -> isThem)
                .map(group -> group.actors().stream()
                        .map(this::stateOf)
                        .filter(id ->
                                agent.stream().noneMatch(who -> who.actors().contains(id)))
                        .distinct()
                        .toList())
                .filter(ids -> !ids.isEmpty())
                .map(ids -> new NamedTogether(0, 0, ids, ""));
    }
}
