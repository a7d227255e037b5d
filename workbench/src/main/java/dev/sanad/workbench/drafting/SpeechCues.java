package dev.sanad.workbench.drafting;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Voice;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the speakers of a sentence by the words that pass on what they say. "According to" names who tells it all, and so the
 * outermost; "citing" names whom somebody repeats, and so the innermost.
 */
final class SpeechCues {
    private static final String SAID = "said";
    private static final String PASSING_ON = "passing-on";

    /** The headings of cues, from the outermost speaker on. */
    private static final List<String> ORDER = List.of("according", SAID, PASSING_ON);

    private static final int FAR = 4;

    private final Tongue tongue;
    private final PhraseIndex<String> cues;
    private final NamedGroups groups;
    /** Before what is a noun, and says nothing: "the State of", "its claim". */
    private final Set<String> articles;

    SpeechCues(Tongue tongue, NamedGroups groups) {
        this.tongue = tongue;
        this.groups = groups;
        this.articles = tongue.plain("article", "its");
        this.cues = tongue.cues(ORDER.toArray(String[]::new));
    }

    /**
     * The speakers of a sentence. "They said that" means those of the sentence before, whose voice this is; and what "they" did, of
     * whom that voice spoke, it tells as well.
     */
    Speech in(Sentence sentence, List<ActorMention> mentions, Voice before) {
        List<Found<String>> found = Stream.concat(cues.apart(sentence).stream(), quoting(sentence))
                .filter(cue -> mentions.stream().noneMatch(named -> cue.overlaps(named.from(), named.to())))
                .filter(cue -> !cue.value().equals(SAID) || isVerb(sentence, cue))
                .sorted(Comparator.comparing((Found<String> cue) -> cue.value().equals(SAID))
                        .thenComparing(Found::from))
                .toList();
        List<ActorMention> left = new ArrayList<>(mentions);
        List<ActorMention> speakers = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (Found<String> cue : found) {
            speaker(sentence, cue, left)
                    .map(named -> joined(sentence, cue, named, mentions))
                    .ifPresent(speaker -> {
                        List<ActorMention> theirs = mentions.stream()
                                .filter(named -> speaker.from() <= named.from() && named.to() <= speaker.to())
                                .toList();
                        left.removeAll(theirs);
                        speakers.addAll(theirs);
                        links.add(new Link(ORDER.indexOf(cue.value()), cue, speaker));
                    });
        }
        links.sort(Comparator.comparing(Link::order)
                .thenComparing(link -> link.cue().from()));
        List<SortedSet<String>> voice = links.stream()
                .map(link -> (SortedSet<String>) link.speaker().actors().stream()
                        .map(ActorId::value)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .toList();
        boolean goesOn = voice.isEmpty()
                && found.stream()
                        .anyMatch(cue -> cue.value().equals(SAID)
                                && (isAt(sentence, tongue.particles("that"), cue.to())
                                        || isAt(sentence, tongue.cues("pronoun"), cue.from() - 1)));
        return new Speech(
                goesOn || voice.isEmpty() && isAboutThem(sentence) ? before : new Voice(voice),
                speakers,
                links.stream().map(link -> reason(sentence, link)).toList());
    }

    /** Verbs with both who passes on and whose word it is: "the paper quoted an official", نقلت الصحيفة عن مسؤول. */
    private Stream<Found<String>> quoting(Sentence sentence) {
        PhraseIndex<String> verbs = tongue.particles("quoting");
        return tongue.isArabic()
                ? verbs.in(sentence).stream()
                        .flatMap(verb -> tongue.particles("of-whom").in(sentence).stream()
                                .filter(from -> from.from() >= verb.to() && from.from() - verb.to() <= FAR)
                                .limit(1)
                                .map(from -> new Found<>(from.from(), from.to(), 1, PASSING_ON)))
                : verbs.in(sentence).stream().map(verb -> new Found<>(verb.from(), verb.to(), 1, SAID));
    }

    /** With those who are named together with somebody: "Peru and Chile said". */
    private ActorMention joined(
            Sentence sentence, Found<String> cue, ActorMention speaker, List<ActorMention> mentions) {
        return groups.of(sentence, mentions).stream()
                .filter(group -> group.from() <= speaker.from() && speaker.to() <= group.to())
                .filter(group -> group.actors().size() > speaker.actors().size())
                // After "according to" a comma ends the speakers.
                .filter(group -> tongue.isArabic() || group.to() <= cue.from())
                .findFirst()
                .map(group -> new ActorMention(group.from(), group.to(), group.actors(), speaker.title()))
                .orElse(speaker);
    }

    /** Whether a sentence begins with those whom the one before names. */
    boolean isAboutThem(Sentence sentence) {
        return isAt(sentence, tongue.cues("them"), 0);
    }

    private record Link(int order, Found<String> cue, ActorMention speaker) {}

    private static Reason reason(Sentence sentence, Link link) {
        int from = Math.min(link.cue().from(), link.speaker().from());
        int to = Math.max(link.cue().to(), link.speaker().to());
        return new Reason(
                Reason.Part.SPEAKER,
                sentence.words(from, to),
                link.speaker().actors().stream().map(ActorId::value).collect(Collectors.joining(", ")));
    }

    /** Who speaks: beside a preposition the next, beside a verb the one where the language has its subject. */
    private Optional<ActorMention> speaker(Sentence sentence, Found<String> cue, List<ActorMention> mentions) {
        Optional<ActorMention> after = mentions.stream()
                .filter(each -> each.from() >= cue.to() && each.from() - cue.to() <= FAR)
                .filter(each -> !tongue.hasThat(sentence, cue.to(), each.from()))
                .findFirst();
        if (!cue.value().equals(SAID)) {
            return after;
        }
        // "Who it says": a pronoun speaks, and nobody who is named before.
        boolean isPronoun = isAt(sentence, tongue.cues("pronoun"), cue.from() - 1);
        Optional<ActorMention> before = mentions.stream()
                .filter(each -> !isPronoun && each.to() <= cue.from() && cue.from() - each.to() <= FAR)
                .filter(each -> isSubject(sentence, each, cue))
                .reduce((one, later) -> later);
        return tongue.isArabic()
                ? after.filter(each -> each.from() - cue.to() <= 1)
                        .or(() -> before.filter(each -> cue.from() - each.to() <= 1))
                : before.or(() -> after.filter(each -> each.from() - cue.to() <= 1));
    }

    /** Whether words before a verb are its subject: no place, and no object of a clause that another subject follows. */
    private boolean isSubject(Sentence sentence, ActorMention mention, Found<String> cue) {
        boolean isOtherClause =
                sentence.isParted(mention.to() - 1, cue.from()) && !sentence.isParted(cue.from() - 1, cue.from() + 1);
        return tongue.isArabic() || !isOtherClause && !isAt(sentence, tongue.cues("place"), mention.from() - 1);
    }

    private static boolean isAt(Sentence sentence, PhraseIndex<String> words, int token) {
        return words.in(sentence).stream().anyMatch(each -> each.from() == token);
    }

    /** Whether somebody says it, rather than calls something so: "what it claims to be a rocket". */
    private boolean isVerb(Sentence sentence, Found<String> cue) {
        boolean isNoun = tongue.isArabic()
                ? sentence.tokens().get(cue.from()).text().endsWith("ة")
                : cue.from() > 0
                        && articles.contains(
                                sentence.tokens().get(cue.from() - 1).plain());
        boolean isWhat = tongue.cues("what").in(sentence).stream()
                .anyMatch(each -> each.to() <= cue.from() && cue.from() - each.to() < (tongue.isArabic() ? 1 : 3));
        return !isNoun && !isWhat;
    }
}
