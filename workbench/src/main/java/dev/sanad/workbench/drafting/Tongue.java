package dev.sanad.workbench.drafting;

import dev.sanad.core.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language, as one article is read in it.
 *
 * @param language which it is
 * @param words how its words are inflected
 * @param cues the words by which speakers, plans and the like are known, by what they tell
 * @param indexes those that were asked for: many ask for the same, and each keeps what it found in the sentence that is read
 */
record Tongue(
        Language language,
        Morphology words,
        Map<String, List<String>> cues,
        Map<List<String>, PhraseIndex<String>> indexes) {
    /** Before the heading of words that have one form. */
    private static final String PARTICLES = "particles";

    private static final Tongue ENGLISH = of(Language.ENGLISH, new EnglishWords());
    private static final Tongue ARABIC = of(Language.ARABIC, new ArabicWords());

    private static Tongue of(Language language, Morphology words) {
        return new Tongue(language, words, Lists.read("cues", language.code()).byHeading(), Map.of());
    }

    /** The tongue of a language, for one thread; empty if articles in it are not read. */
    static Optional<Tongue> of(Language language) {
        return Stream.of(ENGLISH, ARABIC)
                .filter(each -> each.language().equals(language.base()))
                .map(each -> new Tongue(each.language(), each.words(), each.cues(), new HashMap<>()))
                .findFirst();
    }

    boolean isArabic() {
        return language.equals(Language.ARABIC);
    }

    Lists list(String name) {
        return Lists.read(name, language.code());
    }

    /** The places of the words of a cue, by what they tell. */
    PhraseIndex<String> cues(String... headings) {
        return indexes.computeIfAbsent(List.of(headings), all -> {
            PhraseIndex<String> index = new PhraseIndex<>(Token::stems);
            for (String heading : all) {
                cues.getOrDefault(heading, List.of()).forEach(cue -> index.add(stems(cue), heading));
            }
            return index;
        });
    }

    /** The words of some cues as words are compared that have one form. */
    Set<String> plain(String... headings) {
        return Stream.of(headings)
                .flatMap(heading -> cues.getOrDefault(heading, List.of()).stream())
                .map(words::plain)
                .collect(Collectors.toSet());
    }

    /** The places of words that have one form: "that" is no form of another word, though أن is in اليابان. */
    PhraseIndex<String> particles(String heading) {
        return indexes.computeIfAbsent(List.of(PARTICLES, heading), key -> {
            PhraseIndex<String> index = new PhraseIndex<>(Token::names);
            cues.getOrDefault(heading, List.of()).forEach(cue -> index.add(names(cue), heading));
            return index;
        });
    }

    /** Whether "that" stands between two words. */
    boolean hasThat(Sentence sentence, int from, int to) {
        return particles("that").in(sentence).stream().anyMatch(each -> each.from() >= from && each.to() <= to);
    }

    /** What the words of a phrase of a list or a vocabulary are looked up by. */
    List<Set<String>> stems(String phrase) {
        return Sentences.words(phrase).stream().map(words::stem).toList();
    }

    /** The same in the active voice, and in the passive if a language turns it round: "withdrew troops", "troops were withdrawn". */
    List<List<Set<String>>> voices(String phrase) {
        List<String> plain = Sentences.words(phrase);
        List<Set<String>> active = stems(phrase);
        return active.size() == 2 && plain.stream().anyMatch(words::mayFollowItsNoun)
                ? List.of(active, List.of(active.get(1), active.get(0)))
                : List.of(active);
    }

    /** The same with the article of Arabic and without it: of the first word, or of all. */
    List<List<Set<String>>> namesEitherWay(String name) {
        List<Set<String>> plain = names(name);
        if (!isArabic() || plain.isEmpty()) {
            return List.of(plain);
        }
        List<Set<String>> definite =
                Sentences.words(name).stream().map(this::definite).toList();
        List<Set<String>> first = new ArrayList<>(plain);
        first.set(0, definite.get(0));
        return List.of(plain, List.copyOf(first), definite);
    }

    private Set<String> definite(String word) {
        return Set.of(words.name(word.startsWith("ال") ? word : "ال" + word));
    }

    /** What the words of a name are looked up by. */
    List<Set<String>> names(String name) {
        return Sentences.words(name).stream()
                .map(word -> Set.of(words.name(word)))
                .toList();
    }
}
