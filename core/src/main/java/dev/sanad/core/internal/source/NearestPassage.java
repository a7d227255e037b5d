package dev.sanad.core.internal.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The run of words in a text that shares most words with a quote, found by a sliding window. */
public final class NearestPassage {
    private final List<String> words;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The words as numbers, which are faster to compare. */
    private final int[] text;

    /** The passages of a text, whose words are divided by single spaces. */
    public NearestPassage(String text) {
        this.words = Arrays.asList(text.strip().split(" "));
        this.text = words.stream().mapToInt(this::numberOf).toArray();
    }

    private int numberOf(String word) {
        int next = numbers.size();
        return Optional.ofNullable(numbers.putIfAbsent(word, next)).orElse(next);
    }

    /** The passage nearest to a quote; empty if it shares less than a third of its words. */
    public Optional<String> to(String quote) {
        String[] wanted = quote.split(" ");
        int width = Math.min(wanted.length, text.length);
        int[] missing = new int[numbers.size()];
        for (String word : wanted) {
            Integer number = numbers.get(word);
            if (number != null) {
                missing[number]++;
            }
        }
        int shared = 0;
        int best = 0;
        int bestEnd = 0;
        for (int end = 0; end < text.length; end++) {
            shared += missing[text[end]]-- > 0 ? 1 : 0;
            if (end >= width) {
                shared -= ++missing[text[end - width]] > 0 ? 1 : 0;
            }
            if (shared > best) {
                best = shared;
                bestEnd = end + 1;
            }
        }
        return best * 3 < wanted.length
                ? Optional.empty()
                : Optional.of(String.join(" ", words.subList(Math.max(0, bestEnd - width), bestEnd)));
    }
}
