package dev.sanad.core.internal.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names that share words with another: for one that was not mistyped, but guessed. */
public final class NearNames {
    private static final int MOST = 3;
    private static final int SHORTEST = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NearNames() {}

    /**
     * The names with most words in common, at most three; none if there are too many for a guess, or none shares half of
     * the words.
     *
     * @param wrong the guessed name
     * @param known what each name is also called, besides itself
     */
    public static List<String> of(String wrong, Map<String, ? extends Collection<String>> known) {
        List<String> wanted = words(wrong);
        List<Near> near = new ArrayList<>();
        known.forEach((name, others) -> {
            List<String> own = words(name);
            long shared = shared(wanted, own);
            boolean isItself = shared > 0;
            boolean isWhole = own.equals(wanted);
            for (String other : others) {
                List<String> called = words(other);
                shared = Math.max(shared, shared(wanted, called));
                isWhole |= called.equals(wanted);
            }
            if (2 * shared >= wanted.size() && shared > 0) {
                near.add(new Near(name, shared, isItself, isWhole, own.size()));
            }
        });
        boolean isCertain = near.stream().anyMatch(Near::isWhole);
        return near.stream()
                .filter(each -> each.isWhole() || !isCertain)
                .sorted(Comparator.comparing((Near each) -> -each.shared())
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
     * @param shared the number of words in common
     * @param isItself whether it has them itself, and not only what it is also called
     * @param isWhole whether it is called just so, so that none that is only like it can be meant
     * @param words the number of its words
     */
    private record Near(String name, long shared, boolean isItself, boolean isWhole, int words) {}

    private static List<String> words(String name) {
        return BETWEEN.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2 && !word.equals("the"))
                .toList();
    }

    private static long shared(List<String> some, List<String> others) {
        return some.stream()
                .filter(word -> others.stream().anyMatch(other -> isLike(word, other)))
                .count();
    }

    /** Whether two words are forms of one, {@code condemn} and {@code condemned}, or one is the other misspelt. */
    private static boolean isLike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.equals(other)
                || shorter >= SHORTEST && (one.startsWith(other) || other.startsWith(one) || isMisspelt(one, other));
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
