package dev.sanad.cli.mutants;

import dev.sanad.cli.mutants.Tree.Twig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The parts of many trees, to put in the place of others. */
final class Stock {
    private static final int LONGEST_WORD = 40;

    /** What people and programs write where something else was meant. */
    static final List<String> ODD = List.of("""
            ¦ ¦~¦null¦true¦no¦0¦-1¦007¦0x1f¦1.5¦1e9999¦99999999999999999999¦٣¦0 days¦-3 days¦999999999 years¦\
            ¦2023-02-30¦2023¦2023-09-07/2023-09-01¦[..2023]¦../..¦9999-12-31/..¦-0001¦2023-08-23T18:50Z¦1445-02-22¦\
            ¦$¦$x¦{x}¦[{x}]¦{¦]¦a: b¦a #b¦- a¦? a¦&a¦*a¦!x¦|¦>¦@¦%¦`¦'¦"¦\\¦%s¦\\u0041¦$(x)¦<b>¦&amp;¦</script>¦]]>¦\
            ¦..¦./¦/¦/etc/passwd¦-¦--help¦a/../../b¦built-in:¦diplomacy¦analyst¦en¦zz¦“a”¦‑¦İ¦ß¦سند¦e\u0301¦\uD83D\uDE00¦\
            ¦\u202E¦\u2066¦\u200F¦\u200B¦\u00A0¦\u00AD¦\uFEFF¦\u2028¦\u0085¦\u0007¦\u001B[31m¦\t¦\n¦\r¦a\nb¦\uFFFD¦\uFFFE""".split("¦"));

    private final List<String> words;
    private final List<Twig> twigs = new ArrayList<>();
    private final Map<String, List<Twig>> byKey = new HashMap<>();
    private final Map<String, List<Tree>> branches = new HashMap<>();

    private Stock(Collection<String> words) {
        this.words = new ArrayList<>(words);
    }

    static Stock of(Collection<Tree> trees) {
        Set<String> words = new LinkedHashSet<>();
        trees.forEach(tree -> addWords(tree, words));
        Stock stock = new Stock(words);
        trees.forEach(stock::add);
        return stock;
    }

    private static void addWords(Tree tree, Set<String> words) {
        if (tree.text().length() <= LONGEST_WORD) {
            words.add(tree.text());
        }
        tree.twigs().forEach(twig -> {
            words.add(twig.key());
            addWords(twig.tree(), words);
        });
    }

    private void add(Tree tree) {
        for (Twig twig : tree.twigs()) {
            twigs.add(twig);
            byKey.computeIfAbsent(twig.key(), none -> new ArrayList<>()).add(twig);
            branches.computeIfAbsent(twig.key(), none -> new ArrayList<>()).add(tree);
            add(twig.tree());
        }
    }

    /** A word of some file, or an odd one. */
    String word(Random random) {
        return random.nextInt(3) == 0 ? one(ODD, random) : one(words, random);
    }

    Twig any(Random random) {
        return one(twigs, random).copy();
    }

    /** What some file says at a key of this name. */
    Twig like(Twig twig, Random random) {
        return one(byKey.getOrDefault(twig.key(), twigs), random).copy();
    }

    /** What some file says beside a key of this name. */
    Twig beside(Twig twig, Random random) {
        List<Tree> known = branches.get(twig.key());
        return known == null
                ? any(random)
                : one(one(known, random).twigs(), random).copy();
    }

    static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
