package dev.sanad.workbench.drafting;

import dev.sanad.core.fact.Modality;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds whether a sentence denies, makes conditional, guesses or plans what it tells, by words before it. */
final class ModalityCues {
    /** The strongest first: what is denied to be planned is denied. */
    private static final List<Modality> ORDER =
            List.of(Modality.DENIED, Modality.CONDITIONAL, Modality.SPECULATED, Modality.PLANNED);

    private final Tongue tongue;
    private final PhraseIndex<String> cues;

    ModalityCues(Tongue tongue) {
        this.tongue = tongue;
        this.cues = tongue.cues(ORDER.stream().map(Modality::keyword).toArray(String[]::new));
    }

    /** A modality with the words that say so. */
    record Cued(Modality modality, String words) {}

    /** The modality of what the words from {@code from} to {@code to} tell; empty if they tell what happened. */
    Optional<Cued> of(Sentence sentence, int from, int to) {
        Optional<Cued> cued = cues.in(sentence, Token::stems, 0).stream()
                .filter(cue -> cue.to() <= from && isMeant(sentence, cue))
                // A condition has a clause of its own; all else belongs to the verb of its clause.
                .filter(cue ->
                        modality(cue.value()) == Modality.CONDITIONAL || !sentence.isParted(cue.from(), from + 1))
                .min(Comparator.comparing(cue -> ORDER.indexOf(modality(cue.value()))))
                .map(cue -> new Cued(modality(cue.value()), sentence.words(cue.from(), cue.to())));
        return cued.or(() -> Optional.of(sentence.tokens().get(from))
                .filter(verb -> tongue.isArabic() && isFuture(verb.text()))
                .map(verb -> new Cued(Modality.PLANNED, sentence.words(from, to))));
    }

    private static Modality modality(String keyword) {
        return Arrays.stream(Modality.values())
                .filter(each -> each.keyword().equals(keyword))
                .findFirst()
                .orElseThrow();
    }

    /** Before a verb of the past قد says that it is certain; before one of the present that it may be. */
    private boolean isMeant(Sentence sentence, Found<String> cue) {
        if (!tongue.isArabic()
                || !ArabicWords.spelt(sentence.words(cue.from(), cue.to())).endsWith("قد")) {
            return true;
        }
        return cue.to() < sentence.tokens().size()
                && "يتنا"
                                .indexOf(ArabicWords.spelt(
                                                sentence.tokens().get(cue.to()).text())
                                        .charAt(0))
                        >= 0;
    }

    private static boolean isFuture(String verb) {
        String plain = ArabicWords.spelt(verb);
        String own = plain.startsWith("و") || plain.startsWith("ف") ? plain.substring(1) : plain;
        return own.length() > 4 && own.charAt(0) == 'س' && "يتن".indexOf(own.charAt(1)) >= 0;
    }
}
