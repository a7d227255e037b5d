package dev.sanad.workbench.drafting;

import dev.sanad.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language that articles are read in.
 *
 * @param language which it is
 * @param words how its words are inflected
 * @param cues the words by which speakers, plans and the like are known, by what they tell
 */
record Tongue(Language language, Morphology words, Map<String, List<String>> cues) {
    private static final Tongue ENGLISH = new Tongue(
            Language.ENGLISH, new EnglishWords(), Lists.read("cues", "en").byHeading());
    private static final Tongue ARABIC = new Tongue(
            Language.ARABIC, new ArabicWords(), Lists.read("cues", "ar").byHeading());

    /** The tongue of a language; empty if articles in it are not read. */
    static Optional<Tongue> of(Language language) {
        return List.of(ENGLISH, ARABIC).stream()
                .filter(each -> each.language().equals(language.base()))
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
        PhraseIndex<String> index = new PhraseIndex<>();
        for (String heading : headings) {
            cues.getOrDefault(heading, List.of()).forEach(cue -> index.add(stems(cue), heading));
        }
        return index;
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
        PhraseIndex<String> index = new PhraseIndex<>();
        cues.getOrDefault(heading, List.of()).forEach(cue -> index.add(names(cue), heading));
        return index;
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
        List<Set<String>> first = new ArrayList<>(plain);
        first.set(0, definite(plain.get(0)));
        return List.of(
                plain, List.copyOf(first), plain.stream().map(Tongue::definite).toList());
    }

    private static Set<String> definite(Set<String> word) {
        String only = word.iterator().next();
        return Set.of(only.startsWith("ال") ? only : "ال" + only);
    }

    /** What the words of a name are looked up by. */
    List<Set<String>> names(String name) {
        return Sentences.words(name).stream()
                .map(word -> Set.of(words.name(word)))
                .toList();
    }
}
