package dev.sanad.core.internal.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that share words with another: for one that was not mistyped, but guessed. */
public final class NearNames {
    private static final int MOST = 3;
    private static final int SHORTEST = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NearNames() {}

    /**
     * The names with the rarest words in common, at most three; none if none shares half of the words.
     *
     * @param wrong the guessed name
     * @param known what each name is also called, besides itself
     */
    public static List<String> of(String wrong, Map<String, ? extends Collection<String>> known) {
        List<String> wanted = words(wrong);
        List<Near> near = new ArrayList<>();
        known.forEach((name, others) -> {
            List<String> own = words(name);
            Set<String> shared = shared(wanted, own);
            boolean isItself = !shared.isEmpty();
            boolean isWhole = own.equals(wanted);
            for (String other : others) {
                List<String> called = words(other);
                Set<String> also = shared(wanted, called);
                shared = also.size() > shared.size() ? also : shared;
                isWhole |= called.equals(wanted);
            }
            if (2 * shared.size() >= wanted.size() && !shared.isEmpty()) {
                near.add(new Near(name, shared, isItself, isWhole, own.size()));
            }
        });
        Map<String, Long> sharing = near.stream()
                .flatMap(each -> each.shared().stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        boolean isCertain = near.stream().anyMatch(Near::isWhole);
        double nearest =
                near.stream().mapToDouble(each -> each.weight(sharing)).max().orElse(0);
        return near.stream()
                .filter(each -> isCertain ? each.isWhole() : 2 * each.weight(sharing) >= nearest)
                .sorted(Comparator.comparing((Near each) -> -each.weight(sharing))
                        .thenComparing(each -> !each.isItself())
                        .thenComparing(Near::words)
                        .thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /**
     * A name that may be meant.
     *
     * @param shared the words in common
     * @param isItself whether it has them itself, and not only what it is also called
     * @param isWhole whether it is called just so, so that none that is only like it can be meant
     * @param words the number of its words
     */
    private record Near(String name, Set<String> shared, boolean isItself, boolean isWhole, int words) {
        /** What the words in common say about it: the more, the fewer names share them. */
        double weight(Map<String, Long> sharing) {
            return shared.stream()
                    .mapToDouble(word -> 1.0 / sharing.getOrDefault(word, 1L))
                    .sum();
        }
    }

    private static List<String> words(String name) {
        return BETWEEN.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2 && !word.equals("the"))
                .toList();
    }

    private static Set<String> shared(List<String> some, List<String> others) {
        return some.stream()
                .filter(word -> others.stream().anyMatch(other -> isLike(word, other)))
                .collect(Collectors.toSet());
    }

    /** Whether two words are forms of one, {@code condemn} and {@code condemned}, or one is the other misspelt. */
    private static boolean isLike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.equals(other)
                || shorter >= SHORTEST
                        && (one.startsWith(other)
                                || other.startsWith(one)
                                || isMisspelt(one, other)
                                || Suggestion.isSlip(one, other));
    }

    /** The same length and first letter, and all letters but one in some order. */
    private static boolean isMisspelt(String one, String other) {
        if (one.length() != other.length() || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        StringBuilder left = new StringBuilder(other);
        one.chars().forEach(c -> {
            int at = left.indexOf(String.valueOf((char) c));
            if (at >= 0) {
                left.deleteCharAt(at);
            }
        });
        return left.length() <= 1;
    }
}
