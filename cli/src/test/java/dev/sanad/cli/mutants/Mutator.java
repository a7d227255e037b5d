package dev.sanad.cli.mutants;

import dev.sanad.cli.mutants.Tree.Shape;
import dev.sanad.cli.mutants.Tree.Twig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Changes files a little: mostly what they say, so that much of it can still be read and is odd only to those who have to
 * understand it; sometimes their lines and characters.
 */
final class Mutator {
    private static final int DEEP = 60;
    private static final int LONG = 5000;

    private final Stock stock;
    private final Random random;

    Mutator(Stock stock, Random random) {
        this.stock = stock;
        this.random = random;
    }

    /** Changes a tree in one to three places. */
    void change(Tree tree) {
        Stock here = Stock.of(List.of(tree.copy()));
        times(() -> {
            List<Tree> branches = tree.branches();
            Tree branch = Stock.one(branches, random);
            if (branch.twigs().isEmpty()) {
                branch.twigs().add(stock.any(random));
            } else {
                changeOne(branch, Stock.one(branches, random), here);
            }
        });
    }

    /** Changes lines and characters of a text in one to three places. */
    String changed(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        times(() -> changeLine(lines));
        return String.join("", lines);
    }

    private void times(Runnable change) {
        // Mostly one: every further one makes it less likely that anything is left to understand.
        for (int i = Math.max(0, random.nextInt(5) - 2); i >= 0; i--) {
            change.run();
        }
    }

    /**
     * Changes one part of a branch.
     *
     * @param other another branch of the same file
     * @param here what the file says, where the same names mean something
     */
    private void changeOne(Tree branch, Tree other, Stock here) {
        List<Twig> twigs = branch.twigs();
        int at = random.nextInt(twigs.size());
        Twig twig = twigs.get(at);
        switch (random.nextInt(24)) {
            case 0, 1 -> twigs.remove(at);
            case 2 -> twigs.add(at, twig.copy());
            case 3, 4 -> Collections.swap(twigs, at, random.nextInt(twigs.size()));
            case 5 -> move(twigs, at, other);
            case 6 -> exchange(twigs, at, other.twigs());
            case 7, 8, 9, 10, 11, 12 ->
                twigs.set(at, twig.with(here.like(twig, random).tree()));
            case 13, 14, 15 -> twigs.set(at, twig.with(stock.like(twig, random).tree()));
            case 16 -> twigs.set(at, twig.with(stock.any(random).tree()));
            case 17, 18 -> twigs.add(at, here.beside(twig, random));
            case 19 -> twigs.add(at, stock.beside(twig, random));
            case 20 -> twigs.set(at, new Twig(renamed(twig.key()), twig.tree()));
            case 21 -> twigs.set(at, twig.with(reshaped(twig)));
            default -> twigs.set(at, twig.with(reworded(twig.tree())));
        }
    }

    /** Moves a twig to another branch, unless that is a part of the twig itself. */
    private static void move(List<Twig> twigs, int at, Tree other) {
        if (!twigs.get(at).tree().branches().contains(other)) {
            other.twigs().add(twigs.remove(at));
        }
    }

    /** Puts a copy of what another branch has in the place of a twig, and the other way round. */
    private void exchange(List<Twig> twigs, int at, List<Twig> others) {
        if (!others.isEmpty()) {
            int there = random.nextInt(others.size());
            Twig one = twigs.get(at).copy();
            Twig other = others.get(there).copy();
            others.set(there, other.with(one.tree()));
            twigs.set(at, one.with(other.tree()));
        }
    }

    private String renamed(String key) {
        return random.nextBoolean() ? stock.word(random) : withSlip(key);
    }

    /** The same where another shape is expected, or deeper than anything is expected. */
    private Tree reshaped(Twig twig) {
        Tree tree = twig.tree().copy();
        return switch (random.nextInt(6)) {
            case 0 -> Tree.list(List.of(tree));
            case 1 -> Tree.map(List.of(new Twig(stock.word(random), tree)));
            case 2 ->
                tree.twigs().isEmpty()
                        ? Tree.list(List.of())
                        : tree.twigs().get(0).tree();
            case 3 -> Tree.map(tree.twigs());
            case 4 -> Tree.list(tree.twigs().stream().map(Twig::tree).toList());
            default -> nested(tree, random.nextInt(DEEP));
        };
    }

    private static Tree nested(Tree tree, int depth) {
        return depth == 0 ? tree : Tree.list(List.of(nested(tree, depth - 1)));
    }

    /** Another text, or a slip in one of the texts of a branch. */
    private Tree reworded(Tree tree) {
        if (!tree.is(Shape.TEXT) && !tree.twigs().isEmpty()) {
            int at = random.nextInt(tree.twigs().size());
            Twig twig = tree.twigs().get(at);
            tree.twigs().set(at, twig.with(reworded(twig.tree())));
            return tree;
        }
        return Tree.text(
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> stock.word(random);
                    case 3 ->
                        (tree.text() + " ")
                                .repeat(random.nextInt(LONG) / (tree.text().length() + 1) + 1);
                    default -> withSlip(tree.text());
                });
    }

    /** A character left out, doubled or swapped, or an odd one put in. */
    private String withSlip(String text) {
        int at = random.nextInt(text.length() + 1);
        if (at == text.length() || Character.isSurrogate(text.charAt(at))) {
            return text + Stock.one(Stock.ODD, random);
        }
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(at) + text.substring(at);
            case 2 -> before + (char) (text.charAt(at) + 1) + after;
            default -> before + Stock.one(Stock.ODD, random) + text.substring(at);
        };
    }

    private void changeLine(List<String> lines) {
        if (lines.isEmpty()) {
            lines.add(stock.word(random));
        }
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(4)) + line);
            case 4 ->
                lines.set(at, line.strip() + Stock.one(List.of("", "\r\n", "\r", " \n", " # x\n", "\n---\n"), random));
            case 5 -> lines.set(at, withValueOf(line, Stock.one(lines, random)));
            case 6 -> lines.subList(at, lines.size()).clear();
            default -> lines.set(at, withSlip(line));
        }
    }

    private static String withValueOf(String line, String other) {
        int colon = line.indexOf(": ");
        int theirs = other.indexOf(": ");
        return colon < 0 || theirs < 0 ? other : line.substring(0, colon) + other.substring(theirs);
    }
}
