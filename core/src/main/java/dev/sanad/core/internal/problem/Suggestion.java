package dev.sanad.core.internal.problem;

import dev.sanad.core.problem.Correction;
import dev.sanad.core.problem.Remedy;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the name that was probably meant. */
public final class Suggestion {
    /** The shortest name in which a slip is certain. */
    private static final int SHORTEST_CERTAIN = 3;

    private static final int MOST_LISTED = 12;

    /** The number of slips that any word may have among others. */
    private static final int MOST_SLIPS = 2;

    private Suggestion() {}

    /**
     * {@return a remedy for an unknown name: {@code did you mean 'kor'?}, or the known names}
     *
     * @param wrong the unknown name
     * @param known the names that are known
     */
    public static String remedy(String wrong, Collection<String> known) {
        return remedy(wrong, known.stream().distinct().collect(Collectors.toMap(name -> name, name -> List.of())));
    }

    /**
     * {@return a remedy for an unknown name that may be a guess: {@code did you mean 'meeting-held' or 'summit-held'?}, or
     * the known names}
     *
     * @param wrong the unknown name
     * @param also the names that are known, each with what it is also called
     */
    public static String remedy(String wrong, Map<String, ? extends Collection<String>> also) {
        return remedy(wrong, also, "");
    }

    /**
     * {@return the same remedy, which names a command that finds the known names if there are too many to list}
     *
     * @param wrong the unknown name
     * @param also the names that are known, each with what it is also called
     * @param command the command; empty if there is none
     */
    public static String remedy(String wrong, Map<String, ? extends Collection<String>> also, String command) {
        Set<String> known = also.keySet();
        List<String> close = near(wrong, also);
        if (!close.isEmpty()) {
            return close.stream().collect(Collectors.joining("' or '", "did you mean '", "'?"));
        }
        if (known.isEmpty()) {
            return "none is defined";
        }
        String names = known.stream().sorted().limit(MOST_LISTED).collect(Collectors.joining(", "));
        String rest = known.size() > MOST_LISTED
                ? ", ... (" + known.size() + " in all" + (command.isEmpty() ? "" : "; find others with: " + command)
                        + ")"
                : "";
        return "known: " + names + rest;
    }

    /**
     * {@return the names that were probably meant: the one that is nearest, or else those that share words; none if none does}
     *
     * @param wrong the unknown name
     * @param also the names that are known, each with what it is also called
     */
    public static List<String> near(String wrong, Map<String, ? extends Collection<String>> also) {
        return closest(wrong, also.keySet()).map(List::of).orElseGet(() -> NearNames.of(wrong, also));
    }

    /**
     * Like {@link #remedy}, for the names of a form itself: a slip away from exactly one of them is a certain
     * correction.
     *
     * @param wrong the unknown name
     * @param known the names that are known
     * @return the remedy
     */
    public static Remedy correcting(String wrong, Collection<String> known) {
        return new Remedy(remedy(wrong, known), slip(wrong, known).map(right -> new Correction(wrong, right)));
    }

    /**
     * Like {@link #correcting}, with the remedy in words already given.
     *
     * @param wrong the unknown name
     * @param known the names that are known
     * @param words the remedy in words
     * @return the remedy
     */
    public static Remedy correcting(String wrong, Collection<String> known, String words) {
        return new Remedy(words, slip(wrong, known).map(right -> new Correction(wrong, right)));
    }

    /** The only name that is one typing slip away; names that are too short are left alone. */
    private static Optional<String> slip(String wrong, Collection<String> known) {
        List<String> near = known.stream()
                .distinct()
                .filter(name -> Math.min(name.length(), wrong.length()) >= SHORTEST_CERTAIN)
                .filter(name -> isSlip(wrong, name))
                .limit(2)
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Whether one typing slip makes one of the other. */
    static boolean isSlip(String wrong, String right) {
        return Math.abs(right.length() - wrong.length()) <= 1 && distance(wrong, right, 1) == 1;
    }

    /**
     * {@return the nearest known name, if it is near enough to be the intended one}
     *
     * @param wrong the unknown name
     * @param known the names that are known
     */
    public static Optional<String> closest(String wrong, Collection<String> known) {
        int limit = Math.max(1, wrong.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - wrong.length()) <= limit)
                .map(name -> new Candidate(name, distance(wrong, name, limit)))
                .filter(candidate -> candidate.distance() <= limit && isMostlyThere(wrong, candidate))
                .filter(candidate -> isWordForWord(wrong, candidate.name()))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /**
     * Whether enough letters agree: in a name of two letters, one wrong letter leaves too little, as in 'fr' and 'ar'.
     */
    private static boolean isMostlyThere(String wrong, Candidate candidate) {
        int length = candidate.name().length();
        return length == wrong.length()
                ? 2 * candidate.distance() < length
                : 2 * candidate.distance() <= Math.max(length, wrong.length());
    }

    /** Whether each word is near the other's, if there are as many: nobody who writes 'truce-violated' mistyped 'truce-declared'. */
    private static boolean isWordForWord(String wrong, String name) {
        String[] words = wrong.split("-");
        String[] others = name.split("-");
        return words.length != others.length
                || IntStream.range(0, words.length).allMatch(i -> {
                    int limit = Math.max(MOST_SLIPS, words[i].length() / 3);
                    return distance(words[i], others[i], limit) <= limit;
                });
    }

    private record Candidate(String name, int distance) {}

    /**
     * Optimal string alignment distance: insertions, deletions, changes, and swapped neighbours; any number beyond
     * {@code limit} if it is more than that.
     */
    private static int distance(String a, String b, int limit) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    least = Math.min(least, i + j);
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
                least = Math.min(least, cost[i][j]);
            }
            if (least > limit + 1) {
                return least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
