package dev.sanad.workbench.drafting;

import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a sentence tells of, by the words of the vocabulary: the more of them, and the fewer kinds share them, the likelier. */
final class KindMatches {
    private static final int GAP = 2;

    private final Vocabulary vocabulary;
    private final PhraseIndex<KindId> index = new PhraseIndex<>(Token::stems);
    private final Tongue tongue;
    /** Verbs with their objects: "closed the border". */
    private final PhraseIndex<Governed> verbs = new PhraseIndex<>(Token::stems);

    private final Set<String> articles;
    private final Set<String> infinitives;

    /** A kind by the noun that is the object of its verb. */
    private record Governed(KindId kind, Set<String> noun) {}

    /**
     * A kind with the words that name it.
     *
     * @param from the first word
     * @param to the word after the last
     * @param weight how much they say, from 0 to 1
     */
    record KindMatch(Kind kind, int from, int to, double weight) {
        KindMatch plus(double more) {
            return new KindMatch(kind, from, to, Math.min(1, weight + more));
        }

        /** The same told from an earlier word on. */
        KindMatch startingAt(int word) {
            return new KindMatch(kind, word, to, weight);
        }
    }

    KindMatches(Vocabulary vocabulary, Tongue tongue) {
        this.vocabulary = vocabulary;
        this.tongue = tongue;
        this.infinitives = tongue.plain("infinitive");
        this.articles = tongue.plain("definite", "its");
        vocabulary.kinds().values().stream()
                .filter(kind -> !kind.isConclusion())
                .forEach(kind -> {
                    Set<List<Set<String>>> phrases = new HashSet<>();
                    wordsOf(kind, tongue.language()).forEach(words -> phrases.addAll(tongue.voices(words)));
                    phrases.forEach(phrase -> index.add(phrase, kind.id()));
                    phrases.forEach(phrase -> governed(phrase)
                            .ifPresent(noun -> verbs.add(phrase.subList(0, 1), new Governed(kind.id(), noun))));
                });
    }

    /** The noun of a verb with its object, with or without an article: "closed the border". */
    private Optional<Set<String>> governed(List<Set<String>> phrase) {
        boolean hasArticle = phrase.size() == 3 && !Collections.disjoint(phrase.get(1), articles);
        return phrase.size() == 2 || hasArticle ? Optional.of(phrase.get(phrase.size() - 1)) : Optional.empty();
    }

    private static Stream<String> wordsOf(Kind kind, Language language) {
        return Stream.concat(
                kind.usage().words().getOrDefault(language, List.of()).stream(),
                Stream.ofNullable(kind.label().words().get(language)));
    }

    /** What a sentence may tell of, the likeliest first; who is named and when may stand between the words of a kind. */
    List<KindMatch> in(Sentence sentence, IntPredicate isNameOrTime) {
        List<Found<KindId>> found = new ArrayList<>(index.in(sentence, GAP, isNameOrTime));
        found.removeIf(each -> isLoose(each, sentence));
        addObjects(sentence, found);
        Map<Long, Set<KindId>> rivals = new HashMap<>();
        found.forEach(each ->
                rivals.computeIfAbsent(place(each), at -> new HashSet<>()).add(each.value()));
        List<KindMatch> all = new ArrayList<>();
        for (Found<KindId> each : found) {
            long rivalling = lines(rivals.getOrDefault(place(each), Set.of()));
            double weight = Math.min(
                    1, 0.3 + 0.2 * each.length() + 0.3 / Math.max(1, rivalling) - 0.05 * others(each, isNameOrTime));
            all.add(new KindMatch(vocabulary.kind(each.value()), each.from(), each.to(), weight));
        }
        all.sort(Comparator.comparing((KindMatch match) -> -match.weight())
                .thenComparing(KindMatch::from)
                .thenComparing(
                        match -> -vocabulary.ancestorsOf(match.kind().id()).size())
                .thenComparing(match -> match.kind().id()));
        List<KindMatch> matches = new ArrayList<>();
        all.stream()
                .filter(match -> matches.stream()
                        .noneMatch(other -> other.kind().equals(match.kind())
                                && match.from() < other.to()
                                && other.from() < match.to()))
                .forEach(matches::add);
        return matches;
    }

    /** Whether other words stand before the "to" of an adjective or a noun: "will travel to" is not "willing to". */
    private boolean isLoose(Found<KindId> found, Sentence sentence) {
        return !tongue.isArabic()
                && found.length() == 2
                && found.to() - found.from() > 2
                && infinitives.contains(sentence.tokens().get(found.to() - 1).plain())
                && !tongue.words().mayBeVerb(sentence.tokens().get(found.from()).text());
    }

    /** Verbs whose object is a pronoun for a noun before them: "the border, which it closed", أغلقته. */
    private void addObjects(Sentence sentence, List<Found<KindId>> found) {
        verbs.in(sentence).stream()
                .filter(verb -> hasPronoun(sentence, verb.from()))
                .filter(verb -> sentence.tokens().subList(0, verb.from()).stream()
                        .anyMatch(token -> !Collections.disjoint(
                                token.stems(), verb.value().noun())))
                .forEach(verb -> found.add(
                        new Found<>(verb.from(), verb.to(), 2, verb.value().kind())));
    }

    private boolean hasPronoun(Sentence sentence, int verb) {
        String word = sentence.tokens().get(verb).text();
        return tongue.words().mayBeVerb(word)
                && (tongue.words().hasPronoun(word)
                        || tongue.particles("object-noun").in(sentence).stream()
                                .anyMatch(each -> each.from() == verb + 1));
    }

    /** How many words stand between those of a kind. */
    private static long others(Found<KindId> found, IntPredicate isNameOrTime) {
        long between = IntStream.range(found.from(), found.to())
                .filter(isNameOrTime.negate())
                .count();
        return Math.max(0, between - found.length());
    }

    /** How many different things some kinds are: a kind and one above it are not two. */
    private long lines(Set<KindId> some) {
        return some.stream()
                .filter(kind -> some.stream().noneMatch(other -> !other.equals(kind) && vocabulary.isA(other, kind)))
                .count();
    }

    private static long place(Found<?> found) {
        return (long) found.from() << Integer.SIZE | found.to();
    }
}
