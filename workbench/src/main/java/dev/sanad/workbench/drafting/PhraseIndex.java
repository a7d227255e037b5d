package dev.sanad.workbench.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Phrases, each with what it stands for, found in sentences by their first words. For use by one thread. */
final class PhraseIndex<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    /** By which forms of a word it is looked up. */
    private final Function<Token, Set<String>> forms;

    /** What was found last: the same sentence is asked about for each of its words. */
    private @Nullable Sentence last;

    private List<Found<T>> lastFound = List.of();

    PhraseIndex(Function<Token, Set<String>> forms) {
        this.forms = forms;
    }

    private record Entry<T>(List<Set<String>> words, T value) {}

    /**
     * A phrase that was found.
     *
     * @param from its first word
     * @param to the word after its last
     * @param length the number of its words
     * @param value what it stands for
     */
    record Found<T>(int from, int to, int length, T value) {
        boolean overlaps(int otherFrom, int otherTo) {
            return from < otherTo && otherFrom < to;
        }
    }

    void add(List<Set<String>> words, T value) {
        if (!words.isEmpty()) {
            Entry<T> entry = new Entry<>(words, value);
            words.get(0)
                    .forEach(first -> byFirst.computeIfAbsent(first, none -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** Every phrase in a sentence. */
    List<Found<T>> in(Sentence sentence) {
        if (sentence != last) {
            lastFound = List.copyOf(in(sentence, 0, token -> false));
            last = sentence;
        }
        return lastFound;
    }

    /** The same with up to {@code gap} other words between its own, where some words do not count as others. */
    List<Found<T>> in(Sentence sentence, int gap, IntPredicate passed) {
        List<Found<T>> found = new ArrayList<>();
        for (int at = 0; at < sentence.tokens().size(); at++) {
            for (String form : forms.apply(sentence.tokens().get(at))) {
                for (Entry<T> entry : byFirst.getOrDefault(form, List.of())) {
                    int end = end(sentence, entry.words(), at, gap, passed);
                    if (end > 0) {
                        found.add(new Found<>(at, end, entry.words().size(), entry.value()));
                    }
                }
            }
        }
        return found;
    }

    /** The longest phrases that do not overlap, in their order. */
    List<Found<T>> apart(Sentence sentence) {
        List<Found<T>> all = new ArrayList<>(in(sentence));
        all.sort(Comparator.comparing((Found<T> each) -> -each.length()).thenComparing(Found::from));
        List<Found<T>> apart = new ArrayList<>();
        for (Found<T> each : all) {
            if (apart.stream().noneMatch(other -> other.overlaps(each.from(), each.to()))) {
                apart.add(each);
            }
        }
        apart.sort(Comparator.comparing(Found::from));
        return apart;
    }

    private int end(Sentence sentence, List<Set<String>> words, int at, int gap, IntPredicate passed) {
        int token = at + 1;
        for (Set<String> word : words.subList(1, words.size())) {
            int others = 0;
            while (token < sentence.tokens().size()
                    && others <= gap
                    && Collections.disjoint(forms.apply(sentence.tokens().get(token)), word)) {
                others += passed.test(token) ? 0 : 1;
                token++;
            }
            if (token == sentence.tokens().size() || others > gap) {
                return 0;
            }
            token++;
        }
        return token;
    }
}
