package dev.sanad.workbench.drafting;

import dev.sanad.core.fact.Modality;
import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds whether a sentence denies, makes conditional, guesses or plans what it tells, by words before it. */
final class ModalityCues {
    /** The strongest first: what is denied to be planned is denied. */
    private static final List<Modality> ORDER =
            List.of(Modality.DENIED, Modality.CONDITIONAL, Modality.SPECULATED, Modality.PLANNED);

    /** Heads words that stand after what they say to be planned: "a summit is scheduled for May". */
    private static final String SCHEDULED = "scheduled";

    /** Heads words of plans that were stated on a day of their own: "agreed on Monday to meet in May". */
    private static final String PROMISED = "promised";

    /** Arabic verbs of the present: تلغي, but not تعهدت or أغلق. */
    private static final Pattern PRESENT = Pattern.compile("[يتن].*(?<!ت)");

    private final Tongue tongue;
    /** How many words may stand between a verb and the noun that tells. */
    private static final int FAR = 5;

    private final PhraseIndex<String> cues;
    private final PhraseIndex<String> scheduled;
    /** Nouns that look like verbs of the future. */
    private final Set<String> nouns;

    ModalityCues(Tongue tongue) {
        this.tongue = tongue;
        this.cues = tongue.cues(Stream.concat(ORDER.stream().map(Modality::keyword), Stream.of(PROMISED))
                .toArray(String[]::new));
        this.scheduled = tongue.cues(SCHEDULED);
        this.nouns = tongue.plain("no-future");
    }

    /** A modality with the words that say so. */
    record Cued(Modality modality, String words) {}

    /** The modality of what the words from {@code from} to {@code to} tell; empty if they tell what happened. */
    Optional<Cued> of(Sentence sentence, List<ActorMention> mentions, int from, int to) {
        Optional<Cued> cued = cues.apart(sentence).stream()
                .filter(cue -> mentions.stream().noneMatch(named -> cue.overlaps(named.from(), named.to())))
                .filter(cue -> cue.to() <= from && isMeant(sentence, cue))
                // A condition has a clause of its own; all else belongs to the verb of its clause.
                .filter(cue ->
                        modality(cue.value()) == Modality.CONDITIONAL || !sentence.isParted(cue.from(), from + 1))
                .min(Comparator.comparing(cue -> ORDER.indexOf(modality(cue.value()))))
                .map(cue -> new Cued(modality(cue.value()), sentence.words(cue.from(), cue.to())));
        Optional<Cued> told = cued.or(() -> future(sentence, from, to)).or(() -> scheduled(sentence, from, to));
        return told.filter(each -> each.modality() != Modality.DENIED)
                .flatMap(each -> conditional(sentence, to))
                .or(() -> told);
    }

    /** What would happen happens on a condition, which may follow: "could leave if the dispute drags on". */
    private Optional<Cued> conditional(Sentence sentence, int to) {
        return cues.in(sentence).stream()
                .filter(cue -> cue.from() >= to
                        && modality(cue.value()) == Modality.CONDITIONAL
                        && !sentence.isParted(to - 1, cue.to()))
                .map(cue -> new Cued(Modality.CONDITIONAL, sentence.words(cue.from(), cue.to())))
                .findFirst();
    }

    private Optional<Cued> scheduled(Sentence sentence, int from, int to) {
        return scheduled.in(sentence).stream()
                .filter(cue -> cue.from() >= to && !sentence.isParted(from, cue.to()))
                .map(cue -> new Cued(Modality.PLANNED, sentence.words(cue.from(), cue.to())))
                .findFirst();
    }

    /** Arabic joins the sign of the future to the verb, which may stand before the noun that tells: ستجري تدريبًا. */
    private Optional<Cued> future(Sentence sentence, int from, int to) {
        return tongue.isArabic()
                ? IntStream.rangeClosed(Math.max(0, from - FAR), from)
                        .filter(at -> isFuture(sentence.tokens().get(at).text()) && !sentence.isParted(at, from + 1))
                        .mapToObj(at -> new Cued(Modality.PLANNED, sentence.words(at, Math.max(to, at + 1))))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether some words say whether something happened, rather than what. */
    boolean isCue(Sentence sentence, int from, int to) {
        return cues.in(sentence).stream()
                .anyMatch(cue -> cue.overlaps(from, to) && !cue.value().equals(PROMISED));
    }

    /** Whether some words only say that what others tell is planned: "planning to reopen". */
    boolean isPlan(Sentence sentence, KindMatch plan, KindMatch told) {
        return cues.in(sentence).stream()
                .anyMatch(cue -> modality(cue.value()) == Modality.PLANNED
                        && !cue.value().equals(PROMISED)
                        && cue.from() == plan.from()
                        && cue.to() == plan.to()
                        && cue.to() <= told.from());
    }

    /** Whether some words, which are those of a plan, are of something that is still to come: "will meet". */
    boolean isToCome(Sentence sentence, int from, int to) {
        return cues.in(sentence).stream()
                .anyMatch(cue -> cue.overlaps(from, to) && modality(cue.value()) == Modality.PLANNED);
    }

    /** Whether some words promise what follows them. */
    boolean isPromise(Sentence sentence, int from, int to) {
        return cues.in(sentence).stream().anyMatch(cue -> cue.value().equals(PROMISED) && cue.overlaps(from, to));
    }

    /** Whether words up to this one promise what follows. */
    boolean isPromised(Sentence sentence, int to) {
        return cues.in(sentence).stream().anyMatch(cue -> cue.value().equals(PROMISED) && cue.from() < to);
    }

    private static Modality modality(String keyword) {
        return Arrays.stream(Modality.values())
                .filter(each -> each.keyword().equals(keyword))
                .findFirst()
                .orElse(Modality.PLANNED);
    }

    /** Before a verb of the past قد says that it is certain; before one of the present that it may be. */
    private boolean isMeant(Sentence sentence, Found<String> cue) {
        if (!tongue.isArabic()
                || !ArabicWords.spelt(sentence.words(cue.from(), cue.to())).endsWith("قد")) {
            return true;
        }
        return cue.to() < sentence.tokens().size()
                && PRESENT.matcher(sentence.tokens().get(cue.to()).plain()).matches();
    }

    private boolean isFuture(String word) {
        String plain = ArabicWords.spelt(word);
        String own = plain.startsWith("و") || plain.startsWith("ف") ? plain.substring(1) : plain;
        return own.length() > 4 && own.charAt(0) == 'س' && "يتن".indexOf(own.charAt(1)) >= 0 && !nouns.contains(own);
    }
}
