package dev.sanad.core.internal.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The run of words in a text that shares most words with a quote, found by a sliding window. */
public final class NearestPassage {
    private NearestPassage() {}

    public static Optional<String> find(String text, String quote) {
        List<String> words = Arrays.asList(text.strip().split(" "));
        List<String> wanted = Arrays.asList(quote.split(" "));
        int width = Math.min(wanted.size(), words.size());
        Map<String, Integer> missing =
                wanted.stream().collect(Collectors.toMap(Function.identity(), word -> 1, Integer::sum));
        int shared = 0;
        int best = 0;
        int bestEnd = 0;
        for (int end = 0; end < words.size(); end++) {
            shared += missing.merge(words.get(end), -1, Integer::sum) >= 0 ? 1 : 0;
            if (end >= width) {
                shared -= missing.merge(words.get(end - width), 1, Integer::sum) > 0 ? 1 : 0;
            }
            if (shared > best) {
                best = shared;
                bestEnd = end + 1;
            }
        }
        return best * 3 < wanted.size()
                ? Optional.empty()
                : Optional.of(String.join(" ", words.subList(Math.max(0, bestEnd - width), bestEnd)));
    }
}
